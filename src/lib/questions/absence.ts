import { get, type Dataset, type Tie } from '#lib/dataset/dataset.ts';

/** Why a tie is not shown: what the reader would have to undo for it. */
export const ABSENCES = ['question', 'filters', 'among-partners'] as const;
export type Absence = (typeof ABSENCES)[number];

/** What is shown of a dataset. */
export interface Shown {
	readonly dataset: Dataset;
	/** Ties that pass the filters. */
	readonly passing: ReadonlySet<Tie>;
	/** Those of them that are shown: all, or the part that a question's answer is about. */
	readonly matching: ReadonlySet<Tie>;
	/** Whether ties among partners are asked for. */
	readonly amongPartners: boolean;
}

/** Why a tie is not shown; undefined if it is. */
export function absenceOf(tie: Tie, shown: Shown): Absence | undefined {
	const { dataset, passing, matching, amongPartners } = shown;
	if (matching.has(tie)) return undefined;
	if (passing.has(tie)) return 'question';
	const isOwn = tie.between.some((id) => get(dataset.top, id) === dataset.focus);
	return isOwn || amongPartners ? 'filters' : 'among-partners';
}

/** Why none of some ties is shown, by what is undone first; undefined if one is, or there is none. */
export function absenceOfAll(ties: readonly Tie[], shown: Shown): Absence | undefined {
	const found = new Set(ties.map((tie) => absenceOf(tie, shown)));
	return found.has(undefined) ? undefined : ABSENCES.find((absence) => found.has(absence));
}
