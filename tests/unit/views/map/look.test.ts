import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import {
	boxSeen,
	fitOf,
	holding,
	magnificationAt,
	placeAt,
	showing,
	WHOLE
} from '#lib/views/map/look.ts';

const frame = FRAMES.wide;
const same = { width: 832, height: 600 };

describe('fitOf', () => {
	it.each([
		['the same size', same, 1],
		['twice as wide', { width: 1664, height: 600 }, 1],
		['half as high', { width: 832, height: 300 }, 0.5],
		['a canvas that is not laid out yet', { width: 0, height: 0 }, 1]
	])('in %s', (_, size, fit) => {
		expect(fitOf(frame, size)).toBe(fit);
	});
});

describe('placeAt', () => {
	it.each([
		['the middle', WHOLE, { x: 416, y: 300 }, { x: 416, y: 300 }],
		['a corner', WHOLE, { x: 0, y: 0 }, { x: 0, y: 0 }],
		['a corner, twice as near', { ...WHOLE, zoom: 2 }, { x: 0, y: 0 }, { x: 208, y: 150 }],
		['the middle, moved', { x: 1, y: -1, zoom: 2 }, { x: 416, y: 300 }, { x: 832, y: 0 }]
	])('sees %s', (_, viewport, point, place) => {
		expect(placeAt(frame, same, viewport, point)).toEqual(place);
	});
});

describe('holding', () => {
	it('keeps what is under the pointer under the pointer', () => {
		const inside = fc.integer({ min: 0, max: 600 });
		fc.assert(
			fc.property(inside, inside, fc.double({ min: 1, max: 10, noNaN: true }), (x, y, zoom) => {
				const place = placeAt(frame, same, WHOLE, { x, y });
				const next = holding(frame, same, place, { x, y }, zoom);
				const after = placeAt(frame, same, next, { x, y });
				expect(after.x).toBeCloseTo(place.x, 6);
				expect(after.y).toBeCloseTo(place.y, 6);
			})
		);
	});

	it.each([
		['no nearer than ten times', 99, 10],
		['no farther than half', 0.01, 0.5]
	])('goes %s', (_, wished, zoom) => {
		expect(holding(frame, same, { x: 416, y: 300 }, { x: 416, y: 300 }, wished).zoom).toBe(zoom);
	});

	it('does not leave the frame', () => {
		const lost = holding(frame, same, { x: 416, y: 300 }, { x: 90000, y: -90000 }, 1);
		expect(lost).toEqual({ x: -1, y: 1, zoom: 1 });
	});
});

describe('boxSeen', () => {
	it.each([
		['the frame', same, WHOLE, { left: 0, top: 0, right: 832, bottom: 600 }],
		[
			'a quarter of it, twice as near',
			same,
			{ x: -1, y: 0, zoom: 2 },
			{ left: -208, top: 150, right: 208, bottom: 450 }
		],
		[
			'more than the frame in a wider canvas',
			{ width: 1032, height: 600 },
			WHOLE,
			{ left: -100, top: 0, right: 932, bottom: 600 }
		]
	])('is %s', (_, size, viewport, box) => {
		expect(boxSeen(frame, size, viewport)).toEqual(box);
	});
});

describe('magnificationAt', () => {
	it.each([
		[1, 1],
		[1.05, 1],
		[2, 2],
		[2.1, 2],
		[0.5, 0.5]
	])('at %d is %d', (zoom, magnification) => {
		expect(magnificationAt(zoom)).toBe(magnification);
	});
});

describe('showing', () => {
	const close = { x: 0, y: 0, zoom: 4 };

	it('leaves a viewport alone in which the place is seen', () => {
		expect(showing(frame, same, close, { x: 430, y: 310 })).toBe(close);
	});

	it.each([
		['a place beyond the edge', { x: 700, y: 150 }, { x: 0.6827, y: -0.5 }],
		['one beyond the frame as far as the frame reaches', { x: 2000, y: 300 }, { x: 1, y: 0 }]
	])('brings %s to the middle, as near as before', (_, place, { x, y }) => {
		const next = showing(frame, same, close, place);
		expect(next.x).toBeCloseTo(x, 3);
		expect(next.y).toBeCloseTo(y, 3);
		expect(next.zoom).toBe(4);
	});
});
