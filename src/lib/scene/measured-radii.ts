import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Layout } from '#lib/layout/layout.ts';

/** Radius of the highest value in the wide frame, where marks leave it room. */
const LARGEST = 30;
/** Least radius, so that a mark can be seen and hit. */
const SMALLEST = 4;
/** The least part of `LARGEST` that marks are shrunk to, however near to each other they stand. */
const LEAST_PART = 0.25;
/** Paper between two marks. */
const GAP = 1;

/**
 * Sizes of marks by a measure: areas are to each other as the values, but for the least ones. All
 * are as large as the layout has room for without any two overlapping. Where the reader
 * has moved a mark does not count, so that dragging one changes no size.
 *
 * @param sizes 0 to 1, of the actors that are shown
 * @returns radii in scene units
 */
export function measuredRadii(
	sizes: ReadonlyMap<ActorId, number>,
	{ frame, points }: Pick<Layout, 'frame' | 'points'>
): ReadonlyMap<ActorId, number> {
	const full = [...sizes].map(([id, size]) => ({
		id,
		r: LARGEST * frame.scale * Math.sqrt(size),
		at: points[id]
	}));
	let part = 1;
	full.forEach((a, i) => {
		for (const b of full.slice(i + 1)) {
			if (!a.at || !b.at) continue;
			const room = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) - GAP;
			if (room < part * (a.r + b.r)) part = room / (a.r + b.r);
		}
	});
	part = Math.max(LEAST_PART, part);
	return new Map(full.map(({ id, r }) => [id, Math.max(SMALLEST * frame.scale, part * r)]));
}
