import type { Point } from '#lib/layout/frame.ts';
import type { Circle } from '#lib/layout/geometry.ts';

/** Sides of the polygon that stands for a disc: enough to look round, few enough to draw fast. */
const SIDES = 16;

/**
 * The outline of a group: the convex polygon round its marks, in the order of the angle.
 *
 * @param discs  marks of the group
 * @param margin room between marks and outline, in scene units
 * @returns corners; none for no marks
 * @see Andrew, Another efficient algorithm for convex hulls in two dimensions, Information
 *      Processing Letters 9, 1979
 */
export function hullRound(discs: readonly Circle[], margin: number): Point[] {
	const points = discs
		.flatMap(({ x, y, r }) =>
			Array.from({ length: SIDES }, (_, i) => {
				const angle = (2 * Math.PI * i) / SIDES;
				return { x: x + (r + margin) * Math.cos(angle), y: y + (r + margin) * Math.sin(angle) };
			})
		)
		.toSorted((a, b) => a.x - b.x || a.y - b.y);
	return [...chain(points), ...chain(points.toReversed())];
}

/** One half of the hull of sorted points, without its last point. */
function chain(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		for (;;) {
			const [before, last] = [kept.at(-2), kept.at(-1)];
			if (!before || !last || turn(before, last, point) > 0) break;
			kept.pop();
		}
		kept.push(point);
	}
	return kept.slice(0, -1);
}

/** Twice the area of the triangle, positive for a turn to the right on a screen. */
const turn = (a: Point, b: Point, c: Point): number =>
	(b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
