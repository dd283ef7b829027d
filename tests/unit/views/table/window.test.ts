import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	drawnRows,
	rowAfter,
	rowsInView,
	scrollToColumn,
	scrollToRow,
	type Scroll
} from '#lib/views/table/window.ts';

/** Ten rows of 40 px fit below a heading of 30 px, which comes after a caption of 20 px. */
const scroll: Scroll = { topPx: 0, heightPx: 430, rowPx: 40, leadPx: 50, headPx: 30 };

const anyScroll: fc.Arbitrary<Scroll> = fc
	.record({
		topPx: fc.nat({ max: 900_000 }),
		heightPx: fc.integer({ min: 100, max: 2000 }),
		rowPx: fc.integer({ min: 44, max: 90 }),
		captionPx: fc.nat({ max: 60 }),
		headPx: fc.nat({ max: 50 })
	})
	.map(({ captionPx, headPx, ...rest }) => ({ ...rest, headPx, leadPx: captionPx + headPx }));

/** Indexes of the rows of which any part can be seen, one by one. */
function seen({ topPx, heightPx, rowPx, leadPx }: Scroll, count: number): number[] {
	const rows = [];
	for (let row = 0; row < count; row++) {
		const top = leadPx + row * rowPx - topPx;
		if (top < heightPx && top + rowPx > 0) rows.push(row);
	}
	return rows;
}

describe('rowsInView', () => {
	it.each([
		['no rows', scroll, 0, { from: 0, to: 0 }],
		['one row', scroll, 1, { from: 0, to: 1 }],
		['the top of many', scroll, 20_000, { from: 0, to: 16 }],
		['the middle of many', { ...scroll, topPx: 400_050 }, 20_000, { from: 9994, to: 10_017 }],
		['beyond the end', { ...scroll, topPx: 900_000 }, 20_000, { from: 20_000, to: 20_000 }],
		['a room that has no height yet', { ...scroll, heightPx: 0 }, 5, { from: 0, to: 5 }]
	])('%s', (_, at, count, range) => {
		expect(rowsInView(at, count)).toEqual(range);
	});

	it('holds every row that is seen, and never many more', () => {
		fc.assert(
			fc.property(anyScroll, fc.nat({ max: 3000 }), (at, count) => {
				const { from, to } = rowsInView(at, count);
				const rows = seen(at, count);
				expect(rows.every((row) => row >= from && row < to)).toBe(true);
				expect(to - from).toBeLessThanOrEqual(at.heightPx / at.rowPx + 15);
			})
		);
	});
});

describe('drawnRows', () => {
	it.each([
		['no rows', { from: 0, to: 0 }, 0, 0, [], 0],
		['all rows', { from: 0, to: 2 }, 2, 1, ['0 after 0', '1 after 0'], 0],
		['some of them', { from: 3, to: 5 }, 9, 4, ['3 after 3', '4 after 0'], 4],
		['the kept one above', { from: 3, to: 4 }, 9, 1, ['1 after 1', '3 after 1'], 5],
		['the kept one just above', { from: 3, to: 4 }, 9, 2, ['2 after 2', '3 after 0'], 5],
		['the kept one below', { from: 3, to: 4 }, 9, 8, ['3 after 3', '8 after 4'], 0],
		['a kept one that is not there', { from: 0, to: 2 }, 2, 7, ['0 after 0', '1 after 0'], 0],
		['only the kept one, when scrolled beyond the end', { from: 4, to: 4 }, 4, 0, ['0 after 0'], 3]
	])('%s', (_, range, count, kept, rows, after) => {
		const drawn = drawnRows(range, count, kept);
		expect(drawn.rows.map(({ index, skipped }) => `${index} after ${skipped}`)).toEqual(rows);
		expect(drawn.skippedAfter).toBe(after);
	});

	it('draws and leaves out as many rows as there are', () => {
		fc.assert(
			fc.property(
				fc.nat({ max: 500 }),
				fc.nat({ max: 500 }),
				fc.nat({ max: 500 }),
				fc.nat({ max: 500 }),
				(count, a, b, kept) => {
					const [from, to] = [Math.min(a, b, count), Math.min(Math.max(a, b), count)];
					const { rows, skippedAfter } = drawnRows({ from, to }, count, kept);
					const left = rows.reduce((sum, { skipped }) => sum + skipped, skippedAfter);
					expect(rows.length + left).toBe(count);
					expect(rows.every(({ skipped }) => skipped >= 0)).toBe(true);
				}
			)
		);
	});
});

describe('scrollToRow', () => {
	it.each([
		['the first, from the top', 0, 0, 0],
		['one in view stays where it is', 5, 100, 100],
		['the last that fits stays', 8, 0, 0],
		['one below comes up to the bottom edge', 20, 0, 460],
		['one above comes down below the heading', 20, 2000, 820],
		['one half under the heading comes out', 2, 120, 100]
	])('%s', (_, index, topPx, expected) => {
		expect(scrollToRow(index, { ...scroll, topPx })).toBe(expected);
	});

	it('shows the whole row, between the heading and the bottom', () => {
		fc.assert(
			fc.property(anyScroll, fc.nat({ max: 20_000 }), (at, index) => {
				fc.pre(at.heightPx >= at.headPx + at.rowPx);
				const top = at.leadPx + index * at.rowPx - scrollToRow(index, at);
				expect(top).toBeGreaterThanOrEqual(at.headPx);
				expect(top + at.rowPx).toBeLessThanOrEqual(at.heightPx);
			})
		);
	});
});

describe('scrollToColumn', () => {
	const seen = { left: 168, right: 390 };
	it.each([
		['one in view stays', 200, 300, 0],
		['one as wide as the room stays', 168, 390, 0],
		['one at the right edge comes in whole', 387, 563, 173],
		['one beyond it does too', 900, 1000, 610],
		['one wider than the room is seen from its beginning', 200, 440, 32],
		['one under the names comes out', 100, 250, -68],
		['one that begins where they end goes no farther', 168, 408, 0]
	])('%s', (_, left, right, expected) => {
		expect(scrollToColumn({ left, right }, seen)).toBe(expected);
	});
});

describe('rowAfter', () => {
	it.each([
		['Enter', 3, 20, undefined],
		['ArrowDown', 0, 0, undefined],
		['ArrowDown', 3, 20, 4],
		['ArrowDown', 19, 20, 19],
		['ArrowUp', 3, 20, 2],
		['ArrowUp', 0, 20, 0],
		['PageDown', 3, 20, 12],
		['PageDown', 15, 20, 19],
		['PageUp', 12, 20, 3],
		['PageUp', 4, 20, 0],
		['Home', 12, 20, 0],
		['End', 3, 20, 19]
	])('%s from row %d of %d', (key, index, count, expected) => {
		expect(rowAfter(key, index, count, scroll)).toBe(expected);
	});

	it('goes on by one row at least in a room that is too low', () => {
		expect(rowAfter('PageDown', 3, 20, { ...scroll, heightPx: 40 })).toBe(4);
	});
});
