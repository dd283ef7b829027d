import { scaleSqrt } from 'd3-scale';
import type { Frame } from './frame.ts';

/** Radius of the actor with the most ties, and of one with a single tie, in the wide frame. */
const LARGEST = 26;
const SMALLEST = 6;

/** The focus is marked, not measured: its ties are all ties. */
const FOCUS_RADIUS = 34;

/**
 * Radius of a mark by number of ties with the focus: its area grows with them.
 *
 * @param most ties of the actor that has most, over the whole dataset, so that a filter makes
 *             marks smaller but never larger
 */
export function markRadius(frame: Frame, most: number): (ties: number) => number {
	const radius = scaleSqrt()
		.domain([1, Math.max(2, most)])
		.range([SMALLEST * frame.scale, LARGEST * frame.scale])
		.clamp(true);
	return (ties) => radius(ties);
}

export const focusRadius = (frame: Frame): number => FOCUS_RADIUS * frame.scale;
