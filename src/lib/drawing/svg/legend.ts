import type { Box } from '#lib/layout/geometry.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import type { Dash } from '#lib/scene/scene.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { textWidth, wrapText } from '#lib/scene/text-metrics.ts';
import { legendText } from './legend-text.ts';
import { drawBlock, drawGap, drawRamp, FIELD } from './matrix-marks.ts';
import { DASHES } from './network.ts';
import { drawShape } from './shape.ts';
import { drawText } from './text.ts';
import { drawBreak, drawTimelineSign } from './timeline-marks.ts';
import { element, type SvgNode } from './tree.ts';

const TEXT = { sizePx: 11.5, lineHeight: 1.2, weight: 500 } as const;
/** Least room of a sign, and what stands between it and its text. */
const SIGN = { width: 26, gap: 8 };
const LINE = { length: 26, width: 3, sample: 16 };
const ROW_GAP = 7;
const COLUMN_GAP = 24;
/** A column is as wide as its longest text asks, up to this. */
const WIDEST_COLUMN = 240;
/** Largest sample of a size, as a diameter; at a close zoom marks are larger than a legend. */
const LARGEST_SAMPLE = 64;
const OUTLINE = 1.5;

export interface LegendStyle {
	readonly width: number;
	/** Size of a scene unit where the network is drawn, so that samples are as large as there. */
	readonly unit: number;
	readonly messages: Messages;
	readonly focusName: string;
	readonly inkOf: (ink: Ink) => string;
}

export interface DrawnLegend {
	/** From the origin downwards and to the right. */
	readonly node: SvgNode;
	readonly width: number;
	readonly height: number;
}

interface Sign {
	readonly width: number;
	readonly height: number;
	/** Draws it from x = 0, its middle at y. */
	draw(y: number): SvgNode[];
}

/** Lays the entries out in as many columns as the width holds, read down each column. */
export function drawLegend(entries: readonly LegendEntry[], style: LegendStyle): DrawnLegend {
	const { messages, focusName, inkOf, width } = style;
	const texts = entries.map((entry) => legendText(entry, messages, focusName));
	const signs = entries.map((entry) => signOf(entry, style));
	const indents = signs.map((sign) => Math.max(SIGN.width, sign.width) + SIGN.gap);
	const wished = Math.max(0, ...texts.map((text, i) => (indents[i] ?? 0) + widthOf(text)));
	const least = Math.min(wished, WIDEST_COLUMN, width);
	const count = Math.max(1, Math.floor((width + COLUMN_GAP) / (least + COLUMN_GAP)));
	const column = Math.min(wished, (width - (count - 1) * COLUMN_GAP) / count);

	const rows = entries.map((entry, i) => {
		const indent = indents[i] ?? 0;
		const lines = wrapText(texts[i] ?? '', column - indent, TEXT.sizePx, TEXT.weight);
		const textHeight = lines.length * TEXT.sizePx * TEXT.lineHeight;
		return { entry, sign: signs[i], indent, lines, textHeight, ...heightOf(signs[i], textHeight) };
	});
	const columns = balance(rows, count);
	const step = column + COLUMN_GAP;
	const nodes = columns.flatMap((inColumn, c) => {
		let top = 0;
		return inColumn.map(({ entry, sign, indent, lines, textHeight, height }) => {
			const middle = top + height / 2;
			const firstLine = middle - textHeight / 2 + (TEXT.sizePx * TEXT.lineHeight) / 2;
			top += height + ROW_GAP;
			return element('g', { id: idOf(entry), transform: `translate(${round(c * step)} 0)` }, [
				...(sign?.draw(middle) ?? []),
				drawText(
					{ lines, x: indent, y: firstLine, sizePx: TEXT.sizePx, weight: 500, align: 'start' },
					{ fill: inkOf('ink-2') }
				)
			]);
		});
	});
	return {
		node: element('g', { id: 'legend' }, nodes),
		width: columns.length * step - COLUMN_GAP,
		height: Math.max(0, ...columns.map(heightOfColumn))
	};
}

const widthOf = (text: string): number => textWidth(text, TEXT.sizePx, TEXT.weight);
const round = (value: number): number => Math.round(value * 100) / 100;
const heightOf = (sign: Sign | undefined, textHeight: number) => ({
	height: Math.max(sign?.height ?? 0, textHeight)
});

interface Row {
	readonly height: number;
}

const heightOfColumn = (rows: readonly Row[]): number =>
	rows.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);

/** The rows in order, in at most `count` columns, the tallest as low as can be. */
function balance<R extends Row>(rows: readonly R[], count: number): R[][] {
	let limit = Math.max(
		...rows.map(({ height }) => height),
		(heightOfColumn(rows) - (count - 1) * ROW_GAP) / count
	);
	for (;;) {
		const columns = fill(rows, limit);
		if (columns.length <= count) return columns;
		limit += 1;
	}
}

function fill<R extends Row>(rows: readonly R[], limit: number): R[][] {
	const columns: R[][] = [];
	for (const row of rows) {
		const last = columns.at(-1);
		if (last && heightOfColumn([...last, row]) <= limit) last.push(row);
		else columns.push([row]);
	}
	return columns;
}

/** Names each entry, so that its group is found in the file. */
function idOf(entry: LegendEntry): string {
	switch (entry.kind) {
		case 'threat':
			return `legend-threat-${entry.threat}`;
		case 'shape':
			return `legend-shape-${entry.shape}`;
		case 'standing':
			return `legend-standing-${entry.standing}`;
		case 'timeline':
			return `legend-timeline-${entry.sign}`;
		case 'focus':
		case 'size':
		case 'width':
		case 'faint':
		case 'hull':
		case 'ramp':
		case 'gap':
		case 'block':
		case 'beyond':
		case 'leader':
		case 'base-map':
		case 'closer':
		case 'density':
			return `legend-${entry.kind}`;
		default:
			return entry satisfies never;
	}
}

function signOf(entry: LegendEntry, { unit, inkOf }: LegendStyle): Sign {
	switch (entry.kind) {
		case 'threat':
			return lineSign({ stroke: inkOf(entry.ink) });
		case 'standing':
			return lineSign({ stroke: inkOf('ink-3'), dash: entry.dash });
		case 'faint':
			return lineSign({ stroke: inkOf('ink-3'), opacity: 0.4 });
		case 'width':
			return widthSign(
				entry.samples.map(({ width }) => width * unit),
				inkOf('ink-3')
			);
		case 'size':
			return sizeSign(
				entry.samples.map(({ r }) => r * unit),
				{ fill: inkOf('surface'), stroke: inkOf('ink'), 'stroke-width': OUTLINE }
			);
		case 'shape':
			return markSign((y) => [
				drawShape(
					entry.shape,
					{ x: SIGN.width / 2, y, r: 6.5 },
					{ fill: inkOf('surface'), stroke: inkOf('ink'), 'stroke-width': OUTLINE }
				)
			]);
		case 'focus':
			return markSign((y) => [
				element('circle', { cx: SIGN.width / 2, cy: y, r: 4.5, fill: inkOf('accent') }),
				element('circle', {
					cx: SIGN.width / 2,
					cy: y,
					r: 7,
					fill: 'none',
					stroke: inkOf('accent'),
					'stroke-width': 1
				})
			]);
		case 'hull':
			return markSign((y) => [
				element('circle', {
					cx: SIGN.width / 2,
					cy: y,
					r: 7,
					fill: inkOf('hull'),
					stroke: inkOf('line')
				})
			]);
		case 'ramp':
		case 'density':
			return {
				width: entry.steps.length * FIELD.width,
				height: FIELD.height,
				draw: (y) => drawRamp(entry.steps, y, inkOf)
			};
		case 'timeline':
			return markSign((y) => [drawTimelineSign(entry.sign, y, inkOf)]);
		case 'closer':
			return markSign((y) => [drawBreak(SIGN.width / 2, y, inkOf)]);
		case 'gap':
			return markSign((y) => [drawGap(squareAt(y), inkOf)]);
		case 'block':
			return markSign((y) => [drawBlock(squareAt(y), inkOf)]);
		case 'beyond':
			return markSign((y) => [
				element('path', { d: `M0 ${y}H16`, stroke: inkOf('ink-3'), 'stroke-width': 2 }),
				element('circle', {
					cx: 20,
					cy: y,
					r: 4.5,
					fill: inkOf('surface'),
					stroke: inkOf('ink'),
					'stroke-width': OUTLINE
				})
			]);
		case 'leader':
			return markSign((y) => [
				element('path', { d: `M4 ${y}H22`, stroke: inkOf('ink-3'), 'stroke-width': 0.9 }),
				element('circle', { cx: 4, cy: y, r: 1.8, fill: inkOf('ink-3') })
			]);
		case 'base-map':
			return markSign((y) => [
				element('rect', {
					x: 2,
					y: y - 6,
					width: 22,
					height: 12,
					fill: inkOf('hull'),
					stroke: inkOf('threat-none'),
					'stroke-width': 0.7
				})
			]);
		default:
			return entry satisfies never;
	}
}

const squareAt = (y: number): Box => ({
	left: (SIGN.width - FIELD.height) / 2,
	right: (SIGN.width + FIELD.height) / 2,
	top: y - FIELD.height / 2,
	bottom: y + FIELD.height / 2
});

const markSign = (draw: Sign['draw']): Sign => ({ width: SIGN.width, height: 15, draw });

function lineSign({
	stroke,
	dash = 'solid',
	opacity
}: {
	stroke: string;
	dash?: Dash;
	opacity?: number;
}): Sign {
	return {
		width: LINE.length,
		height: LINE.width,
		draw: (y) => [
			element('line', {
				x1: 0,
				y1: y,
				x2: LINE.length,
				y2: y,
				stroke,
				'stroke-width': LINE.width,
				'stroke-opacity': opacity,
				'stroke-dasharray': DASHES[dash].length > 0 ? DASHES[dash].join(' ') : undefined
			})
		]
	};
}

/** One short line per sample, side by side. */
function widthSign(widths: readonly number[], stroke: string): Sign {
	const shown = widths.filter((width) => width <= LARGEST_SAMPLE);
	const step = LINE.sample + 4;
	return {
		width: shown.length * step - 4,
		height: Math.max(0, ...shown),
		draw: (y) =>
			shown.map((width, i) =>
				element('line', {
					x1: i * step,
					y1: y,
					x2: i * step + LINE.sample,
					y2: y,
					stroke,
					'stroke-width': width
				})
			)
	};
}

/** One circle per sample, side by side. */
function sizeSign(
	radii: readonly number[],
	paint: Readonly<Record<string, string | number>>
): Sign {
	const shown = radii.filter((r) => 2 * r <= LARGEST_SAMPLE);
	const starts = shown.map((_, i) => shown.slice(0, i).reduce((sum, r) => sum + 2 * r + 4, 0));
	return {
		width: shown.reduce((sum, r) => sum + 2 * r + 4, -4),
		height: 2 * Math.max(0, ...shown),
		draw: (y) =>
			shown.map((r, i) =>
				element('circle', { cx: (starts[i] ?? 0) + r, cy: y, r: r - OUTLINE / 2, ...paint })
			)
	};
}
