import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { ViewFigure } from '../view.ts';
import { drawMatrix, layOutMatrix } from './draw.ts';
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
	const matrix = shownMatrix(explorer);
	const gaps = gapsByCell(shownGaps(explorer));
	const isThreats = explorer.state.choices.matrix.columns === 'threats';
	const { allPartners, allActors, total } = messages.matrix;
	const layout = layOutMatrix({
		matrix,
		rowNames: matrix.rows.map((row) => rowName(explorer, row, messages).short),
		columnNames: matrix.columns.map((column) => columnName(explorer, column, messages).short),
		totalName: total,
		allName: isThreats ? allPartners : allActors,
		isGap: (row, column) => gapAt(gaps, row, column) !== undefined
	});
	return {
		box: layout.box,
		node: (inkOf) => drawMatrix(layout, messages.language, inkOf),
		legend: legendOfMatrix(explorer)
	};
}
