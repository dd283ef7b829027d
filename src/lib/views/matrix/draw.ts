import type { Language } from '#lib/dataset/vocabulary.ts';
import { drawBlock, drawGap } from '#lib/drawing/svg/matrix-marks.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { rampColour } from '#lib/scene/ramp.ts';
import type { Weight } from '#lib/scene/text-metrics.ts';
import { CELL, NAME_PX, SIGN, type Cell, type MatrixLayout } from './layout.ts';
import { HEADING_PX, turned, type Lean } from './leaning.ts';

const COUNT_PX = 11;
const CORNER = 2;

type InkOf = (ink: Ink) => string;

const PARTS = ['headings', 'rows', 'totals'] as const;

/** The matrix as an SVG group. */
export const drawMatrix = (layout: MatrixLayout, language: Language, inkOf: InkOf): SvgNode =>
	element(
		'g',
		{ id: 'matrix' },
		PARTS.map((part) => drawMatrixPart(layout, part, language, inkOf))
	);

/** One part of it, where it stands in the whole. */
export function drawMatrixPart(
	layout: MatrixLayout,
	part: (typeof PARTS)[number],
	language: Language,
	inkOf: InkOf,
	lean = turned
): SvgNode {
	const pen = penFor(layout, language, inkOf);
	switch (part) {
		case 'headings':
			return element('g', { id: 'matrix-headings' }, drawHeadings(layout, pen, lean));
		case 'rows':
			return element('g', { id: 'matrix-rows' }, drawRows(layout, pen));
		case 'totals':
			return element('g', { id: 'matrix-totals' }, drawTotals(layout, pen));
		default:
			return part satisfies never;
	}
}

/** Draws what is alike in all parts, in one language and theme. */
function penFor({ left, box }: MatrixLayout, language: Language, inkOf: InkOf) {
	return {
		inkOf,
		/** From edge to edge. */
		line: (y: number) =>
			element('line', {
				x1: left,
				x2: box.right,
				y1: y,
				y2: y,
				stroke: inkOf('line'),
				'stroke-width': 0.75
			}),
		number: (count: number, x: number, y: number, ink: Ink, align: 'middle' | 'end') =>
			drawText(
				{ lines: [formatNumber(language, count)], x, y, sizePx: COUNT_PX, weight: 500, align },
				{ fill: inkOf(ink) }
			),
		name: (text: string, x: number, y: number, weight: Weight, align: 'start' | 'end') =>
			drawText(
				{ lines: [text], x, y, sizePx: NAME_PX, weight, align },
				{ fill: inkOf(weight === 600 ? 'ink' : 'ink-2') }
			)
	};
}

type Pen = ReturnType<typeof penFor>;

function drawHeadings(
	{ headings, totalName, totalsAt }: MatrixLayout,
	{ inkOf, name }: Pen,
	lean: Lean
): SvgNode[] {
	return [
		name(totalName, totalsAt, -HEADING_PX, 600, 'end'),
		...headings.flatMap(({ x, text, ink }) => {
			const heading = lean(text, x, -(ink ? 11 : 5), inkOf('ink-2'));
			return ink ? [drawSign(x, inkOf(ink)), heading] : [heading];
		})
	];
}

const drawSign = (x: number, fill: string): SvgNode =>
	element('rect', {
		x: x - SIGN.width / 2,
		y: -SIGN.height - 2,
		width: SIGN.width,
		height: SIGN.height,
		rx: SIGN.height / 2,
		fill
	});

function drawRows({ lines, blocks, totalsAt }: MatrixLayout, pen: Pen): SvgNode[] {
	return [
		pen.line(0),
		...lines.map(({ x, y, text, weight, total, cells }) =>
			element('g', {}, [
				pen.name(text, x, y, weight, 'start'),
				pen.number(total, totalsAt, y, 'ink-2', 'end'),
				...cells.flatMap((cell) => drawCell(cell, pen))
			])
		),
		...blocks.map((block) => drawBlock(block, pen.inkOf))
	];
}

function drawCell({ box, count, step, look }: Cell, { inkOf, number }: Pen): SvgNode[] {
	if (look === 'gap') return [drawGap(box, inkOf)];
	const ground = element('rect', {
		x: box.left,
		y: box.top,
		width: box.right - box.left,
		height: box.bottom - box.top,
		rx: CORNER,
		fill: step ? rampColour(step, inkOf) : inkOf('hull')
	});
	if (!step) return [ground];
	return [
		ground,
		number(count, (box.left + box.right) / 2, (box.top + box.bottom) / 2, step.textInk, 'middle')
	];
}

function drawTotals(layout: MatrixLayout, { line, name, number }: Pen): SvgNode[] {
	const { bottom, left, totalsAt, headings, allName, total } = layout;
	const y = bottom + CELL.height / 2;
	return [
		line(bottom),
		name(allName, left, y, 600, 'start'),
		number(total, totalsAt, y, 'ink', 'end'),
		...headings.map((heading) => number(heading.total, heading.x, y, 'ink-2', 'middle'))
	];
}
