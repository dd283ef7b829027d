import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Folding } from '#lib/network/folding.ts';
import { aggregate, type Network, type StrandThreat } from '#lib/network/network.ts';
import type { Query } from '#lib/query/query.ts';
import type { Tie } from '#lib/dataset/dataset.ts';

/**
 * The folding of the level, in which institutions beyond the map's edge are shown as the actor
 * that they belong to, since many share a direction there.
 *
 * @param isFar whether an actor stands beyond the edge
 */
export function foldFar(
	dataset: Dataset,
	folding: Folding,
	isFar: (id: ActorId) => boolean
): Folding {
	return {
		unfolded: folding.unfolded,
		shownAs(id) {
			const shown = folding.shownAs(id);
			return isFar(shown) ? get(dataset.top, shown) : shown;
		}
	};
}

/**
 * The network at another folding, of the same ties and with strands of the same threat domains.
 *
 * @param shown the network as the other views have it
 */
export function refold(
	dataset: Dataset,
	shown: Network,
	ties: readonly Tie[],
	{ amongPartners }: Query,
	folding: Folding
): Network {
	const threats = new Set<StrandThreat>(
		shown.cables.flatMap(({ strands }) => strands.map(({ threat }) => threat))
	);
	return aggregate(dataset, ties, folding, amongPartners, threats);
}
