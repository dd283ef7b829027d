import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from './frame.ts';

/** Free space around each mark of an unfolded actor. */
const GAP = 2.5;
const FULL_TURN = 2 * Math.PI;

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
 * Sets institutions on rings around their top-level actor, the larger ones nearer, each ring
 * evenly filled.
 *
 * @param centreRadius radius of the top-level actor's own mark, which stays in the middle
 */
export function ringTerritory(centreRadius: number, members: readonly Member[]): Territory {
	const queue = members.toSorted((a, b) => b.radius - a.radius);
	const offsets = new Map<ActorId, Point>();
	let edge = centreRadius + GAP;
	for (let ring = 0, next = 0; next < queue.length; ring++) {
		const largest = (queue[next]?.radius ?? 0) + GAP;
		const distance = edge + largest;
		const onRing = takeRing(queue.slice(next), distance);
		const spare = (FULL_TURN - onRing.reduce((sum, { turn }) => sum + turn, 0)) / onRing.length;
		// Every other ring starts half a place on, so that its marks stand before the gaps.
		let angle = -Math.PI / 2 + (ring % 2) * ((spare + (onRing[0]?.turn ?? 0)) / 2);
		for (const { id, turn } of onRing) {
			const middle = angle + turn / 2;
			offsets.set(id, { x: distance * Math.cos(middle), y: distance * Math.sin(middle) });
			angle += turn + spare;
		}
		edge += 2 * largest;
		next += onRing.length;
	}
	return { radius: edge, offsets };
}

/** As many of the first members as a ring holds, with the part of the turn that each takes. */
function takeRing(
	queue: readonly Member[],
	distance: number
): { readonly id: ActorId; readonly turn: number }[] {
	const onRing: { id: ActorId; turn: number }[] = [];
	let used = 0;
	for (const { id, radius } of queue) {
		const turn = 2 * Math.asin(Math.min(1, (radius + GAP) / distance));
		if (onRing.length > 0 && used + turn > FULL_TURN) break;
		used += turn;
		onRing.push({ id, turn });
	}
	return onRing;
}
