import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBars, drawBars, stackBars } from '#lib/panels/years/bars.ts';
import { anyDataset, makeTie } from '../../../fixtures/dataset.ts';

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

describe('stackBars', () => {
	const whole = { from: 2000, to: 2001 };
	const both = makeTie('both', ['gt', 'us'], { start: '2000', threats: ['cyber', 'narcotics'] });
	const one = makeTie('one', ['gt', 'us'], { start: '2001', threats: ['cyber'] });
	const perhaps = makeTie('perhaps', ['gt', 'us'], { start: '2001', status: 'unknown' });
	const stack = (some: Parameters<typeof stackBars>[0], only?: Parameters<typeof stackBars>[3]) =>
		stackBars(some, whole, drawBars(countBars(some, whole)), only).map(
			({ threat, isSure, parts }) => [
				threat,
				isSure,
				parts.map(({ bar, bottom, height }) => [bar, Math.round(bottom), Math.round(height)])
			]
		);

	it('has no layers of no ties', () => {
		expect(stack([])).toEqual([]);
	});

	it('shares a tie out among its threats, and puts what is not sure on top', () => {
		expect(stack([perhaps, one, both])).toEqual([
			[
				'narcotics',
				true,
				[
					[0, 0, 17],
					[1, 0, 17]
				]
			],
			[
				'cyber',
				true,
				[
					[0, 17, 17],
					[1, 17, 50]
				]
			],
			['none', false, [[1, 67, 33]]]
		]);
	});

	it('counts a tie for the threats asked for alone', () => {
		expect(stack([both, one], new Set(['narcotics']))).toEqual([
			[
				'narcotics',
				true,
				[
					[0, 0, 50],
					[1, 0, 50]
				]
			]
		]);
	});

	it('is as high as the bars', () => {
		fc.assert(
			fc.property(anyDataset, ({ ties: any }) => {
				const years = { from: 1985, to: 2035 };
				const drawn = drawBars(countBars(any, years));
				const layers = stackBars(any, years, drawn);
				for (const [i, { solid, light }] of drawn.entries()) {
					const height = (isSure: boolean) =>
						layers
							.filter((layer) => layer.isSure === isSure)
							.flatMap(({ parts }) => parts.filter(({ bar }) => bar === i))
							.reduce((sum, part) => sum + part.height, 0);
					expect(height(true)).toBeCloseTo(solid);
					expect(height(false)).toBeCloseTo(light);
				}
			})
		);
	});
});
