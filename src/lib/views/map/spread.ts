import type { Point } from '#lib/layout/frame.ts';
import type { Box } from '#lib/layout/geometry.ts';

/** Something that is to stand at a place, with the room in which it is hit. */
export interface Standing<Id> {
	readonly id: Id;
	readonly anchor: Point;
	/** Distance to its rim, and to the rim of the room in which it is hit; in px. */
	readonly r: number;
	readonly reach: number;
	/** Discs, from where it will stand, that those who come later leave free. */
	readonly aside: readonly (Point & { readonly r: number })[];
}

/** Discs over a line of text that starts at `from` and runs to the right. */
export function discsOver(from: Point, length: number, sizePx: number): (Point & { r: number })[] {
	const count = Math.max(1, Math.ceil(length / sizePx));
	return Array.from({ length: count }, (_, i) => ({
		x: from.x + ((i + 0.5) * length) / count,
		y: from.y,
		r: sizePx / 2
	}));
}

/** Paper between two rims. */
const GAP = 4;
/** From ring to ring, and from place to place on one, in px. */
const STEP = 4;

/**
 * Moves apart what stands in the same place: the first stays, each of the others takes the free
 * place nearest to its anchor. Rims keep a gap, and rooms do not overlap.
 *
 * @param wishes the more important first; whom comes later does not move whom came before
 * @param taken  places that are not to be covered
 * @param within where there is paper; an anchor outside is a place too, where it is free
 * @returns places by id
 */
export function spread<Id>(
	wishes: readonly Standing<Id>[],
	taken: readonly Omit<Standing<Id>, 'id'>[],
	within: Box
): Map<Id, Point> {
	const sizes = [...wishes, ...taken].flatMap(({ r, reach, aside }) => [
		r,
		reach,
		...aside.map((disc) => disc.r)
	]);
	const standing = new Neighbours(2 * Math.max(1, ...sizes) + GAP);
	const settle = ({ x, y }: Point, { r, reach, aside }: Omit<Standing<Id>, 'id'>): void => {
		standing.add({ x, y, r, reach });
		for (const disc of aside) standing.add({ x: x + disc.x, y: y + disc.y, r: disc.r, reach: 0 });
	};
	for (const one of taken) settle(one.anchor, one);
	const places = new Map<Id, Point>();
	/** Up to which ring the paper round an anchor is full, for marks of a size. */
	const full = new Map<string, number>();
	for (const wish of wishes) {
		const { id, anchor, r, reach } = wish;
		const isFree = (place: Point): boolean =>
			standing.near(place).every((other) => {
				const least = Math.max(r + other.r + GAP, reach + other.reach);
				return (place.x - other.x) ** 2 + (place.y - other.y) ** 2 >= least * least;
			});
		const key = `${anchor.x} ${anchor.y} ${r} ${reach}`;
		const found = nearestFree(anchor, full.get(key) ?? 0, within, isFree);
		full.set(key, found.ring);
		places.set(id, found.place);
		settle(found.place, wish);
	}
	return places;
}

/** More squares than a column has, so that each has a number of its own. */
const ROWS = 1e5;

/** Who stands where, by square, so that only the neighbours of a place are asked. */
class Neighbours {
	readonly #side: number;
	readonly #squares = new Map<number, Room[]>();

	/** @param farthest distance from which on two have nothing to do with each other */
	constructor(farthest: number) {
		this.#side = farthest;
	}

	/** In the nine squares that it can reach, so that a place asks its own square alone. */
	add(room: Room): void {
		for (const dx of [-1, 0, 1])
			for (const dy of [-1, 0, 1]) {
				const square = this.#squareOf(room.x + dx * this.#side, room.y + dy * this.#side);
				const known = this.#squares.get(square);
				if (known) known.push(room);
				else this.#squares.set(square, [room]);
			}
	}

	near({ x, y }: Point): readonly Room[] {
		return this.#squares.get(this.#squareOf(x, y)) ?? [];
	}

	#squareOf(x: number, y: number): number {
		return Math.floor(x / this.#side) * ROWS + Math.floor(y / this.#side);
	}
}

interface Room extends Point {
	readonly r: number;
	readonly reach: number;
}

function nearestFree(
	anchor: Point,
	start: number,
	within: Box,
	isFree: (place: Point) => boolean
): { readonly place: Point; readonly ring: number } {
	if (start === 0 && isFree(anchor)) return { place: anchor, ring: 0 };
	// A ring that is large enough leaves all that stands, and the paper, behind it.
	for (let ring = Math.max(1, start); ; ring++) {
		const distance = ring * STEP;
		const count = Math.max(6, Math.round((2 * Math.PI * distance) / STEP));
		const isPaper = ({ x, y }: Point): boolean =>
			(x >= within.left && x <= within.right && y >= within.top && y <= within.bottom) ||
			distance > 2 * (within.right - within.left + within.bottom - within.top);
		for (let i = 0; i < count; i++) {
			// Sideways first, where the names below and above are not in the way.
			const turn = ((i % 2 === 0 ? i : -i - 1) / 2) * ((2 * Math.PI) / count);
			const place = {
				x: anchor.x + distance * Math.cos(turn),
				y: anchor.y + distance * Math.sin(turn)
			};
			if (isPaper(place) && isFree(place)) return { place, ring };
		}
	}
}
