import type { Language } from '#lib/dataset/vocabulary.ts';
import { drawBlock, drawGap } from '#lib/drawing/svg/matrix-marks.ts';
import { baselineOf, drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Box } from '#lib/layout/geometry.ts';
import { strandInk, type Ink } from '#lib/scene/palette.ts';
import { rampColour, rampOf, rampSteps, type RampStep } from '#lib/scene/ramp.ts';
import { textWidth, type Weight } from '#lib/scene/text-metrics.ts';
import type { Matrix, MatrixColumn, MatrixRow } from './matrix.ts';

/** In px. */
const CELL = { threats: 42, actors: 28, height: 22, gutter: 0.75, corner: 2 };
const INDENT = 14;
const TOTAL = 44;
const GAP = 8;
const TEXT = { name: 11.5, heading: 11.5, count: 11 };
/** Colour of a threat domain below its name. */
const SIGN = { width: 18, height: 4, above: 5 };
/** Headings lean, so that they are read without turning one’s head. */
const LEAN = -60;
const RADIANS = (LEAN * Math.PI) / 180;

export interface MatrixTexts {
	readonly matrix: Matrix;
	/** In the order of the rows and columns. */
	readonly rowNames: readonly string[];
	readonly columnNames: readonly string[];
	readonly totalName: string;
	readonly allName: string;
	readonly isGap: (row: MatrixRow, column: MatrixColumn) => boolean;
}

interface Line {
	readonly y: number;
	readonly x: number;
	readonly text: string;
	readonly weight: Weight;
	readonly total: number;
	readonly cells: readonly Cell[];
}

interface Cell {
	readonly box: Box;
	readonly count: number;
	readonly step: RampStep | undefined;
	readonly look: 'ties' | 'gap' | 'same';
}

interface Heading {
	readonly x: number;
	readonly text: string;
	readonly ink: Ink | undefined;
	readonly total: number;
}

/** Where everything of a matrix stands, in px; the first cell's upper left corner is the origin. */
export interface MatrixLayout {
	readonly box: Box;
	readonly cellWidth: number;
	/** Right edge of the totals. */
	readonly totalsAt: number;
	readonly bottom: number;
	readonly left: number;
	readonly headings: readonly Heading[];
	readonly lines: readonly Line[];
	readonly blocks: readonly Box[];
	readonly totalName: string;
	readonly allName: string;
	readonly total: number;
}

/** Lays a matrix out with all of its rows: names, totals, cells, and the totals of the columns. */
export function layOutMatrix(texts: MatrixTexts): MatrixLayout {
	const { matrix, rowNames, columnNames, totalName, allName } = texts;
	const isByThreat = matrix.columns.some(({ kind }) => kind === 'threat');
	const width = isByThreat ? CELL.threats : CELL.actors;
	const stepOf = rampOf(rampSteps(matrix.most));
	const indentOf = ({ role }: MatrixRow) => (role === 'part' || role === 'itself' ? INDENT : 0);
	const weightOf = ({ role }: MatrixRow): Weight => (role === 'group' ? 600 : 500);

	const nameWidth = Math.max(
		textWidth(allName, TEXT.name, 600),
		...matrix.rows.map(
			(row, i) => indentOf(row) + textWidth(rowNames[i] ?? '', TEXT.name, weightOf(row))
		)
	);
	const left = -(nameWidth + GAP + TOTAL);
	const headings = matrix.columns.map((column, c): Heading => ({
		x: (c + 0.5) * width,
		text: columnNames[c] ?? '',
		ink: column.kind === 'threat' ? strandInk(column.id) : undefined,
		total: column.total
	}));
	const lengths = columnNames.map((name) => textWidth(name, TEXT.heading, 500));
	const bottom = matrix.rows.length * CELL.height;
	const foot = isByThreat ? SIGN.height + SIGN.above : SIGN.above;
	return {
		box: {
			left,
			top: -(foot + Math.max(0, ...lengths) * -Math.sin(RADIANS) + TEXT.heading),
			right: Math.max(
				matrix.columns.length * width,
				...headings.map(({ x }, c) => x + (lengths[c] ?? 0) * Math.cos(RADIANS) + TEXT.heading)
			),
			bottom: bottom + CELL.height
		},
		cellWidth: width,
		totalsAt: -GAP,
		left,
		bottom,
		headings,
		lines: matrix.rows.map((row, r) => ({
			y: (r + 0.5) * CELL.height,
			x: left + indentOf(row),
			text: rowNames[r] ?? '',
			weight: weightOf(row),
			total: row.total,
			cells: matrix.columns.flatMap((column, c): Cell[] => {
				const count = row.values[c] ?? 0;
				const look = lookOf(texts, row, column, count);
				const box = {
					left: c * width + CELL.gutter,
					right: (c + 1) * width - CELL.gutter,
					top: r * CELL.height + CELL.gutter,
					bottom: (r + 1) * CELL.height - CELL.gutter
				};
				return look ? [{ box, count, step: stepOf(count), look }] : [];
			})
		})),
		blocks: matrix.blocks.map(({ from, length }) => ({
			left: from * width,
			right: (from + length) * width,
			top: from * CELL.height,
			bottom: (from + length) * CELL.height
		})),
		totalName,
		allName,
		total: matrix.total
	};
}

function lookOf(
	{ isGap }: MatrixTexts,
	row: MatrixRow,
	column: MatrixColumn,
	count: number
): Cell['look'] | undefined {
	if (count > 0) return 'ties';
	if (column.id === row.actor) return 'same';
	return isGap(row, column) ? 'gap' : undefined;
}

const PARTS = ['headings', 'rows', 'totals'] as const;

/** The matrix as an SVG group. */
export const drawMatrix = (
	layout: MatrixLayout,
	language: Language,
	inkOf: (ink: Ink) => string
): SvgNode =>
	element(
		'g',
		{ id: 'matrix' },
		PARTS.map((part) => drawMatrixPart(layout, part, language, inkOf))
	);

/** A heading that leans from a point upwards. */
type Lean = (text: string, x: number, y: number, fill: string) => SvgNode;

const turned: Lean = (text, x, y, fill) =>
	element('g', { transform: `translate(${x} ${y}) rotate(${LEAN})` }, [
		element(
			'text',
			{
				x: 0,
				y: baselineOf(0, TEXT.heading),
				'font-size': TEXT.heading,
				'font-weight': 500,
				fill
			},
			[text]
		)
	]);

/**
 * The same without being turned: Chromium forgets what is turned in the head of a table that stands
 * on each page.
 *
 * @param sheet its number, since each line has a name in the page
 */
export const alongLine =
	(sheet: number): Lean =>
	(text, x, y, fill) => {
		const id = `heading-${sheet}-${Math.round(x)}`;
		const below = baselineOf(0, TEXT.heading);
		const long = textWidth(text, TEXT.heading, 600) + TEXT.heading;
		const [startX, startY] = [x - below * Math.sin(RADIANS), y + below * Math.cos(RADIANS)];
		const [endX, endY] = [startX + long * Math.cos(RADIANS), startY + long * Math.sin(RADIANS)];
		return element('g', {}, [
			element('path', { id, d: `M${startX} ${startY}L${endX} ${endY}`, fill: 'none' }),
			element('text', { 'font-size': TEXT.heading, 'font-weight': 500, fill }, [
				element('textPath', { href: `#${id}` }, [text])
			])
		]);
	};

/** One part of it, where it stands in the whole. */
export function drawMatrixPart(
	layout: MatrixLayout,
	part: (typeof PARTS)[number],
	language: Language,
	inkOf: (ink: Ink) => string,
	lean = turned
): SvgNode {
	const { box, left, bottom, totalsAt } = layout;
	const right = box.right;
	const line = (y: number, ink: Ink) =>
		element('line', {
			x1: left,
			x2: right,
			y1: y,
			y2: y,
			stroke: inkOf(ink),
			'stroke-width': 0.75
		});
	const number = (count: number, x: number, y: number, ink: Ink, align: 'middle' | 'end') =>
		drawText(
			{ lines: [formatNumber(language, count)], x, y, sizePx: TEXT.count, weight: 500, align },
			{ fill: inkOf(ink) }
		);
	const name = (text: string, x: number, y: number, weight: Weight, align: 'start' | 'end') =>
		drawText(
			{ lines: [text], x, y, sizePx: TEXT.name, weight, align },
			{ fill: inkOf(weight === 600 ? 'ink' : 'ink-2') }
		);
	const below = bottom + CELL.height / 2;
	switch (part) {
		case 'headings':
			return element('g', { id: 'matrix-headings' }, [
				name(layout.totalName, totalsAt, -TEXT.heading, 600, 'end'),
				...layout.headings.flatMap(({ x, text, ink }) => [
					...(ink
						? [
								element('rect', {
									x: x - SIGN.width / 2,
									y: -SIGN.height - 2,
									width: SIGN.width,
									height: SIGN.height,
									rx: SIGN.height / 2,
									fill: inkOf(ink)
								})
							]
						: []),
					lean(text, x, -(ink ? 11 : 5), inkOf('ink-2'))
				])
			]);
		case 'rows':
			return element('g', { id: 'matrix-rows' }, [
				line(0, 'line'),
				...layout.lines.map(({ x, y, text, weight, total, cells }) =>
					element('g', {}, [
						name(text, x, y, weight, 'start'),
						number(total, totalsAt, y, 'ink-2', 'end'),
						...cells.flatMap((cell) => drawCell(cell, number, inkOf))
					])
				),
				...layout.blocks.map((block) => drawBlock(block, inkOf))
			]);
		case 'totals':
			return element('g', { id: 'matrix-totals' }, [
				line(bottom, 'line'),
				name(layout.allName, left, below, 600, 'start'),
				number(layout.total, totalsAt, below, 'ink', 'end'),
				...layout.headings.map(({ x, total }) => number(total, x, below, 'ink-2', 'middle'))
			]);
		default:
			return part satisfies never;
	}
}

function drawCell(
	{ box, count, step, look }: Cell,
	number: (count: number, x: number, y: number, ink: Ink, align: 'middle') => SvgNode,
	inkOf: (ink: Ink) => string
): SvgNode[] {
	if (look === 'gap') return [drawGap(box, inkOf)];
	const ground = element('rect', {
		x: box.left,
		y: box.top,
		width: box.right - box.left,
		height: box.bottom - box.top,
		rx: CELL.corner,
		fill: step ? rampColour(step, inkOf) : inkOf('hull')
	});
	if (!step) return [ground];
	return [
		ground,
		number(count, (box.left + box.right) / 2, (box.top + box.bottom) / 2, step.textInk, 'middle')
	];
}
