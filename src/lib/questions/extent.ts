import type { ActorId, Tie, TieId } from '#lib/dataset/dataset.ts';
import type { Cable, Network } from '#lib/network/network.ts';
import type { Asked } from './asked.ts';

/** The part of the network that an answer is about, to be drawn by itself. */
export interface Extent {
	readonly actors: ReadonlySet<ActorId>;
	/** Ids of cables. */
	readonly cables: ReadonlySet<string>;
	/** Ties that lie in these cables. */
	readonly ties: ReadonlySet<TieId>;
}

/** The extent of some cables, with the actors at their ends and those of `alone`. */
export function extentOf(cables: readonly Cable[], alone: readonly ActorId[] = []): Extent {
	return {
		actors: new Set([...alone, ...cables.flatMap(({ ends }) => ends)]),
		cables: new Set(cables.map(({ id }) => id)),
		ties: new Set(cables.flatMap(({ ties }) => ties.map(({ id }) => id)))
	};
}

/**
 * The network without what lies outside the extent; its actors and cables stay as they are, so
 * that sizes and widths do. The focus stays among the actors, as in every network.
 */
export function restrictTo({ dataset, folding, network }: Asked, extent: Extent): Network {
	const focus = folding.shownAs(dataset.focus);
	return {
		actors: network.actors.filter(({ id }) => id === focus || extent.actors.has(id)),
		cables: network.cables.filter(({ id }) => extent.cables.has(id))
	};
}

/** The ties asked of that lie in the extent, in dataset order. */
export const tiesIn = ({ ties }: Asked, extent: Extent): Tie[] =>
	ties.filter(({ id }) => extent.ties.has(id));
