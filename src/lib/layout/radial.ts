import type { ActorId } from '#lib/dataset/dataset.ts';
import { centreOf, type Frame, type Point } from './frame.ts';
import {
	boxAround,
	boxesOverlap,
	boxMeetsCircle,
	circlesOverlap,
	distanceToSegment,
	isInside,
	segmentMeetsBox,
	type Box,
	type Circle,
	type Segment
} from './geometry.ts';
import type { Arrangement, LayoutInput, Place, SectorPlaces, SectorRoom } from './layout.ts';
import { sweepWedges, type Wedge } from './wedges.ts';

/** Room kept for a name under a mark; names differ by language, positions must not. */
const LABEL = { width: 66, height: 15 };
/** Room kept for the name of a sector, in two lines; a low wedge has no room for a third. */
const SECTOR_NAME = { width: 124, height: 30 };
const EDGE = 5;
const GAP = 5;
/** Steps of the search: radians round the circle, and parts of the way to the edge. */
const ANGLE_STEP = Math.PI / 120;
const REACH_STEP = 0.02;
/** How much nearness by ties, evenness in the sector, hidden names and hidden cables weigh. */
const WEIGHTS = { reach: 8, middle: 0.35, crossing: 0.25, room: 0.5, overlap: 2 };
/** Reach of a partner with one tie, and how much nearer the one with most is. */
const REACH = { farthest: 0.95, nearer: 0.5 };

interface Placed extends Circle {
	readonly label: Box;
	readonly mark: Circle;
	readonly spoke: Segment;
	readonly cableWidth: number;
}

/**
 * Puts the focus in the centre and its partners round it: each sector in its own wedge, nearer
 * with more ties.
 *
 * Wedges take area by need. Within them places are chosen greedily, those with most ties first:
 * of all free spots the one that costs least, where a spot is free if its territory, the name
 * below it and its line to the focus meet nothing placed before. Same input, same output.
 */
export function layoutRadial(input: LayoutInput): Arrangement {
	const { frame, focus } = input;
	const centre = centreOf(frame);
	const bounds = boxAround(centre, frame.width - 2 * EDGE, frame.height - 2 * EDGE);
	const label = { width: LABEL.width * Math.sqrt(frame.scale), height: LABEL.height };
	const wedges = sweepWedges(
		frame,
		input.sectors.map((sector) => need(sector, label))
	);
	const rooms = input.sectors.map((sector, i) => {
		const wedge = wedges[i];
		return wedge ? nameRoom(sector, wedge, frame, bounds) : undefined;
	});
	const sectorRooms = rooms.filter((room) => room !== undefined);

	const places = new Map<ActorId, Point>([[focus.id, centre]]);
	const placed: Placed[] = [];
	const hub: Circle = { ...centre, r: focus.territoryRadius };
	const hubLabel = labelBox(centre, focus.markRadius, { width: 90, height: 20 });
	const most = Math.max(...input.sectors.flatMap((s) => s.places.map(({ ties }) => ties)), 2);

	const queue = input.sectors
		.flatMap(({ places: inSector }, i) => inSector.map((place) => ({ place, wedge: wedges[i] })))
		.toSorted((a, b) => b.place.ties - a.place.ties);

	for (const { place, wedge } of queue) {
		if (!wedge) continue;
		// By their logarithm: most partners have few ties, and would all be sent to the edge.
		const share = Math.log(Math.max(1, place.ties)) / Math.log(most);
		const nearest = hub.r + place.territoryRadius + GAP;
		const target = Math.max(
			REACH.farthest - REACH.nearer * share,
			nearest / rayLength(frame, (wedge.from + wedge.to) / 2)
		);
		const spot = findSpot(place, wedge, target, 'named') ?? findSpot(place, wedge, target, 'bare');
		const at = spot ?? roomiest(place, wedge);
		places.set(place.id, at);
		placed.push(occupy(place, at));
	}
	return { places, sectorRooms, dividers: wedges.map(({ from }) => divider(frame, hub.r, from)) };

	function occupy(place: Place, at: Point): Placed {
		return {
			...at,
			r: place.territoryRadius,
			mark: { ...at, r: place.markRadius },
			label: labelBox(at, place.markRadius, label),
			spoke: { from: centre, to: at },
			cableWidth: place.cableWidth
		};
	}

	function findSpot(
		place: Place,
		wedge: Wedge,
		target: number,
		strictness: 'named' | 'bare'
	): Point | undefined {
		let best: { at: Point; cost: number } | undefined;
		const rays = raysOf(frame, wedge);
		for (const { at, reach, offMiddle } of spots(wedge)) {
			const nearness = WEIGHTS.reach * Math.abs(reach - target) + WEIGHTS.middle * offMiddle;
			if (best && nearness >= best.cost) continue;
			const afford = (best?.cost ?? Infinity) - nearness;
			const cost = nearness + priceOf(occupy(place, at), rays, strictness, afford);
			if (cost < (best?.cost ?? Infinity)) best = { at, cost };
		}
		return best?.at;
	}

	/** Infinity where the spot is not free, or costs more than one can `afford`. */
	function priceOf(
		spot: Placed,
		rays: readonly Segment[],
		strictness: 'named' | 'bare',
		afford: number
	): number {
		const named = strictness === 'named';
		const disc = { ...spot, r: spot.r + GAP };
		if (!isInside(boxAround(spot, 2 * spot.r, 2 * spot.r), bounds)) return Infinity;
		if (named && !isInside(spot.label, bounds)) return Infinity;
		if (circlesOverlap(disc, hub) || boxMeetsCircle(hubLabel, disc)) return Infinity;
		if (rays.some((ray) => distanceToSegment(spot, ray) < spot.mark.r + 2)) return Infinity;
		for (const { room } of sectorRooms)
			if (boxMeetsCircle(room, disc) || (named && boxesOverlap(room, spot.label))) return Infinity;
		let price = 0;
		for (const other of placed) {
			if (circlesOverlap(disc, other)) return Infinity;
			const clear = named ? 4 : 1.5;
			if (distanceToSegment(other.mark, spot.spoke) < other.mark.r + clear) return Infinity;
			if (distanceToSegment(spot.mark, other.spoke) < spot.mark.r + clear) return Infinity;
			if (named) {
				if (boxesOverlap(spot.label, other.label)) return Infinity;
				if (boxMeetsCircle(spot.label, other.mark)) return Infinity;
				if (boxMeetsCircle(other.label, spot.mark)) return Infinity;
			}
			if (segmentMeetsBox(spot.spoke, other.label)) price += WEIGHTS.crossing;
			if (segmentMeetsBox(other.spoke, spot.label)) price += WEIGHTS.crossing;
			price += WEIGHTS.overlap * cableOverlap(spot, other, centre);
			const gap = Math.hypot(other.x - spot.x, other.y - spot.y) - other.r - spot.r;
			if (gap < 30) price += (WEIGHTS.room * (30 - gap)) / 300;
			if (price > afford) return Infinity;
		}
		return price;
	}

	/** Where nothing is free: the spot farthest from all others, off the sector names. */
	function roomiest(place: Place, wedge: Wedge): Point {
		const inBounds = [...spots(wedge)].filter(({ at }) =>
			isInside(boxAround(at, 2 * place.territoryRadius, 2 * place.territoryRadius), bounds)
		);
		const offNames = (r: number) =>
			inBounds.filter(
				({ at }) => !sectorRooms.some(({ room }) => boxMeetsCircle(room, { ...at, r }))
			);
		const clear = offNames(place.territoryRadius);
		let best = { at: centre, room: -Infinity };
		for (const { at } of clear.length > 0 ? clear : offNames(place.markRadius)) {
			const room = Math.min(
				...placed.map((other) => Math.hypot(other.x - at.x, other.y - at.y) - other.r),
				Math.hypot(centre.x - at.x, centre.y - at.y) - hub.r
			);
			if (room > best.room) best = { at, room };
		}
		return best.at;
	}

	function* spots(wedge: Wedge): Generator<{ at: Point; reach: number; offMiddle: number }> {
		const middle = (wedge.from + wedge.to) / 2;
		const half = (wedge.to - wedge.from) / 2;
		for (let reach = 1; reach > 0.25; reach -= REACH_STEP)
			for (let step = 0; step * ANGLE_STEP < half; step++)
				for (const side of step === 0 ? [1] : [1, -1]) {
					const angle = middle + side * step * ANGLE_STEP;
					const distance = reach * rayLength(frame, angle);
					yield {
						reach,
						offMiddle: (step * ANGLE_STEP) / half,
						at: {
							x: centre.x + distance * Math.cos(angle),
							y: centre.y + distance * Math.sin(angle)
						}
					};
				}
	}
}

/** How much of the shorter of two cables lies under the other, as a part of its length. */
function cableOverlap(a: Placed, b: Placed, centre: Point): number {
	const angleOf = ({ x, y }: Point) => Math.atan2(y - centre.y, x - centre.x);
	const turn = Math.abs(angleOf(a) - angleOf(b));
	const between = Math.min(turn, 2 * Math.PI - turn);
	const shorter = Math.min(
		Math.hypot(a.x - centre.x, a.y - centre.y),
		Math.hypot(b.x - centre.x, b.y - centre.y)
	);
	const clearAt = (a.cableWidth + b.cableWidth) / 2 / Math.max(between, 1e-3);
	return Math.min(1, clearAt / shorter);
}

/** Area that a sector asks for: its territories with their names, and its own name. */
function need({ places }: SectorPlaces, label: { width: number; height: number }): number {
	const areas = places.map(
		({ territoryRadius: r }) =>
			(Math.max(2 * r, label.width) + GAP) * (2 * r + label.height + 2 * GAP)
	);
	return areas.reduce((sum, area) => sum + area, SECTOR_NAME.width * SECTOR_NAME.height);
}

const labelBox = (at: Point, r: number, size: { width: number; height: number }): Box => ({
	left: at.x - size.width / 2,
	right: at.x + size.width / 2,
	top: at.y + r + 1,
	bottom: at.y + r + 1 + size.height
});

/** Distance from the centre to the frame's edge in a direction. */
export function rayLength(frame: Frame, angle: number): number {
	const across = Math.abs(Math.cos(angle)) / (frame.width / 2);
	const down = Math.abs(Math.sin(angle)) / (frame.height / 2);
	return 1 / Math.max(across, down);
}

/** Both edges of a wedge, from the centre to the frame. */
function raysOf(frame: Frame, { from, to }: Wedge): readonly Segment[] {
	const centre = centreOf(frame);
	return [from, to].map((angle) => {
		const length = rayLength(frame, angle);
		return {
			from: centre,
			to: { x: centre.x + length * Math.cos(angle), y: centre.y + length * Math.sin(angle) }
		};
	});
}

function divider(frame: Frame, hubRadius: number, angle: number): Segment {
	const centre = centreOf(frame);
	const along = (distance: number) => ({
		x: centre.x + distance * Math.cos(angle),
		y: centre.y + distance * Math.sin(angle)
	});
	return { from: along(hubRadius + 14), to: along(rayLength(frame, angle)) };
}

/** Room for the sector's name at the frame's edge, in the middle of its wedge. */
function nameRoom(sector: SectorPlaces, wedge: Wedge, frame: Frame, bounds: Box): SectorRoom {
	const centre = centreOf(frame);
	const angle = (wedge.from + wedge.to) / 2;
	const distance = rayLength(frame, angle);
	const { width, height } = SECTOR_NAME;
	const left = clamp(
		centre.x + distance * Math.cos(angle) - width / 2,
		bounds.left,
		bounds.right - width
	);
	const top = clamp(
		centre.y + distance * Math.sin(angle) - height / 2,
		bounds.top,
		bounds.bottom - height
	);
	const room = { left, top, right: left + width, bottom: top + height };
	const align = left <= bounds.left ? 'start' : room.right >= bounds.right ? 'end' : 'middle';
	return { id: sector.id, room, align };
}

const clamp = (value: number, low: number, high: number): number =>
	Math.min(Math.max(value, low), high);
