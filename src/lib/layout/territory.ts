import { packSiblings } from 'd3-hierarchy';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from './frame.ts';

/** Free space around each mark of an unfolded actor. */
const GAP = 2.5;

export interface Member {
	readonly id: ActorId;
	/** Radius of its mark. */
	readonly radius: number;
}

/** The disc that a top-level actor takes when its institutions are shown around it. */
export interface Territory {
	readonly radius: number;
	/** Where each institution stands, from the actor's own place. */
	readonly offsets: ReadonlyMap<ActorId, Point>;
}

/**
 * Packs institutions around their top-level actor, the larger ones nearer.
 *
 * @param centreRadius radius of the top-level actor's own mark, which stays in the middle
 * @returns offsets in the order of `members`
 * @see Wang et al., Visualization of large hierarchical data by circle packing, CHI 2006
 */
export function packTerritory(centreRadius: number, members: readonly Member[]): Territory {
	const [centre, ...circles] = packSiblings([
		{ id: undefined, r: centreRadius + GAP },
		...members.map(({ id, radius }) => ({ id, r: radius + GAP })).toSorted((a, b) => b.r - a.r)
	]);
	const origin = { x: centre?.x ?? 0, y: centre?.y ?? 0 };
	const placed = new Map<ActorId, Point>();
	let radius = centreRadius + GAP;
	for (const { id, x, y, r } of circles) {
		if (id === undefined) continue;
		const offset = { x: x - origin.x, y: y - origin.y };
		placed.set(id, offset);
		radius = Math.max(radius, Math.hypot(offset.x, offset.y) + r);
	}
	return { radius, offsets: placed };
}
