import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Mark } from './scene.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const AHEAD: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1]
};
/** How much farther a mark aside counts than one straight ahead. */
const ASIDE = 2.2;
/** How much farther a mark counts that is more aside than ahead, in the next arrow's quarter. */
const ASKEW = 4;

/**
 * The mark to which an arrow key leads: the nearest one ahead, where what lies aside counts as
 * farther, and as much farther where another arrow points at it more.
 *
 * @param from id of the mark to start at; where it is not shown, the focus is where one arrives
 * @returns undefined where nothing lies ahead
 */
export function stepTo(
	marks: readonly Mark[],
	from: ActorId | undefined,
	direction: Direction
): ActorId | undefined {
	const start = marks.find(({ id }) => id === from);
	if (!start) return marks.find(({ focus }) => focus)?.id;
	const [ax, ay] = AHEAD[direction];
	let best: { id: ActorId; cost: number } | undefined;
	for (const mark of marks) {
		const dx = mark.x - start.x;
		const dy = mark.y - start.y;
		const ahead = dx * ax + dy * ay;
		if (ahead <= 0) continue;
		const aside = Math.abs(dx * ay - dy * ax);
		const cost = (ahead + ASIDE * aside) * (aside > ahead ? ASKEW : 1);
		if (!best || cost < best.cost) best = { id: mark.id, cost };
	}
	return best?.id;
}
