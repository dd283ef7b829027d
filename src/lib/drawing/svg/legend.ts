import type { Messages } from '#lib/i18n/messages.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { textWidth, wrapText } from '#lib/scene/text-metrics.ts';
import { signOf, SIGN_WIDTH, type Sign } from './legend-sign.ts';
import { legendText } from './legend-text.ts';
import { drawText } from './text.ts';
import { element, type SvgNode } from './tree.ts';

const TEXT = { sizePx: 11.5, lineHeight: 1.2, weight: 500 } as const;
/** Between a sign and its text. */
const SIGN_GAP = 8;
/** Least room of a text beside a wide sign. */
const LEAST_TEXT = 72;
const ROW_GAP = 7;
const COLUMN_GAP = 24;
/** A column is as wide as its longest text asks, up to this. */
const WIDEST_COLUMN = 240;

export interface LegendStyle {
	readonly width: number;
	/** Up to which width a column is as wide as its longest text asks. */
	readonly columnPx?: number | undefined;
	/** Size of a scene unit where the network is drawn, so that samples are as large as there. */
	readonly unit: number;
	readonly messages: Messages;
	readonly focusName: string;
	readonly inkOf: (ink: Ink) => string;
}

export interface DrawnLegend {
	/** From the origin downwards and to the right. */
	readonly node: SvgNode;
	/** What signs and texts take; more than was given where a word or a sign is wider. */
	readonly width: number;
	readonly height: number;
}

/** Lays the entries out in as many columns as the width holds, read down each column. */
export function drawLegend(entries: readonly LegendEntry[], style: LegendStyle): DrawnLegend {
	const { messages, focusName, inkOf, width, columnPx = WIDEST_COLUMN } = style;
	const texts = entries.map((entry) => legendText(entry, messages, focusName));
	const signs = entries.map((entry) => signOf(entry, style.unit, inkOf));
	const indents = signs.map((sign) => Math.max(SIGN_WIDTH, sign.width) + SIGN_GAP);
	const wished = Math.max(0, ...texts.map((text, i) => (indents[i] ?? 0) + widthOf(text)));
	const wide = Math.max(columnPx, ...indents.map((indent) => indent + LEAST_TEXT));
	const least = Math.min(wished, wide, width);
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
		width: Math.max(
			0,
			...columns.flatMap((inColumn, c) =>
				inColumn.map(({ indent, lines }) => c * step + indent + Math.max(...lines.map(widthOf)))
			)
		),
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
		case 'group':
			return `legend-group-${entry.letter}`;
		case 'focus':
		case 'size':
		case 'measure':
		case 'width':
		case 'faint':
		case 'asked':
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
