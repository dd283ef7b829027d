import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FORMATS, FRAMES, type Frame } from '#lib/layout/frame.ts';
import { sweepWedges, type Wedge } from '#lib/layout/wedges.ts';

const FULL_TURN = 2 * Math.PI;

/** Part of the frame's area in the wedge, by asking each point of a grid for its angle. */
function areaPart(frame: Frame, { from, to }: Wedge): number {
	let inside = 0;
	let all = 0;
	for (let x = 0.5; x < frame.width; x += 2)
		for (let y = 0.5; y < frame.height; y += 2) {
			all++;
			const angle = Math.atan2(y - frame.height / 2, x - frame.width / 2);
			const turned = (((angle - from) % FULL_TURN) + FULL_TURN) % FULL_TURN;
			if (turned < to - from) inside++;
		}
	return inside / all;
}

const anyNeeds = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 9 });

describe('sweepWedges', () => {
	it('gives no wedge to nobody', () => {
		expect(sweepWedges(FRAMES.wide, [])).toEqual([]);
	});

	it('gives the whole turn to one alone', () => {
		const [only] = sweepWedges(FRAMES.wide, [3]);
		expect((only?.to ?? NaN) - (only?.from ?? NaN)).toBeCloseTo(FULL_TURN, 6);
	});

	it.each(FORMATS)('divides the %s frame in proportion to the needs', (format) => {
		fc.assert(
			fc.property(anyNeeds, (needs) => {
				const frame = FRAMES[format];
				const total = needs.reduce((sum, need) => sum + need, 0);
				sweepWedges(frame, needs).forEach((wedge, i) => {
					// A wedge's edges fall on whole steps of a quarter of a degree.
					expect(Math.abs(areaPart(frame, wedge) - (needs[i] ?? NaN) / total)).toBeLessThan(0.006);
				});
			}),
			{ numRuns: 12 }
		);
	});

	it('goes once round, clockwise, without gap or overlap', () => {
		fc.assert(
			fc.property(anyNeeds, fc.constantFrom(...FORMATS), (needs, format) => {
				const wedges = sweepWedges(FRAMES[format], needs);
				expect(wedges).toHaveLength(needs.length);
				for (const { from, to } of wedges) expect(from).toBeLessThan(to);
				wedges.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(wedges[i]?.to ?? NaN, 9));
				const turn = (wedges.at(-1)?.to ?? NaN) - (wedges[0]?.from ?? NaN);
				expect(Math.abs(turn - FULL_TURN)).toBeLessThan(0.01);
			})
		);
	});

	it('centres the first at the top', () => {
		fc.assert(
			fc.property(anyNeeds, fc.constantFrom(...FORMATS), (needs, format) => {
				const [first] = sweepWedges(FRAMES[format], needs);
				const middle = ((first?.from ?? NaN) + (first?.to ?? NaN)) / 2;
				expect(Math.abs(middle + Math.PI / 2)).toBeLessThan(0.01);
			})
		);
	});
});
