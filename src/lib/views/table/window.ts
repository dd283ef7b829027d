/** The part of a long table that is drawn: rows of equal height under a heading that stays. */
export interface Scroll {
	/** How far the room is scrolled down. */
	readonly topPx: number;
	readonly heightPx: number;
	readonly rowPx: number;
	/** From the top of what scrolls to the first row. */
	readonly leadPx: number;
	/** Part of the room that the heading covers while it stays. */
	readonly headPx: number;
}

/** Rows drawn above and below those in view, so that a quick scroll does not show a gap. */
const SPARE = 6;

/** Rows from `from` up to and without `to`. */
export interface RowRange {
	readonly from: number;
	readonly to: number;
}

/** Rows to draw of `count`: those in view and a few spare ones on each side. */
export function rowsInView({ topPx, heightPx, rowPx, leadPx }: Scroll, count: number): RowRange {
	const within = (row: number) => Math.min(Math.max(row, 0), count);
	const first = Math.floor((topPx - leadPx) / rowPx);
	const end = Math.ceil((topPx + heightPx - leadPx) / rowPx);
	return { from: within(first - SPARE), to: within(end + SPARE) };
}

export interface DrawnRow {
	readonly index: number;
	/** Rows left out just before it. */
	readonly skipped: number;
}

/**
 * Rows of a range, and the one that the keyboard is at wherever it is, so that it is not lost.
 *
 * @returns rows from the top, and how many are left out after the last of them
 */
export function drawnRows(
	{ from, to }: RowRange,
	count: number,
	kept: number
): { readonly rows: readonly DrawnRow[]; readonly skippedAfter: number } {
	const indexes = Array.from({ length: to - from }, (_, i) => from + i);
	if (kept >= 0 && kept < Math.min(from, count)) indexes.unshift(kept);
	else if (kept >= to && kept < count) indexes.push(kept);
	return {
		rows: indexes.map((index, i) => ({ index, skipped: index - (indexes[i - 1] ?? -1) - 1 })),
		skippedAfter: count - 1 - (indexes.at(-1) ?? -1)
	};
}

/** How far to scroll, in px from the top, so that a row is in view; as it is, if it is already. */
export function scrollToRow(
	index: number,
	{ topPx, heightPx, rowPx, leadPx, headPx }: Scroll
): number {
	const most = leadPx + index * rowPx - headPx;
	const least = leadPx + (index + 1) * rowPx - heightPx;
	return Math.max(0, Math.min(Math.max(topPx, least), most));
}

/**
 * How far to scroll to the right, in px, so that a column is seen whole, or from its beginning where
 * it has no room.
 *
 * @param column its edges, and those between which the columns that do not stay are seen
 */
export function scrollToColumn(
	column: { readonly left: number; readonly right: number },
	seen: { readonly left: number; readonly right: number }
): number {
	const before = column.left - seen.left;
	return before < 0 ? before : Math.max(0, Math.min(column.right - seen.right, before));
}

/** Row to which a key leads from `index`; undefined if it leads nowhere. */
export function rowAfter(
	key: string,
	index: number,
	count: number,
	{ heightPx, headPx, rowPx }: Scroll
): number | undefined {
	const page = Math.max(1, Math.floor((heightPx - headPx) / rowPx) - 1);
	const steps: Readonly<Record<string, number>> = {
		ArrowDown: 1,
		ArrowUp: -1,
		PageDown: page,
		PageUp: -page,
		Home: -count,
		End: count
	};
	const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
	if (step === undefined || count === 0) return undefined;
	return Math.min(Math.max(index + step, 0), count - 1);
}
