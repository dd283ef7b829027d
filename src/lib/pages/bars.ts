import { scaleBand, scaleLinear } from 'd3-scale';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { YearCount } from '#lib/query/years.ts';
import type { Ink } from '#lib/scene/palette.ts';

/** One bar with what stands beside it. */
export interface Bar {
	readonly label: string;
	readonly count: number;
	/** The count as it is written. */
	readonly value: string;
	readonly ink: Ink;
	/** Address at which these ties are shown. */
	readonly href?: string;
}

/** A drawing as wide as the room that it is given. */
export interface Chart {
	readonly heightPx: number;
	readonly nodes: readonly SvgNode[];
}

/** Of one bar: its label with the value at the other end, the bar below. */
const ROW_PX = 44;
const BASELINE_PX = 17;
const LINE_PX = 18;
const BAR_PX = { top: 25, height: 10 };

/** Letters that stand beside the value on the narrowest phone. */
const LINE_LETTERS = 36;

const percent = (part: number): string => `${Math.round(part * 100) / 100}%`;
const inkOf = (ink: Ink): string => `var(--${ink})`;

/**
 * Bars below each other, each from the left edge, the longest as wide as the room. Widths are in
 * percent and heights in px, so that the texts keep their size in any room.
 */
export function drawBars(bars: readonly Bar[]): Chart {
	const width = scaleLinear()
		.domain([0, Math.max(1, ...bars.map(({ count }) => count))])
		.range([0, 100]);
	let heightPx = 0;
	const nodes = bars.map(({ label, count, value, ink, href }) => {
		const y = heightPx;
		const lines = linesOf(label);
		const morePx = (lines.length - 1) * LINE_PX;
		heightPx += ROW_PX + morePx;
		const bar = { y: y + BAR_PX.top + morePx, height: BAR_PX.height, rx: 2 };
		return element(href === undefined ? 'g' : 'a', { href }, [
			// The whole row can be hit.
			element('rect', { class: 'row', y, width: '100%', height: ROW_PX + morePx }),
			...lines.map((line, i) =>
				element('text', { class: 'label', y: y + BASELINE_PX + i * LINE_PX }, [line])
			),
			element('text', { class: 'value', x: '100%', y: y + BASELINE_PX }, [value]),
			element('rect', { ...bar, class: 'track', width: '100%' }),
			element('rect', { ...bar, class: 'bar', width: percent(width(count)), fill: inkOf(ink) })
		]);
	});
	return { heightPx, nodes };
}

/** A label in lines that are short enough, broken between words. */
function linesOf(label: string): string[] {
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= LINE_LETTERS) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

const COLUMNS_PX = { top: 56, height: 180, foot: 22 };

const IN_FORCE: Ink = 'accent';
const NOT_KNOWN_ENDED: Ink = 'threat-none';

/** Years are written below, and so far apart. */
const LABELLED_YEARS = 10;

/** What the two parts of a column are. */
interface YearWords {
	readonly inForce: string;
	readonly notKnownEnded: string;
}

/** A column for each year, what is known to be in force below what has begun and may have ended. */
export function drawYears(
	years: readonly YearCount[],
	words: YearWords,
	formatCount: (n: number) => string
): Chart {
	const { top, height, foot } = COLUMNS_PX;
	const bottom = top + height;
	const most = Math.max(1, ...years.map(({ inForce, notKnownEnded }) => inForce + notKnownEnded));
	const x = scaleBand<number>()
		.domain(years.map(({ year }) => year))
		.range([0, 100])
		.paddingInner(0.15);
	const y = scaleLinear().domain([0, most]).range([bottom, top]);
	const column = (year: number, ink: Ink, from: number, to: number) =>
		element('rect', {
			x: percent(x(year) ?? 0),
			width: percent(x.bandwidth()),
			y: y(to),
			height: y(from) - y(to),
			fill: inkOf(ink)
		});
	const grid = y.ticks(4).filter((tick) => tick > 0);
	const named = years.filter(({ year }) => year % LABELLED_YEARS === 0);
	return {
		heightPx: bottom + foot,
		nodes: [
			...keyOf(words.inForce, IN_FORCE, 0),
			...keyOf(words.notKnownEnded, NOT_KNOWN_ENDED, 1),
			...grid.map((tick) =>
				element('line', { class: 'grid', x2: '100%', y1: y(tick), y2: y(tick) })
			),
			...years.flatMap(({ year, inForce, notKnownEnded }) => [
				column(year, IN_FORCE, 0, inForce),
				column(year, NOT_KNOWN_ENDED, inForce, inForce + notKnownEnded)
			]),
			...grid.map((tick) =>
				element('text', { class: 'tick', y: y(tick) - 4 }, [formatCount(tick)])
			),
			...named.map(({ year }) =>
				element(
					'text',
					{ class: 'year', x: percent((x(year) ?? 0) + x.bandwidth() / 2), y: bottom + 16 },
					[String(year)]
				)
			),
			element('line', { class: 'axis', x2: '100%', y1: bottom, y2: bottom })
		]
	};
}

/** A line above the columns that says what a colour means. */
const keyOf = (text: string, ink: Ink, line: number): SvgNode[] => [
	element('rect', { class: 'sign', y: 3 + line * 20, width: 12, height: 12, fill: inkOf(ink) }),
	element('text', { class: 'key', x: 20, y: 14 + line * 20 }, [text])
];
