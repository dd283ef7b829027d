import { get, type ActorId, type Dataset, type Sector } from '#lib/dataset/dataset.ts';
import { THREAT_DOMAINS, type ThreatDomain } from '#lib/dataset/vocabulary.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';

/** A threat domain on which a partner has no tie with the focus, though comparable partners do. */
export interface Gap {
	readonly partner: ActorId;
	readonly threat: ThreatDomain;
	readonly sector: Sector;
	/** The comparable partners that have one, in the order of the sector. */
	readonly have: readonly ActorId[];
	/** Comparable partners in all, the partner itself among them. */
	readonly of: number;
}

/** Fewer do not make a custom. */
const FEWEST = 3;

/**
 * The gaps in all ties of the focus, past and present.
 *
 * Only states are compared, and only with the states of their sector that have any tie with the
 * focus; a body works on what it was founded for, so that what others do is no measure of it. A
 * cell is a gap when it holds no tie, with an institution or the state, while at least half of the
 * sector's states have one, and no fewer than three.
 *
 * @returns in the order of the sectors, then of the threat domains, then of the sector's actors
 */
export function findGaps(dataset: Dataset): readonly Gap[] {
	const { cables } = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), false);
	const threatsOf = new Map(
		cables.map(({ ends: [a, b], strands }) => [
			a === dataset.focus ? b : a,
			new Set(strands.map(({ threat }) => threat))
		])
	);
	const isTied = (id: ActorId) => threatsOf.has(id);
	return dataset.sectors.flatMap((sector) => {
		const states = sector.actors.filter(
			(id) => isTied(id) && get(dataset.actor, id).kind === 'state'
		);
		return THREAT_DOMAINS.flatMap((threat) => {
			const have = states.filter((id) => threatsOf.get(id)?.has(threat));
			if (have.length < FEWEST || 2 * have.length < states.length) return [];
			return states
				.filter((id) => !have.includes(id))
				.map((partner): Gap => ({ partner, threat, sector, have, of: states.length }));
		});
	});
}

/** Name of a cell among the gaps. */
export const gapKey = (partner: ActorId, threat: string): string => `${partner} ${threat}`;
