import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from '#lib/layout/frame.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import type { Pile, RoomId } from './extent.ts';

/** Size of the names of rooms and of what stands in them, as elsewhere in the picture. */
export const ROOM_TEXT = { headingPx: 11, namePx: 12 };
const HEADING = { height: 17 };
/** Between mark and name, between two on a line, and the least height of a line. */
const GAP = { name: 4, next: 12, line: 3 };
const LEAST_LINE = 24;
const BETWEEN_ROOMS = 8;

/** Someone who stands in a room rather than at a seat. */
export interface Guest {
	readonly id: ActorId;
	readonly room: RoomId;
	readonly name: string;
	readonly r: number;
}

export interface RoomPlan {
	/** Middle of the heading's left edge, of the rooms that hold anyone. */
	readonly headings: readonly (Point & { readonly id: RoomId; readonly width: number })[];
	readonly places: ReadonlyMap<ActorId, Point>;
	/** Those whose names stand at the left of their marks; of the others at the right. */
	readonly namedLeft: ReadonlySet<ActorId>;
}

/**
 * Places the guests in the rooms of the piles, in their order: marks in lines or in a list, each
 * with its name beside it. What does not fit a room makes it longer, and moves those below.
 */
export function planRooms(piles: readonly Pile[], guests: readonly Guest[]): RoomPlan {
	const headings: (Point & { id: RoomId; width: number })[] = [];
	const places = new Map<ActorId, Point>();
	const namedLeft = new Set<ActorId>();
	for (const pile of piles) {
		let top = pile.y;
		for (const id of pile.rooms) {
			const inside = guests.filter(({ room }) => room === id);
			if (inside.length === 0) continue;
			headings.push({ id, x: pile.x, y: top + HEADING.height / 2, width: pile.width });
			const lines = breakLines(inside, pile.flow === 'list' ? 0 : pile.width);
			const corner = { x: pile.x, y: top + HEADING.height };
			top = fill(lines, corner, pile, places) + BETWEEN_ROOMS;
			if (pile.names === 'left') for (const guest of inside) namedLeft.add(guest.id);
		}
	}
	return { headings, places, namedLeft };
}

const widthOf = ({ name, r }: Guest): number =>
	2 * r + GAP.name + textWidth(name, ROOM_TEXT.namePx, 500);

/** As many a line as `width` holds, one at least. */
function breakLines(guests: readonly Guest[], width: number): Guest[][] {
	const lines: Guest[][] = [];
	let left = 0;
	for (const guest of guests) {
		const own = widthOf(guest);
		const line = lines.at(-1);
		if (line && own <= left) line.push(guest);
		else {
			lines.push([guest]);
			left = width;
		}
		left -= own + GAP.next;
	}
	return lines;
}

/** @returns the lower edge */
function fill(
	lines: readonly (readonly Guest[])[],
	corner: Point,
	{ flow, names, width }: Pile,
	places: Map<ActorId, Point>
): number {
	// In a list the marks stand below one another.
	const widest = Math.max(0, ...lines.flat().map(({ r }) => r));
	let top = corner.y;
	for (const line of lines) {
		const height = Math.max(LEAST_LINE, ...line.map(({ r }) => 2 * r + GAP.line));
		let left = corner.x;
		for (const guest of line) {
			const inset = flow === 'list' ? widest : guest.r;
			const x = names === 'left' ? corner.x + width - inset : left + inset;
			places.set(guest.id, { x, y: top + height / 2 });
			left += widthOf(guest) + GAP.next;
		}
		top += height;
	}
	return top;
}
