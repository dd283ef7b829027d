import { scaleBand, scaleLinear } from 'd3-scale';
import type { Tie } from '#lib/dataset/dataset.ts';
import { STRAND_ORDER, strandsOf, type StrandThreat } from '#lib/network/network.ts';
import { countByYear, standingIn, type Years } from '#lib/query/years.ts';

/** Years up to this one share the first bar: a tie or two that began long before the others. */
const LAST_FOLDED_YEAR = 1944;

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

/**
 * One bar a year over `whole`, those up to `LAST_FOLDED_YEAR` in one.
 *
 * @param weightOf what a tie counts for
 */
export function countBars(
	ties: readonly Tie[],
	whole: Years,
	weightOf: (tie: Tie) => number = () => 1
): Bar[] {
	const first = Math.max(whole.from, LAST_FOLDED_YEAR + 1);
	const years = countByYear(ties, first, whole.to, weightOf).map(({ year, ...counts }) => ({
		from: year,
		to: year,
		...counts
	}));
	if (whole.from >= first) return years;
	const folded = { from: whole.from, to: Math.min(LAST_FOLDED_YEAR, whole.to) };
	return [countFolded(ties, folded, weightOf), ...years];
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

/** The parts of all bars that belong to one threat domain, one above the other in each bar. */
export interface Layer {
	readonly threat: StrandThreat;
	/** Whether its ties are known to be in force, or only not known to have ended. */
	readonly isSure: boolean;
	/** Bars in which it has a part, with the part's lower edge and height in percent. */
	readonly parts: readonly {
		readonly bar: number;
		readonly bottom: number;
		readonly height: number;
	}[];
}

/**
 * Bars cut up by threat domain, in the order of the strands, what is not known to have ended on
 * top. A tie on several counts in equal parts for each, so that a bar is as high as its ties are
 * many.
 *
 * @param bars of `ties`, as drawn
 * @param only threat domains that ties count for; absent: all
 */
export function stackBars(
	ties: readonly Tie[],
	whole: Years,
	bars: readonly DrawnBar[],
	only?: ReadonlySet<StrandThreat>
): Layer[] {
	const tie = unitOf(bars);
	const edges = bars.map(() => 0);
	const shares = shareOut(ties, whole, only);
	return (['inForce', 'notKnownEnded'] as const).flatMap((standing) =>
		STRAND_ORDER.flatMap((threat): Layer[] => {
			const counts = shares.get(threat);
			if (!counts) return [];
			const parts = counts.flatMap((count, bar) => {
				const height = count[standing] * tie;
				const bottom = edges[bar] ?? 0;
				edges[bar] = bottom + height;
				return height > 0 ? [{ bar, bottom, height }] : [];
			});
			return parts.length > 0 ? [{ threat, isSure: standing === 'inForce', parts }] : [];
		})
	);
}

/** Height of one tie. */
function unitOf(bars: readonly DrawnBar[]): number {
	const tallest = bars.find(({ solid, light }) => solid + light > 0);
	return tallest === undefined
		? 0
		: (tallest.solid + tallest.light) / (tallest.inForce + tallest.notKnownEnded);
}

/** Ties by threat domain and bar, those on several threats in parts. */
function shareOut(
	ties: readonly Tie[],
	whole: Years,
	only: ReadonlySet<StrandThreat> | undefined
): Map<StrandThreat, readonly Bar[]> {
	const strands = strandsOf(ties, only);
	const several = new Map<Tie, number>();
	for (const strand of strands)
		for (const tie of strand.ties) several.set(tie, (several.get(tie) ?? 0) + 1);
	const partOf = (tie: Tie) => 1 / (several.get(tie) ?? 1);
	return new Map(
		strands.map(({ threat, ties: inStrand }) => [threat, countBars(inStrand, whole, partOf)])
	);
}

function countFolded(ties: readonly Tie[], span: Years, weightOf: (tie: Tie) => number): Bar {
	const bar = { ...span, inForce: 0, notKnownEnded: 0 };
	for (const tie of ties) {
		const standing = standingIn(tie, span);
		if (standing === 'in-force') bar.inForce += weightOf(tie);
		else if (standing === 'not-known-ended') bar.notKnownEnded += weightOf(tie);
	}
	return bar;
}
