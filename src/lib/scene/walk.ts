import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from '#lib/layout/frame.ts';
import type { Cable } from '#lib/network/network.ts';
import type { Mark, Scene, StrandItem } from './scene.ts';

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

/**
 * The cables of an actor in the order in which one goes along them: those of the result before
 * those that are shown faintly for it, and of either those of most ties first.
 */
export function cablesAlong(
	id: ActorId,
	cables: readonly Cable[],
	faint: readonly Cable[]
): readonly Cable[] {
	return [cables, faint].flatMap((some) =>
		some.filter(({ ends }) => ends.includes(id)).toSorted((a, b) => b.ties.length - a.ties.length)
	);
}

/** A strip of a picture, round a line. */
export interface Strip {
	/** The middle of its first end. */
	readonly from: Point;
	/** Its direction, in degrees clockwise from the right. */
	readonly angle: number;
	readonly length: number;
	readonly width: number;
}

/**
 * The strip that a cable fills between its marks, or between their centres where the marks touch;
 * undefined where none of it is drawn.
 */
export function cableStrip(
	{ strands, marks }: Pick<Scene, 'strands' | 'marks'>,
	cable: string
): Strip | undefined {
	const own = strands.filter((strand) => strand.cable === cable);
	const [any] = own;
	const [a, b] = (any?.ends ?? []).map((end) => marks.find(({ id }) => id === end));
	if (!a || !b) return undefined;
	const across = Math.hypot(b.x - a.x, b.y - a.y);
	const isApart = a.r + b.r < across;
	const part = isApart ? a.r / across : 0;
	const reach = ({ offsets, width }: StrandItem) =>
		Math.max(...offsets.map(({ x, y }) => Math.hypot(x, y))) + width / 2;
	return {
		from: { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part },
		angle: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
		length: isApart ? across - a.r - b.r : across,
		width: 2 * Math.max(...own.map(reach))
	};
}
