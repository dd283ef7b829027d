import { expect, it } from 'vitest';
import fc from 'fast-check';
import { centreOf, FORMATS, FRAMES, fromFramePoint, toFramePoint } from '#lib/layout/frame.ts';

it.each(FORMATS)('counts from the centre of the %s frame to its corners', (format) => {
	const frame = FRAMES[format];
	expect(toFramePoint(frame, centreOf(frame))).toEqual({ x: 0, y: 0 });
	expect(toFramePoint(frame, { x: 0, y: 0 })).toEqual({ x: -1, y: -1 });
	expect(toFramePoint(frame, { x: frame.width, y: frame.height })).toEqual({ x: 1, y: 1 });
	expect(fromFramePoint(frame, { x: 1, y: -1 })).toEqual({ x: frame.width, y: 0 });
});

it('comes back from either form to the other', () => {
	const any = fc.double({ min: -3, max: 3, noNaN: true });
	fc.assert(
		fc.property(fc.constantFrom(...FORMATS), any, any, (format, x, y) => {
			const back = toFramePoint(FRAMES[format], fromFramePoint(FRAMES[format], { x, y }));
			expect(back.x).toBeCloseTo(x, 9);
			expect(back.y).toBeCloseTo(y, 9);
		})
	);
});
