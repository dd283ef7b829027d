import { scaleBand, scaleLinear } from 'd3-scale';
import type { Tie } from '#lib/dataset/dataset.ts';
import { countByYear, standingIn, type Years } from '#lib/query/years.ts';

/** Years up to this one share the first bar: a tie or two that began long before the others. */
export const LAST_FOLDED_YEAR = 1944;

/** A year, or the folded years before the first one told apart, with the ties in force in it. */
export interface Bar extends Years {
	readonly inForce: number;
	readonly notKnownEnded: number;
}

/** A bar as drawn, in percent of the strip's width and height. */
export interface DrawnBar extends Bar {
	readonly left: number;
	readonly width: number;
	/** Height of the part that is known to be in force. */
	readonly solid: number;
	/** Height of the part on top of it that is not known to have ended. */
	readonly light: number;
}

/** One bar a year over `whole`, those up to `LAST_FOLDED_YEAR` in one. */
export function countBars(ties: readonly Tie[], whole: Years): Bar[] {
	const first = Math.max(whole.from, LAST_FOLDED_YEAR + 1);
	const years = countByYear(ties, first, whole.to).map(({ year, ...counts }) => ({
		from: year,
		to: year,
		...counts
	}));
	if (whole.from >= first) return years;
	const folded = { from: whole.from, to: Math.min(LAST_FOLDED_YEAR, whole.to) };
	return [countFolded(ties, folded), ...years];
}

/** Heights and places of bars; the tallest fills the strip. */
export function drawBars(bars: readonly Bar[]): DrawnBar[] {
	const x = scaleBand<number>()
		.domain(bars.map(({ from }) => from))
		.range([0, 100])
		.paddingInner(0.24);
	const most = Math.max(1, ...bars.map(({ inForce, notKnownEnded }) => inForce + notKnownEnded));
	const y = scaleLinear().domain([0, most]).range([0, 100]);
	return bars.map((bar) => ({
		...bar,
		left: x(bar.from) ?? 0,
		width: x.bandwidth(),
		solid: y(bar.inForce),
		light: y(bar.notKnownEnded)
	}));
}

function countFolded(ties: readonly Tie[], span: Years): Bar {
	const standings = ties.map((tie) => standingIn(tie, span));
	return {
		...span,
		inForce: standings.filter((standing) => standing === 'in-force').length,
		notKnownEnded: standings.filter((standing) => standing === 'not-known-ended').length
	};
}
