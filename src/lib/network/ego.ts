import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Cable, Network } from './network.ts';

/** The actor itself and the actors that a cable joins it with. */
export function neighbourhood(network: Network, id: ActorId): Set<ActorId> {
	const near = new Set([id]);
	for (const { ends } of network.cables) {
		if (ends[0] === id) near.add(ends[1]);
		if (ends[1] === id) near.add(ends[0]);
	}
	return near;
}

/**
 * Cables of `id` with other partners, those that the focus's own ties leave out.
 *
 * @param network aggregated with the ties among the partners
 * @param shown   actors that are drawn; cables to others are left out
 */
export function cablesAmongPartners(
	dataset: Dataset,
	network: Network,
	id: ActorId,
	shown: ReadonlySet<ActorId>
): Cable[] {
	const isOwn = (end: ActorId) => get(dataset.top, end) === dataset.focus;
	return network.cables.filter(
		({ ends }) => ends.includes(id) && ends.every((end) => shown.has(end) && !isOwn(end))
	);
}
