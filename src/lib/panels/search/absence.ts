import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import type { Query } from '#lib/query/query.ts';
import type { Found } from './find.ts';

/** Why something is not in the picture: by a filter, or since ties among partners are off. */
export type Absence = 'filters' | 'among-partners';

/**
 * Why what was found is not in the picture; nothing if it is.
 *
 * @param matching ties that the query gives
 */
export function absenceOf(
	found: Found,
	dataset: Dataset,
	query: Query,
	matching: ReadonlySet<Tie>
): Absence | undefined {
	const ties = found.kind === 'tie' ? [found.tie] : tiesWithin(dataset, found.actor.id);
	if (ties.some((tie) => matching.has(tie))) return undefined;
	if (found.kind === 'actor' && found.actor.id === dataset.focus) return undefined;
	const isOwn = (id: ActorId) => get(dataset.top, id) === dataset.focus;
	const own = ties.some((tie) => tie.between.some(isOwn));
	return own || query.amongPartners ? 'filters' : 'among-partners';
}

/** Ties that name the actor or any of its descendants. */
const tiesWithin = (dataset: Dataset, id: ActorId): readonly Tie[] =>
	[id, ...(dataset.descendants.get(id) ?? [])].flatMap((each) => get(dataset.tiesOf, each));
