import type { Tie } from '#lib/dataset/dataset.ts';
import { countByYear, type Years } from '#lib/query/years.ts';

/** Years that have the same number of ties in force or not known to have ended. */
export interface Run extends Years {
	readonly count: number;
}

/** Ties by year from the first to the last, equal neighbours in one; years with none are left out. */
export function runsOf(ties: readonly Tie[], { from, to }: Years): Run[] {
	const runs: Run[] = [];
	for (const { year, inForce, notKnownEnded } of countByYear(ties, from, to)) {
		const count = inForce + notKnownEnded;
		const last = runs.at(-1);
		if (last?.count === count) runs[runs.length - 1] = { ...last, to: year };
		else runs.push({ from: year, to: year, count });
	}
	return runs.filter(({ count }) => count > 0);
}

export const mostIn = (runs: readonly Run[]): number =>
	Math.max(0, ...runs.map(({ count }) => count));
