/** A place in the grid, headings included, counted from its upper left corner. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

export interface GridSize {
	readonly rows: number;
	readonly columns: number;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/**
 * Where a key leads in a grid; undefined for keys that lead nowhere. Never beyond the edges.
 *
 * @param toEdge whether Ctrl is held: Home and End then go to the grid's corners
 * @see ARIA Authoring Practices Guide, Grid Pattern
 */
export function placeAfter(
	key: string,
	toEdge: boolean,
	{ row, column }: GridPlace,
	{ rows, columns }: GridSize
): GridPlace | undefined {
	const at = (r: number, c: number): GridPlace => ({
		row: Math.max(0, Math.min(rows - 1, r)),
		column: Math.max(0, Math.min(columns - 1, c))
	});
	switch (key) {
		case 'ArrowUp':
			return at(row - 1, column);
		case 'ArrowDown':
			return at(row + 1, column);
		case 'ArrowLeft':
			return at(row, column - 1);
		case 'ArrowRight':
			return at(row, column + 1);
		case 'PageUp':
			return at(row - PAGE, column);
		case 'PageDown':
			return at(row + PAGE, column);
		case 'Home':
			return at(toEdge ? 0 : row, 0);
		case 'End':
			return at(toEdge ? rows - 1 : row, columns - 1);
		default:
			return undefined;
	}
}
