import type { Box } from '#lib/layout/geometry.ts';
import { strandInk, type Ink } from '#lib/scene/palette.ts';
import { rampOf, rampSteps, type RampStep } from '#lib/scene/ramp.ts';
import { textWidth, type Weight } from '#lib/scene/text-metrics.ts';
import { HEADING_PX, reachOf } from './leaning.ts';
import type { Matrix, MatrixColumn, MatrixRow } from './matrix.ts';

/** In px. */
export const CELL = { threats: 42, actors: 28, height: 22, gutter: 0.75 };
const INDENT = 14;
const TOTAL = 44;
const GAP = 8;
export const NAME_PX = 11.5;
/** Colour of a threat domain below its name. */
export const SIGN = { width: 18, height: 4, above: 5 };

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

export interface Cell {
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
	const indentOf = ({ role }: MatrixRow) => (role === 'part' || role === 'itself' ? INDENT : 0);
	const weightOf = ({ role }: MatrixRow): Weight => (role === 'group' ? 600 : 500);

	const nameWidth = Math.max(
		textWidth(allName, NAME_PX, 600),
		...matrix.rows.map(
			(row, i) => indentOf(row) + textWidth(rowNames[i] ?? '', NAME_PX, weightOf(row))
		)
	);
	const left = -(nameWidth + GAP + TOTAL);
	const headings = matrix.columns.map((column, c): Heading => ({
		x: (c + 0.5) * width,
		text: columnNames[c] ?? '',
		ink: column.kind === 'threat' ? strandInk(column.id) : undefined,
		total: column.total
	}));
	const reaches = columnNames.map(reachOf);
	const bottom = matrix.rows.length * CELL.height;
	const foot = isByThreat ? SIGN.height + SIGN.above : SIGN.above;
	return {
		box: {
			left,
			top: -(foot + Math.max(0, ...reaches.map(({ up }) => up)) + HEADING_PX),
			right: Math.max(
				matrix.columns.length * width,
				...headings.map(({ x }, c) => x + (reaches[c]?.right ?? 0) + HEADING_PX)
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
			cells: layOutCells(texts, row, r, width)
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

/** The cells of the row at `r` that are drawn. */
function layOutCells(texts: MatrixTexts, row: MatrixRow, r: number, width: number): Cell[] {
	const { columns, most } = texts.matrix;
	const stepOf = rampOf(rampSteps(most));
	return columns.flatMap((column, c) => {
		const count = row.values[c] ?? 0;
		const look = lookOf(texts, row, column, count);
		const box = {
			left: c * width + CELL.gutter,
			right: (c + 1) * width - CELL.gutter,
			top: r * CELL.height + CELL.gutter,
			bottom: (r + 1) * CELL.height - CELL.gutter
		};
		return look ? [{ box, count, step: stepOf(count), look }] : [];
	});
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
