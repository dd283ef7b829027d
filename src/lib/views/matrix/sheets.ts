import type { Box } from '#lib/layout/geometry.ts';
import { layOutMatrix, type MatrixLayout, type MatrixTexts } from './layout.ts';

/**
 * Width up to which a sheet can be read: across the 182 mm between the margins of A4 its counts, at
 * 11 px, have 6.3 points.
 */
const WIDEST = 900;
/** However long the names are. */
const FEWEST_COLUMNS = 4;

/** The matrix side by side on as many sheets as it needs, about as many columns on each. */
export function layOutSheets(texts: MatrixTexts): readonly MatrixLayout[] {
	const { columns } = texts.matrix;
	const whole = layOutMatrix(texts);
	const { left, right } = whole.box;
	const free = Math.max(0, WIDEST - (right - left - whole.cellWidth * columns.length));
	const most = Math.max(FEWEST_COLUMNS, Math.floor(free / whole.cellWidth));
	const sheets = Math.ceil(columns.length / most);
	if (sheets <= 1) return [whole];
	const each = Math.ceil(columns.length / sheets);
	return Array.from({ length: sheets }, (_, i) => {
		const [from, to] = [i * each, Math.min(columns.length, (i + 1) * each)];
		return {
			...layOutMatrix(withColumns(texts, from, to)),
			blocks: whole.blocks.flatMap((block) =>
				cut(block, from * whole.cellWidth, to * whole.cellWidth)
			)
		};
	});
}

/** The part of a frame from one place to another, as it stands on a sheet that begins with the first. */
function cut(block: Box, from: number, to: number): readonly Box[] {
	const left = Math.max(block.left, from) - from;
	const right = Math.min(block.right, to) - from;
	return left < right ? [{ ...block, left, right }] : [];
}

/** The same rows with some of the columns. */
function withColumns(texts: MatrixTexts, from: number, to: number): MatrixTexts {
	const { matrix, columnNames } = texts;
	return {
		...texts,
		columnNames: columnNames.slice(from, to),
		matrix: {
			...matrix,
			columns: matrix.columns.slice(from, to),
			rows: matrix.rows.map((row) => ({ ...row, values: row.values.slice(from, to) }))
		}
	};
}
