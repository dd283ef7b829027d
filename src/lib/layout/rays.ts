import { centreOf, type Frame, type Point } from './frame.ts';

/** Distance from the centre to the frame's edge in a direction. */
export function rayLength(frame: Frame, angle: number): number {
	const across = Math.abs(Math.cos(angle)) / (frame.width / 2);
	const down = Math.abs(Math.sin(angle)) / (frame.height / 2);
	return 1 / Math.max(across, down);
}

/** The point at a distance from the centre, in a direction. */
export function onRay(frame: Frame, angle: number, distance: number): Point {
	const { x, y } = centreOf(frame);
	return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}
