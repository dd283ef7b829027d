import type { Point } from './frame.ts';

export interface Circle extends Point {
	readonly r: number;
}

/** An upright rectangle by its edges; y grows downwards. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Segment {
	readonly from: Point;
	readonly to: Point;
}

export const boxesOverlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const circlesOverlap = (a: Circle, b: Circle): boolean =>
	(a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.r + b.r) ** 2;

export function boxMeetsCircle(box: Box, circle: Circle): boolean {
	const dx = circle.x - Math.min(Math.max(circle.x, box.left), box.right);
	const dy = circle.y - Math.min(Math.max(circle.y, box.top), box.bottom);
	return dx * dx + dy * dy < circle.r * circle.r;
}

export const isInside = (inner: Box, outer: Box): boolean =>
	inner.left >= outer.left &&
	inner.top >= outer.top &&
	inner.right <= outer.right &&
	inner.bottom <= outer.bottom;

/** Shortest distance from a point to any point of the segment. */
export function distanceToSegment(point: Point, { from, to }: Segment): number {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

/** Whether any part of the segment lies in the box (Liang and Barsky's clipping, 1984). */
export function segmentMeetsBox({ from, to }: Segment, box: Box): boolean {
	let enter = 0;
	let leave = 1;
	const clips = (delta: number, start: number, low: number, high: number): boolean => {
		if (delta === 0) return start >= low && start <= high;
		const a = (low - start) / delta;
		const b = (high - start) / delta;
		enter = Math.max(enter, Math.min(a, b));
		leave = Math.min(leave, Math.max(a, b));
		return enter <= leave;
	};
	return (
		clips(to.x - from.x, from.x, box.left, box.right) &&
		clips(to.y - from.y, from.y, box.top, box.bottom)
	);
}

export function boxAround(centre: Point, width: number, height: number): Box {
	return {
		left: centre.x - width / 2,
		top: centre.y - height / 2,
		right: centre.x + width / 2,
		bottom: centre.y + height / 2
	};
}

export const boxOfCircle = ({ x, y, r }: Circle): Box => boxAround({ x, y }, 2 * r, 2 * r);

/** The box round boxes, of which there is one at least. */
export const boxOfAll = (boxes: readonly Box[]): Box => ({
	left: Math.min(...boxes.map(({ left }) => left)),
	top: Math.min(...boxes.map(({ top }) => top)),
	right: Math.max(...boxes.map(({ right }) => right)),
	bottom: Math.max(...boxes.map(({ bottom }) => bottom))
});
