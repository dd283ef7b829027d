import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Selection } from '#lib/state/view-state.ts';
import type { Held } from '../held.ts';
import type { Gap } from './gaps.ts';
import type { GridPlace } from './keys.ts';
import type { Matrix } from './matrix.ts';
import { HEAD_ROWS, LEAD_COLUMNS, NAME_COLUMN } from './places.ts';
import { selectionOf } from './selection.ts';
import { cellName, columnName, gapAt, rowName } from './shown.ts';

/** What a cell opens: its ties, or the actor that has a gap there; undefined where there is neither. */
export function openedBy(
	{ dataset, network }: Explorer,
	matrix: Matrix,
	gaps: ReadonlyMap<string, Gap>,
	{ row, column }: GridPlace
): Selection | undefined {
	const inRow = matrix.rows[row - HEAD_ROWS];
	const inColumn = matrix.columns[column - LEAD_COLUMNS];
	if (!inRow || !inColumn) return undefined;
	if ((inRow.values[column - LEAD_COLUMNS] ?? 0) > 0)
		return selectionOf(dataset, network, inRow, inColumn);
	return gapAt(gaps, inRow, inColumn) ? { kind: 'actor', id: inRow.actor } : undefined;
}

/** What a finger holds in the grid: a cell that opens something, or the name of an actor. */
export function heldAt(
	explorer: Explorer,
	matrix: Matrix,
	gaps: ReadonlyMap<string, Gap>,
	place: GridPlace,
	messages: Messages
): Omit<Held, 'at'> | undefined {
	const row = matrix.rows[place.row - HEAD_ROWS];
	const column = matrix.columns[place.column - LEAD_COLUMNS];
	const { total } = messages.matrix.cell;
	const holding = (text: string, selection: Selection | undefined) =>
		selection && {
			text,
			actor: selection.kind === 'actor' ? selection.id : undefined,
			open: () => explorer.select(selection)
		};
	if (row && column) {
		const count = row.values[place.column - LEAD_COLUMNS] ?? 0;
		const gap = count === 0 ? gapAt(gaps, row, column) : undefined;
		return holding(
			cellName(explorer, row, column, count, gap, messages),
			openedBy(explorer, matrix, gaps, place)
		);
	}
	if (row && place.column === NAME_COLUMN)
		return holding(total(rowName(explorer, row, messages).full, row.total), {
			kind: 'actor',
			id: row.actor
		});
	if (column?.kind === 'actor' && place.row === 0)
		return holding(total(columnName(explorer, column, messages).full, column.total), {
			kind: 'actor',
			id: column.id
		});
	return undefined;
}
