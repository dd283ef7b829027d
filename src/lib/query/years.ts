import type { Dataset, Tie } from '#lib/dataset/dataset.ts';
import { parseEdtf, yearsOf } from '#lib/dataset/edtf.ts';
import type { Standing } from './query.ts';

/** Years from the first to the last, both inclusive. */
export interface Years {
	readonly from: number;
	readonly to: number;
}

/** Ties of one year. */
export interface YearCount {
	readonly year: number;
	readonly inForce: number;
	readonly notKnownEnded: number;
}

/** A tie's standing in the years in which it has one; planned ties have none. */
type Force = Years & { readonly standing: Exclude<Standing, 'undated'> };

/**
 * How a tie stands in a span of years; `undefined` when it has not begun by then, is over before or
 * is only planned.
 *
 * - Without start and end: `undated`, whatever its status.
 * - Planned: none.
 * - With a known end: `in-force` from its earliest start to its latest end; in its year of end
 *   alone if its start is not known.
 * - Ended, not known when: `in-force` in its year of start alone.
 * - Active: `in-force` from its earliest start on.
 * - Status unknown: `not-known-ended` from its earliest start on.
 */
export function standingIn(tie: Tie, span: Years): Standing | undefined {
	const force = forceOf(tie);
	if (force === 'undated' || force === undefined) return force;
	return force.from <= span.to && force.to >= span.from ? force.standing : undefined;
}

/**
 * First and last year that the dataset tells of: from the earliest date of a tie that is not merely
 * planned to the latest of these dates and of its sources. Without any date, both are 0.
 */
export function yearsWithTies(dataset: Dataset): Years {
	const known = spans.get(dataset);
	if (known) return known;
	const dated = dataset.ties.flatMap((tie) => {
		if (tie.status === 'planned') return [];
		return [boundsOf(tie.start), boundsOf(tie.end)].flatMap(({ from, to }) => [from, to]);
	});
	const issued = dataset.sources.map((source) => boundsOf(source.issued).to);
	const isYear = (year: number | undefined) => year !== undefined;
	const years = dated.filter(isYear);
	const to = Math.max(...years, ...issued.filter(isYear));
	const span = Number.isFinite(to) ? { from: Math.min(to, ...years), to } : { from: 0, to: 0 };
	spans.set(dataset, span);
	return span;
}

/** Several parts of a page ask for it. */
const spans = new WeakMap<Dataset, Years>();

/**
 * Ties by standing in each year from the first to the last; undated ties are in none.
 *
 * @param weightOf what a tie counts for
 */
export function countByYear(
	ties: readonly Tie[],
	from: number,
	to: number,
	weightOf: (tie: Tie) => number = () => 1
): readonly YearCount[] {
	const counts = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
		year: from + i,
		inForce: 0,
		notKnownEnded: 0
	}));
	for (const tie of ties) {
		const force = forceOf(tie);
		if (force === 'undated' || force === undefined) continue;
		const weight = weightOf(tie);
		const last = Math.min(force.to, to) - from;
		for (let year = Math.max(force.from, from) - from; year <= last; year++) {
			const count = counts[year];
			if (!count) continue;
			if (force.standing === 'in-force') count.inForce += weight;
			else count.notKnownEnded += weight;
		}
	}
	return counts;
}

/** Kept for as long as the tie is: dates are read once, not on each click. */
const forces = new WeakMap<Tie, { readonly force: Force | 'undated' | undefined }>();

function forceOf(tie: Tie): Force | 'undated' | undefined {
	const kept = forces.get(tie);
	if (kept) return kept.force;
	const force = readForce(tie);
	forces.set(tie, { force });
	return force;
}

function readForce({ start, end, status }: Tie): Force | 'undated' | undefined {
	if (start === undefined && end === undefined) return 'undated';
	if (status === 'planned') return undefined;
	const started = boundsOf(start);
	const ended = boundsOf(end);
	if (ended.to !== undefined) {
		const from = start === undefined ? (ended.from ?? ended.to) : (started.from ?? -Infinity);
		return { standing: 'in-force', from, to: ended.to };
	}
	const begun = start === undefined ? ended : started;
	switch (status) {
		case 'active':
			return { standing: 'in-force', from: begun.from ?? -Infinity, to: Infinity };
		case 'unknown':
			return { standing: 'not-known-ended', from: begun.from ?? -Infinity, to: Infinity };
		case 'ended':
			return {
				standing: 'in-force',
				from: begun.from ?? begun.to ?? -Infinity,
				to: begun.to ?? begun.from ?? Infinity
			};
		default:
			return status satisfies never;
	}
}

type YearBounds = ReturnType<typeof yearsOf>;

const UNBOUNDED: YearBounds = { from: undefined, to: undefined };

/** Many ties and sources have the same date, and several parts of a page ask for them. */
const bounds = new Map<string, YearBounds>();

/** Earliest and latest year that the date can mean. */
function boundsOf(date: string | undefined): YearBounds {
	if (date === undefined) return UNBOUNDED;
	const known = bounds.get(date);
	if (known) return known;
	const edtf = parseEdtf(date);
	const read = edtf === undefined ? UNBOUNDED : yearsOf(edtf);
	bounds.set(date, read);
	return read;
}
