import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import type { Folding } from '#lib/network/folding.ts';
import { cableId, strandsOf, type Cable, type Network } from '#lib/network/network.ts';

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
	// It is asked for the ends of each tie, and each time a seat would be projected.
	const known = new Map<ActorId, ActorId>();
	return {
		unfolded: folding.unfolded,
		shownAs(id) {
			const shown = folding.shownAs(id);
			const found = known.get(shown) ?? (isFar(shown) ? get(dataset.top, shown) : shown);
			known.set(shown, found);
			return found;
		}
	};
}

/**
 * The network at a folding that folds more: the cables of the folded are one cable, and those
 * inside of one are gone. Who stands for others has the ties of their cables.
 *
 * @param shown the network as the other views have it, cut by the question that is asked
 */
export function refold(dataset: Dataset, shown: Network, folding: Folding): Network {
	const shownAs = (id: ActorId): ActorId => folding.shownAs(id);
	const reached = new Map<ActorId, { readonly ties: Set<Tie>; readonly own: Set<Tie> }>();
	for (const { id } of shown.actors)
		if (shownAs(id) !== id) reached.set(shownAs(id), { ties: new Set(), own: new Set() });
	if (reached.size === 0) return shown;
	const bundles = new Map<string, Cable[]>();
	for (const cable of shown.cables) {
		const [a, b] = [shownAs(cable.ends[0]), shownAs(cable.ends[1])];
		const isOwn = [a, b].some((end) => get(dataset.top, end) === dataset.focus);
		for (const end of [a, b])
			for (const tie of cable.ties) {
				reached.get(end)?.ties.add(tie);
				if (isOwn) reached.get(end)?.own.add(tie);
			}
		if (a !== b) bundles.set(cableId(a, b), [...(bundles.get(cableId(a, b)) ?? []), cable]);
	}
	const known = new Map(shown.actors.map((actor) => [actor.id, actor]));
	return {
		actors: dataset.actors.flatMap(({ id }) => {
			const sums = reached.get(id);
			if (sums) return [{ id, ties: sums.ties.size, ownTies: sums.own.size }];
			return shownAs(id) === id ? (known.get(id) ?? []) : [];
		}),
		cables: [...bundles].map(([id, cables]) => bundle(id, cables, shownAs))
	};
}

function bundle(id: string, cables: readonly Cable[], shownAs: (id: ActorId) => ActorId): Cable {
	const [first] = cables;
	if (first?.id === id && cables.length === 1) return first;
	const ends = cables.flatMap((cable) => cable.ends).map(shownAs);
	const [a, b] = [...new Set(ends)].toSorted();
	if (a === undefined || b === undefined) throw new Error(`The cable “${id}” has no ends.`);
	const ties = [...new Set(cables.flatMap((cable) => cable.ties))];
	const threats = new Set(cables.flatMap(({ strands }) => strands.map(({ threat }) => threat)));
	return { id, ends: [a, b], ties, strands: strandsOf(ties, threats) };
}
