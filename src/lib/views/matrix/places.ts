import type { GridPlace } from './keys.ts';

/** Rows of headings, and columns before those of the matrix: name, filter and total. */
export const HEAD_ROWS = 2;
export const LEAD_COLUMNS = 3;
export const NAME_COLUMN = 0;
export const FILTER_COLUMN = 1;
export const TOTAL_COLUMN = 2;

/** How a place is written on the element that stands there. */
export const placeName = ({ row, column }: GridPlace): string => `${row}:${column}`;

/** Reads what `placeName` wrote. */
export function parsePlace(text: string | undefined): GridPlace | undefined {
	const [row, column] = (text ?? '').split(':').map(Number);
	return row === undefined || column === undefined ? undefined : { row, column };
}

/** What makes an element the one that stands at a place; Tab leads to it if it is the active one. */
export const standsAt = (row: number, column: number, activeColumn: number) => ({
	'data-at': placeName({ row, column }),
	tabindex: column === activeColumn ? 0 : -1
});
