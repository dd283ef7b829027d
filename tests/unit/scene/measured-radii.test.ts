import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import type { Layout } from '#lib/layout/layout.ts';
import { measuredRadii } from '#lib/scene/measured-radii.ts';
import { actorId } from '../../fixtures/dataset.ts';

/** A layout that places some actors, and nothing else. */
const layoutOf = (
	points: readonly (readonly [number, number])[],
	format: 'wide' | 'tall' = 'wide'
): Layout => ({
	frame: FRAMES[format],
	points: Object.fromEntries(points.map(([x, y], i) => [`m${i}`, { x, y }])),
	sectorRooms: [],
	dividers: [],
	territories: {}
});

const sizesOf = (...sizes: number[]): ReadonlyMap<ActorId, number> =>
	new Map(sizes.map((size, i) => [actorId(`m${i}`), size]));

const radii = (...given: Parameters<typeof measuredRadii>) => [...measuredRadii(...given).values()];

describe('measuredRadii', () => {
	const apart = [
		[100, 100],
		[300, 100],
		[500, 100]
	] as const;

	it('has none for no actors', () => {
		expect(radii(new Map(), layoutOf([]))).toEqual([]);
	});

	it('gives areas that are to each other as the values, in each frame', () => {
		expect(radii(sizesOf(1, 0.25, 0.5), layoutOf(apart))).toEqual([30, 15, 30 * Math.SQRT1_2]);
		const [all = 0, quarter = 0] = radii(sizesOf(1, 0.25), layoutOf(apart, 'tall'));
		expect(all).toBeCloseTo(21.6, 9);
		expect(quarter).toBeCloseTo(10.8, 9);
	});

	it('lets the least be seen, and nothing too', () => {
		expect(radii(sizesOf(1, 0.001, 0), layoutOf(apart))).toEqual([30, 4, 4]);
	});

	it('shrinks all alike until no two touch', () => {
		const near = layoutOf([
			[100, 100],
			[131, 100],
			[500, 100]
		]);
		// 30 units of room for radii of 30 and 15 is two thirds.
		expect(radii(sizesOf(1, 0.25, 1), near).map((r) => r.toFixed(6))).toEqual([
			'20.000000',
			'10.000000',
			'20.000000'
		]);
	});

	it('shrinks them to a quarter at most, as where two stand on one spot', () => {
		const same = layoutOf([
			[100, 100],
			[100, 100]
		]);
		expect(radii(sizesOf(1, 1), same)).toEqual([7.5, 7.5]);
	});

	it('is the same for marks in any order, and never larger for the lesser value', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						x: fc.integer({ min: 0, max: 400 }),
						y: fc.integer({ min: 0, max: 400 }),
						size: fc.double({ min: 0, max: 1, noNaN: true })
					}),
					{ maxLength: 20 }
				),
				fc.constantFrom(...FORMATS),
				(marks, format) => {
					const layout = layoutOf(
						marks.map(({ x, y }) => [x, y]),
						format
					);
					const sizes = sizesOf(...marks.map(({ size }) => size));
					const found = measuredRadii(sizes, layout);
					const turned = measuredRadii(new Map([...sizes].toReversed()), layout);
					for (const [id, r] of found) expect(turned.get(id)).toBeCloseTo(r, 9);
					const byValue = [...sizes].toSorted(([, a], [, b]) => a - b);
					const inOrder = byValue.map(([id]) => found.get(id) ?? NaN);
					expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
				}
			)
		);
	});
});
