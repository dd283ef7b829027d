import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { inStrips, type Strips } from '../strips.ts';
import type { ViewFigure } from '../view.ts';
import { drawMatrix, drawMatrixPart } from './draw.ts';
import { layOutMatrix, type MatrixLayout, type MatrixTexts } from './layout.ts';
import { alongLine } from './leaning.ts';
import { layOutSheets } from './sheets.ts';
import {
	columnName,
	gapAt,
	gapsByCell,
	legendOfMatrix,
	rowName,
	shownGaps,
	shownMatrix
} from './shown.ts';

/** The whole matrix, whatever part of it is scrolled to, with its names and gaps. */
export function figure(explorer: Explorer, messages: Messages): ViewFigure {
	const layout = layOutMatrix(textsOf(explorer, messages));
	return {
		box: layout.box,
		node: (inkOf) => drawMatrix(layout, messages.language, inkOf),
		legend: legendOfMatrix(explorer)
	};
}

/** The same for pages of paper: the headings again on each, and as many sheets as the columns need. */
export function sheets(explorer: Explorer, messages: Messages): readonly Strips[] {
	const layouts = layOutSheets(textsOf(explorer, messages));
	// All of one width, so that all are printed in one size.
	const right = Math.max(...layouts.map(({ box }) => box.right));
	return layouts.map((layout, sheet) => ({
		...strips(layout, sheet, messages.language),
		right
	}));
}

function strips(layout: MatrixLayout, sheet: number, language: Language): Strips {
	const { box, lines, bottom } = layout;
	const height = bottom / Math.max(1, lines.length);
	const part =
		(which: Partial<MatrixLayout>, at: 'rows' | 'totals') => (inkOf: (ink: Ink) => string) =>
			drawMatrixPart({ ...layout, ...which }, at, language, inkOf);
	return {
		left: box.left,
		right: box.right,
		head: {
			top: box.top,
			bottom: 0,
			node: (inkOf) => drawMatrixPart(layout, 'headings', language, inkOf, alongLine(sheet))
		},
		rows: [
			...inStrips(lines, (some, from) => ({
				top: from * height,
				bottom: (from + some.length) * height,
				node: part({ lines: some }, 'rows')
			})),
			{ top: bottom, bottom: box.bottom, node: part({}, 'totals') }
		]
	};
}

function textsOf(explorer: Explorer, messages: Messages): MatrixTexts {
	const matrix = shownMatrix(explorer);
	const gaps = gapsByCell(shownGaps(explorer));
	const isThreats = explorer.choices.matrix.columns === 'threats';
	const { allPartners, allActors, total } = messages.matrix;
	return {
		matrix,
		rowNames: matrix.rows.map((row) => rowName(explorer, row, messages).short),
		columnNames: matrix.columns.map((column) => columnName(explorer, column, messages).short),
		totalName: total,
		allName: isThreats ? allPartners : allActors,
		isGap: (row, column) => gapAt(gaps, row, column) !== undefined
	};
}
