import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '#lib/layout/frame.ts';
import { hullRound } from '#lib/scene/hulls.ts';

const anyDisc = fc.record({
	x: fc.integer({ min: -400, max: 400 }),
	y: fc.integer({ min: -400, max: 400 }),
	r: fc.integer({ min: 1, max: 30 })
});

/** On which side of every edge a place is; all the same inside a convex polygon. */
function isInside(corners: readonly Point[], { x, y }: Point): boolean {
	const sides = corners.map((a, i) => {
		const b = corners[(i + 1) % corners.length] ?? a;
		return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
	});
	return sides.every((side) => side >= -1e-6);
}

describe('hullRound', () => {
	it('has no corners round nothing', () => {
		expect(hullRound([], 10)).toEqual([]);
	});

	it('goes round one mark at the margin', () => {
		const corners = hullRound([{ x: 5, y: -3, r: 7 }], 3);
		expect(corners).toHaveLength(16);
		for (const { x, y } of corners) expect(Math.hypot(x - 5, y + 3)).toBeCloseTo(10);
	});

	it('holds every mark, and no corner more than it needs', () => {
		fc.assert(
			fc.property(fc.array(anyDisc, { minLength: 1, maxLength: 12 }), (discs) => {
				const corners = hullRound(discs, 8);
				for (const disc of discs) {
					for (let angle = 0; angle < 2 * Math.PI; angle += 0.5) {
						const x = disc.x + disc.r * Math.cos(angle);
						const y = disc.y + disc.r * Math.sin(angle);
						expect(isInside(corners, { x, y })).toBe(true);
					}
				}
				for (const [i, corner] of corners.entries()) {
					expect(isInside(corners.toSpliced(i, 1), corner)).toBe(false);
				}
			})
		);
	});
});
