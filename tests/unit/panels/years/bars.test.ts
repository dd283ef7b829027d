import { describe, expect, it } from 'vitest';
import { countBars, drawBars } from '#lib/panels/years/bars.ts';
import { makeTie } from '../../../fixtures/dataset.ts';

const ties = [
	makeTie('old', ['gt', 'us'], { start: '1849', status: 'active' }),
	makeTie('old-and-over', ['gt', 'es'], { start: '1900', end: '1910', status: 'ended' }),
	makeTie('short', ['gt', 'hn'], { start: '1945', end: '1946', status: 'ended' }),
	makeTie('perhaps', ['gt', 'mx'], { start: '1946', status: 'unknown' }),
	makeTie('undated', ['gt', 'un'])
];

describe('countBars', () => {
	it('folds the years up to 1944 into one bar and counts each tie in it once', () => {
		expect(countBars(ties, { from: 1849, to: 1947 })).toEqual([
			{ from: 1849, to: 1944, inForce: 2, notKnownEnded: 0 },
			{ from: 1945, to: 1945, inForce: 2, notKnownEnded: 0 },
			{ from: 1946, to: 1946, inForce: 2, notKnownEnded: 1 },
			{ from: 1947, to: 1947, inForce: 1, notKnownEnded: 1 }
		]);
	});

	it('folds nothing where nothing is that old', () => {
		expect(countBars(ties, { from: 1946, to: 1946 })).toEqual([
			{ from: 1946, to: 1946, inForce: 2, notKnownEnded: 1 }
		]);
	});

	it('has the folded bar alone where all is that old', () => {
		expect(countBars(ties, { from: 1849, to: 1905 })).toEqual([
			{ from: 1849, to: 1905, inForce: 2, notKnownEnded: 0 }
		]);
	});
});

describe('drawBars', () => {
	it('fills the height with the tallest bar, solid below light', () => {
		const drawn = drawBars(countBars(ties, { from: 1945, to: 1947 }));
		expect(drawn.map(({ solid }) => Math.round(solid))).toEqual([67, 67, 33]);
		expect(drawn.map(({ light }) => Math.round(light))).toEqual([0, 33, 33]);
	});

	it('fills the width from the first bar to the last, without overlap', () => {
		const drawn = drawBars(countBars(ties, { from: 1849, to: 2026 }));
		expect(drawn).toHaveLength(83);
		const ends = drawn.map(({ left, width }) => left + width);
		expect(drawn[0]?.left).toBeCloseTo(0);
		expect(ends.at(-1)).toBeCloseTo(100);
		for (const [i, bar] of drawn.slice(1).entries())
			expect(bar.left).toBeGreaterThan(ends[i] ?? NaN);
	});

	it('draws flat bars for no ties and nothing for no bars', () => {
		expect(drawBars(countBars([], { from: 2000, to: 2001 })).map(({ solid }) => solid)).toEqual([
			0, 0
		]);
		expect(drawBars([])).toEqual([]);
	});
});
