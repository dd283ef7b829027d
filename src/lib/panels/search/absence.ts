import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { absenceOfAll, type Absence, type Shown } from '#lib/questions/absence.ts';
import type { Found } from './find.ts';

/** Why what was found is not in the picture; undefined if it is, as the focus always is. */
export function absenceOfFound(found: Found, shown: Shown): Absence | undefined {
	const { dataset } = shown;
	if (found.kind === 'tie') return absenceOfAll([found.tie], shown);
	const { id } = found.actor;
	if (id === dataset.focus) return undefined;
	const ties = tiesWithin(dataset, id);
	return ties.length === 0 ? 'filters' : absenceOfAll(ties, shown);
}

/** Ties that name the actor or any of its descendants. */
const tiesWithin = (dataset: Dataset, id: ActorId): readonly Tie[] =>
	[id, ...(dataset.descendants.get(id) ?? [])].flatMap((each) => get(dataset.tiesOf, each));
