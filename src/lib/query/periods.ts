import type { Tie } from '#lib/dataset/dataset.ts';
import { standingIn, type Years } from './years.ts';

/** Two periods that are compared; they may overlap, and there may be years between them. */
export type Periods = readonly [first: Years, second: Years];

export const CHANGES = ['began', 'ended', 'stayed'] as const;
/** What became of a tie from one period to another. */
export type Change = (typeof CHANGES)[number];

/** Ties by what became of them, each list in the order given. */
export interface Comparison {
	readonly began: readonly Tie[];
	readonly ended: readonly Tie[];
	readonly stayed: readonly Tie[];
	/** Ties without a date, of which the comparison says nothing. */
	readonly undated: readonly Tie[];
	/** Ties of neither period: before, between or after them, or only planned. */
	readonly outside: readonly Tie[];
}

/**
 * What became of a tie from the first period to the second. A tie belongs to a period if it is in
 * force in one of its years, or has begun by its end and is not known to have ended, as
 * `standingIn` has it.
 *
 * - `began`: it belongs to the second period alone.
 * - `ended`: it belongs to the first alone.
 * - `stayed`: it belongs to both.
 * - `neither`: it belongs to none, is only planned, or has no date.
 */
export function changeOf(tie: Tie, [first, second]: Periods): Change | 'neither' {
	const before = isOf(tie, first);
	const after = isOf(tie, second);
	if (before) return after ? 'stayed' : 'ended';
	return after ? 'began' : 'neither';
}

/** Sorts ties by what became of them; each is in one list. */
export function comparePeriods(ties: readonly Tie[], periods: Periods): Comparison {
	const lists = {
		began: [] as Tie[],
		ended: [] as Tie[],
		stayed: [] as Tie[],
		undated: [] as Tie[],
		outside: [] as Tie[]
	};
	for (const tie of ties) {
		const change = changeOf(tie, periods);
		if (change !== 'neither') lists[change].push(tie);
		else lists[standingIn(tie, periods[0]) === 'undated' ? 'undated' : 'outside'].push(tie);
	}
	return lists;
}

/** The two periods in the order of their first years, then of their last. */
export const inOrder = ([a, b]: Periods): Periods =>
	a.from < b.from || (a.from === b.from && a.to <= b.to) ? [a, b] : [b, a];

/**
 * Periods to begin with: `chosen` and the equally long time just before it; where nothing is
 * chosen, the last ten years of `whole` and the ten before them. Never beyond `whole`, so that the
 * two are one and the same if it has a single year.
 */
export function firstPeriods(whole: Years, chosen: Years | undefined): Periods {
	const second = chosen ?? { from: Math.max(whole.from, whole.to - 9), to: whole.to };
	const length = second.to - second.from + 1;
	const cut = (year: number) => Math.min(Math.max(year, whole.from), whole.to);
	return [{ from: cut(second.from - length), to: cut(second.from - 1) }, second];
}

function isOf(tie: Tie, period: Years): boolean {
	const standing = standingIn(tie, period);
	return standing === 'in-force' || standing === 'not-known-ended';
}
