import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
	boxAround,
	boxesOverlap,
	boxMeetsCircle,
	boxOfAll,
	boxOfCircle,
	circlesOverlap,
	distanceToSegment,
	isInside,
	segmentMeetsBox,
	type Box,
	type Circle,
	type Segment
} from '#lib/layout/geometry.ts';

const whole = fc.integer({ min: -12, max: 12 });
const anyPoint = fc.record({ x: whole, y: whole });
const anySegment: fc.Arbitrary<Segment> = fc.record({ from: anyPoint, to: anyPoint });
const anyCircle: fc.Arbitrary<Circle> = fc.record({
	x: whole,
	y: whole,
	r: fc.integer({ min: 1, max: 8 })
});
const anyBox: fc.Arbitrary<Box> = fc
	.record({ left: whole, top: whole, width: fc.nat({ max: 9 }), height: fc.nat({ max: 9 }) })
	.map(({ left, top, width, height }) => ({
		left: left - 0.5,
		top: top - 0.5,
		right: left + width + 0.5,
		bottom: top + height + 0.5
	}));

/** Points at both ends and between, close enough that none of these figures slips through. */
const along = ({ from, to }: Segment, count = 4000) =>
	Array.from({ length: count + 1 }, (_, i) => ({
		x: from.x + ((to.x - from.x) * i) / count,
		y: from.y + ((to.y - from.y) * i) / count
	}));

const nearest = (box: Box, { x, y }: { x: number; y: number }, step = 0.25): number => {
	let least = Infinity;
	for (let at = box.left; at <= box.right; at += step)
		for (let down = box.top; down <= box.bottom; down += step)
			least = Math.min(least, Math.hypot(at - x, down - y));
	return least;
};

/** Cells of a grid of halves whose middles lie in the box. */
const cells = (box: Box) => {
	const held = new Set<string>();
	for (let x = Math.floor(box.left) - 0.25; x < box.right; x += 0.5)
		for (let y = Math.floor(box.top) - 0.25; y < box.bottom; y += 0.5)
			if (x > box.left && y > box.top) held.add(`${x} ${y}`);
	return held;
};

describe('boxesOverlap', () => {
	it('is so where they share a cell of the grid', () => {
		fc.assert(
			fc.property(anyBox, anyBox, (a, b) => {
				const inA = cells(a);
				expect(boxesOverlap(a, b)).toBe([...cells(b)].some((cell) => inA.has(cell)));
			})
		);
	});

	it('is not so where they touch only', () => {
		const box = { left: 0, top: 0, right: 2, bottom: 2 };
		expect(boxesOverlap(box, { left: 2, top: 0, right: 4, bottom: 2 })).toBe(false);
		expect(boxesOverlap(box, { left: 0, top: 2, right: 2, bottom: 4 })).toBe(false);
		expect(boxesOverlap(box, { left: 1.99, top: 1.99, right: 4, bottom: 4 })).toBe(true);
	});
});

describe('isInside', () => {
	it('is so where every cell of the inner box is one of the outer', () => {
		fc.assert(
			fc.property(anyBox, anyBox, (inner, outer) => {
				const inOuter = cells(outer);
				expect(isInside(inner, outer)).toBe([...cells(inner)].every((cell) => inOuter.has(cell)));
			})
		);
	});

	it('holds for a box in itself', () => {
		expect(
			isInside({ left: 0, top: 0, right: 1, bottom: 1 }, { left: 0, top: 0, right: 1, bottom: 1 })
		).toBe(true);
	});
});

describe('circlesOverlap', () => {
	it.each([
		['apart', { x: 0, y: 0, r: 2 }, { x: 5, y: 0, r: 2 }, false],
		['touching', { x: 0, y: 0, r: 2 }, { x: 3, y: 4, r: 3 }, false],
		['crossing', { x: 0, y: 0, r: 2 }, { x: 3, y: 4, r: 3.01 }, true],
		['one in the other', { x: 0, y: 0, r: 9 }, { x: 1, y: 0, r: 1 }, true],
		['the same', { x: 1, y: 1, r: 1 }, { x: 1, y: 1, r: 1 }, true]
	])('%s', (_, a, b, overlap) => {
		expect(circlesOverlap(a, b)).toBe(overlap);
		expect(circlesOverlap(b, a)).toBe(overlap);
	});
});

describe('boxMeetsCircle', () => {
	it('is so where a point of the box is nearer to the centre than the radius', () => {
		fc.assert(
			fc.property(anyBox, anyCircle, (box, circle) => {
				const least = nearest(box, circle);
				// Circles with whole centres come to the boxes' edges in halves: sampling finds them.
				expect(boxMeetsCircle(box, circle)).toBe(least < circle.r);
			})
		);
	});
});

describe('distanceToSegment', () => {
	it('is the least distance to any point of it', () => {
		fc.assert(
			fc.property(anyPoint, anySegment, (point, segment) => {
				const sampled = Math.min(
					...along(segment).map(({ x, y }) => Math.hypot(x - point.x, y - point.y))
				);
				expect(distanceToSegment(point, segment)).toBeCloseTo(sampled, 2);
			})
		);
	});

	it('is the distance to the point where both ends are one', () => {
		const here = { x: 3, y: 4 };
		expect(distanceToSegment({ x: 0, y: 0 }, { from: here, to: here })).toBe(5);
	});
});

describe('segmentMeetsBox', () => {
	it('is so where some point of it lies in the box', () => {
		fc.assert(
			fc.property(anySegment, anyBox, (segment, box) => {
				const meets = segmentMeetsBox(segment, box);
				const inside = (grown: number) =>
					along(segment).some(
						({ x, y }) =>
							x >= box.left - grown &&
							x <= box.right + grown &&
							y >= box.top - grown &&
							y <= box.bottom + grown
					);
				if (inside(0)) expect(meets).toBe(true);
				if (!inside(0.02)) expect(meets).toBe(false);
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		['a point in it', { x: 1, y: 1 }, { x: 1, y: 1 }, true],
		['a point beside it', { x: 3, y: 1 }, { x: 3, y: 1 }, false],
		['through it, both ends outside', { x: -5, y: 1 }, { x: 5, y: 1 }, true],
		['stopping short of it', { x: -5, y: 1 }, { x: -1, y: 1 }, false],
		['along its edge', { x: -1, y: 2 }, { x: 3, y: 2 }, true],
		['past its corner', { x: -1, y: 2 }, { x: 2, y: 5 }, false]
	])('%s', (_, from, to, meets) => {
		expect(segmentMeetsBox({ from, to }, { left: 0, top: 0, right: 2, bottom: 2 })).toBe(meets);
	});
});

describe('boxAround', () => {
	it('has the centre in its middle', () => {
		expect(boxAround({ x: 10, y: -3 }, 4, 10)).toEqual({ left: 8, right: 12, top: -8, bottom: 2 });
	});
});

it('holds circles and boxes in the least box round all of them', () => {
	const circle = boxOfCircle({ x: 10, y: -4, r: 3 });
	expect(circle).toEqual({ left: 7, top: -7, right: 13, bottom: -1 });
	const other = { left: 9, top: -20, right: 11, bottom: 30 };
	expect(boxOfAll([circle, other])).toEqual({ left: 7, top: -20, right: 13, bottom: 30 });
});
