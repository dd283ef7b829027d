import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { cableWidth, focusRadius, markRadius, STRAND_GAP, strandWidth } from '#lib/layout/size.ts';

describe.each(FORMATS)('in the %s frame', (format) => {
	const frame = FRAMES[format];

	it('a mark of one tie is small and seen, that of most is below the focus', () => {
		const radiusOf = markRadius(frame, 109);
		expect(radiusOf(1)).toBeCloseTo(6 * frame.scale);
		expect(radiusOf(109)).toBeCloseTo(26 * frame.scale);
		expect(radiusOf(109)).toBeLessThan(focusRadius(frame));
	});

	it.each([0, -1, 1])('a mark of %i ties is as small as can be', (ties) => {
		expect(markRadius(frame, 109)(ties)).toBeCloseTo(6 * frame.scale);
	});

	it.each([0, 1])('a mark has a size where most is %i', (most) => {
		expect(markRadius(frame, most)(1)).toBeCloseTo(6 * frame.scale);
	});

	it('radii grow with the square root of the ties, from one to most', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 500 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(most, part) => {
					const ties = 1 + part * (most - 1);
					const [least, largest] = [6 * frame.scale, 26 * frame.scale];
					const share = (Math.sqrt(ties) - 1) / (Math.sqrt(most) - 1);
					expect(markRadius(frame, most)(ties)).toBeCloseTo(least + share * (largest - least), 9);
				}
			)
		);
	});

	it('more ties never make a mark smaller or a strand thinner', () => {
		const counts = fc.nat({ max: 300 });
		fc.assert(
			fc.property(counts, counts, (a, b) => {
				const [few, many] = a < b ? [a, b] : [b, a];
				expect(markRadius(frame, 109)(few)).toBeLessThanOrEqual(markRadius(frame, 109)(many));
				expect(strandWidth(frame)(few)).toBeLessThanOrEqual(strandWidth(frame)(many));
			})
		);
	});

	it('a strand of one tie is thinner than one of many, and has a width', () => {
		const widthOf = strandWidth(frame);
		expect(widthOf(1)).toBeCloseTo(1.15);
		expect(widthOf(45)).toBeCloseTo(5.2 * frame.scale);
		expect(widthOf(400)).toBe(widthOf(45));
	});

	it('a cable is as wide as its strands and the paper between them', () => {
		const widthOf = strandWidth(frame);
		expect(cableWidth(frame, [7])).toBeCloseTo(widthOf(7), 9);
		expect(cableWidth(frame, [7, 1, 30])).toBeCloseTo(
			widthOf(7) + STRAND_GAP + widthOf(1) + STRAND_GAP + widthOf(30),
			9
		);
	});
});
