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

/** Width of a strand of one tie and of one of `FULL` ties, in the wide frame. */
const THIN = 1.15;
const THICK = 5.2;
const FULL = 45;
/** Paper between two strands of a cable. */
export const STRAND_GAP = 0.9;

/** Width of a strand by its number of ties. */
export function strandWidth(frame: Frame): (ties: number) => number {
	const width = scaleSqrt()
		.domain([1, FULL])
		.range([THIN, THICK * frame.scale])
		.clamp(true);
	return (ties) => width(ties);
}

/** Width of a cable whose strands hold so many ties each, side by side. */
export function cableWidth(frame: Frame, ties: readonly number[]): number {
	const widthOf = strandWidth(frame);
	return ties.reduce((sum, count) => sum + widthOf(count) + STRAND_GAP, -STRAND_GAP);
}
