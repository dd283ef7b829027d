import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';

/**
 * The actors for which `id` stands: itself, and all of its institutions unless they are shown
 * `apart`.
 */
export function coveredBy(dataset: Dataset, id: ActorId, apart: boolean): ReadonlySet<ActorId> {
	return new Set(apart ? [id] : [id, ...(dataset.descendants.get(id) ?? [])]);
}

/**
 * Ties that name at least one of `actors`, each once, in the order of the actors.
 * @throws UnknownIdError if an actor is not in the dataset
 */
export function tiesOfAny(dataset: Dataset, actors: Iterable<ActorId>): Tie[] {
	return [...new Set([...actors].flatMap((id) => get(dataset.tiesOf, id)))];
}

/** Ties that join an actor of `a` with one of `b`, in the order of `tiesOfAny(a)`. */
export function tiesBetween(
	dataset: Dataset,
	a: ReadonlySet<ActorId>,
	b: ReadonlySet<ActorId>
): Tie[] {
	return tiesOfAny(dataset, a).filter((tie) =>
		partyPairs(tie).some(([x, y]) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x)))
	);
}
