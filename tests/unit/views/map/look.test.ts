import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import type { Box } from '#lib/layout/geometry.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { NOT_COVERED } from '#lib/state/viewport.ts';
import {
	boxSeen,
	clearing,
	fitOf,
	holding,
	legibleZoom,
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

describe('legibleZoom', () => {
	it.each([
		['as it is in a room of the frame’s size', same, 1, 1],
		['as it is where names lose little', { width: 720, height: 600 }, 2, 2],
		['less in half of the room', { width: 416, height: 300 }, 1, 0.6],
		['likewise, closer', { width: 416, height: 300 }, 2, 1.2]
	])('is %s', (_, size, zoom, expected) => {
		expect(legibleZoom(frame, size, zoom)).toBeCloseTo(expected);
	});

	it('lets no name of 12 px be drawn smaller than 9, in whatever room', () => {
		const pixels = fc.integer({ min: 40, max: 2000 });
		fc.assert(
			fc.property(pixels, pixels, fc.double({ min: 0.5, max: 10, noNaN: true }), (w, h, zoom) => {
				const size = { width: w, height: h };
				const namedFor = magnificationAt(legibleZoom(frame, size, zoom));
				expect((12 / namedFor) * fitOf(frame, size) * zoom).toBeGreaterThan(9);
			})
		);
	});
});

describe('showing', () => {
	const close = { x: 0, y: 0, zoom: 4 };

	it('leaves a viewport alone in which the place is seen', () => {
		expect(showing(frame, same, close, { x: 430, y: 310 }, NOT_COVERED)).toBe(close);
	});

	it.each([
		['a place beyond the edge', { x: 700, y: 150 }, { x: 0.6827, y: -0.5 }],
		['one beyond the frame as far as the frame reaches', { x: 2000, y: 300 }, { x: 1, y: 0 }]
	])('brings %s to the middle, as near as before', (_, place, { x, y }) => {
		const next = showing(frame, same, close, place, NOT_COVERED);
		expect(next.x).toBeCloseTo(x, 3);
		expect(next.y).toBeCloseTo(y, 3);
		expect(next.zoom).toBe(4);
	});

	it('brings a place that is covered to the middle of what is not', () => {
		const covered = { below: 300, right: 0 };
		const place = { x: 416, y: 310 };
		const next = showing(frame, same, close, place, covered);
		const { left, top, right, bottom } = boxSeen(frame, same, next);
		expect((left + right) / 2).toBeCloseTo(place.x);
		expect((3 * top + bottom) / 4).toBeCloseTo(place.y);
		expect(showing(frame, same, next, place, covered)).toBe(next);
	});
});

describe('clearing', () => {
	const half = { below: 300, right: 0 };
	/** Where a box of the frame is drawn, by the places that two corners of the canvas show. */
	function drawn(viewport: Viewport, { left, top, right, bottom }: Box) {
		const start = placeAt(frame, same, viewport, { x: 0, y: 0 });
		const end = placeAt(frame, same, viewport, { x: same.width, y: same.height });
		const scale = same.width / (end.x - start.x);
		return {
			left: (left - start.x) * scale,
			right: (right - start.x) * scale,
			top: (top - start.y) * scale,
			bottom: (bottom - start.y) * scale
		};
	}

	it.each([
		['what is above the sheet', { left: 400, right: 420, top: 270, bottom: 290 }, half],
		['what is at the very edge', { left: 0, right: 20, top: 0, bottom: 300 }, half],
		['anything where nothing is covered', { left: 0, right: 832, top: 0, bottom: 600 }, NOT_COVERED]
	])('leaves a viewport alone for %s', (_, box, covered) => {
		expect(clearing(frame, same, WHOLE, box, covered)).toBe(WHOLE);
	});

	it.each([
		['up from under a sheet', { left: 400, right: 420, top: 500, bottom: 520 }, half, 0, -240],
		['no farther aside than it was', { left: 0, right: 20, top: 300, bottom: 301 }, half, 0, -21],
		[
			'from under a sheet at the right',
			{ left: 600, right: 620, top: 10, bottom: 30 },
			{ below: 0, right: 400 },
			-208,
			0
		]
	])('brings it %s', (_, box, covered, dx, dy) => {
		const next = clearing(frame, same, WHOLE, box, covered);
		const { left, top } = drawn(next, box);
		expect(next.zoom).toBe(1);
		expect([left - box.left, top - box.top].map(Math.round)).toEqual([dx, dy]);
	});

	it('brings back what was beyond the edge, beside the sheet', () => {
		const box = { left: 10, right: 30, top: 10, bottom: 30 };
		const { left, top } = drawn(clearing(frame, same, { x: 0, y: 0, zoom: 4 }, box, half), box);
		expect([left, top].map(Math.round)).toEqual([20, 20]);
	});

	it('holds whatever box it is given above the sheet, never closer than before', () => {
		const inside = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 5, max: 130 }));
		const across = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 5, max: 200 }));
		const zooms = fc.double({ min: 1, max: 10, noNaN: true });
		fc.assert(
			fc.property(inside, across, zooms, ([left, width], [top, height], zoom) => {
				const box = { left, top, right: left + width, bottom: top + height };
				const next = clearing(frame, same, { x: 0, y: 0, zoom }, box, half);
				const at = drawn(next, box);
				expect(next.zoom).toBeLessThanOrEqual(zoom);
				expect(Math.min(at.left, at.top)).toBeGreaterThanOrEqual(-1e-6);
				expect(at.right).toBeLessThanOrEqual(same.width + 1e-6);
				expect(at.bottom).toBeLessThanOrEqual(same.height - half.below + 1e-6);
			})
		);
	});

	it('shows the middle of what is too large at the farthest', () => {
		const box = { left: 0, right: 832, top: 0, bottom: 600 };
		const next = clearing(frame, same, WHOLE, box, { below: 500, right: 0 });
		const { top, bottom } = drawn(next, box);
		expect(next.zoom).toBe(0.5);
		expect((top + bottom) / 2).toBeCloseTo(50);
	});
});
