import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Frame, Point } from '#lib/layout/frame.ts';
import { isInside } from '#lib/layout/geometry.ts';
import { focusRadius, markRadius } from '#lib/layout/size.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { foldTo, type Folding } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import type { Seat } from './base-map.ts';
import { areaOf, type MapFrame, type RoomId } from './extent.ts';
import { planRooms, ROOM_TEXT, type RoomPlan } from './rooms.ts';
import { discsOver, spread, type Standing } from './spread.ts';

/**
 * Half of the least width in which a mark is hit: by a mouse, and by a finger on a top-level actor
 * of the region, since a phone draws the frame at nine tenths. In the world it would drive them
 * off their continents, and a finger zooms first.
 */
const REACH = { fine: 13, finger: 25 };
/** Paper that the name of a room takes at most, in px. */
const HEADING_LENGTH = 130;
/** From a mark's rim to its name, in px. */
const NAME_GAP = 4;
/** Part of the most ties from which on an actor's name has paper kept free. */
const WELL_TIED = 0.08;
/** Half the height of a line in a room. */
const ROOM_REACH = 12;

export interface PlacesInput {
	readonly dataset: Dataset;
	/** With institutions beyond the edge folded. */
	readonly folding: Folding;
	readonly seats: ReadonlyMap<ActorId, Seat>;
	readonly map: MapFrame;
	/** How many px a scene unit of the map's frame is to take; marks keep their size. */
	readonly magnification: number;
	/** Whether fingers point at the picture. */
	readonly coarse: boolean;
}

/** Where every actor of the dataset would stand, whatever is shown of them. In px. */
export interface Places {
	/** The map's frame, magnified. */
	readonly frame: Frame;
	readonly points: ReadonlyMap<ActorId, Point>;
	/** Seats of those who stand at one, or beside it. */
	readonly seats: ReadonlyMap<ActorId, Point>;
	/** Those who stand in a room, beyond the map's edge or without a seat. */
	readonly rooms: ReadonlyMap<ActorId, RoomId>;
	readonly headings: RoomPlan['headings'];
	readonly namedLeft: RoomPlan['namedLeft'];
	/** Radius for which there is room: by all ties of the dataset, whatever is shown of them. */
	readonly radii: ReadonlyMap<ActorId, number>;
	/** Half the width in which an actor is hit. */
	readonly reach: ReadonlyMap<ActorId, number>;
}

/** Where the name of a mark will be, from its centre; the focus has the open sea at its left. */
function nameRoom(name: string, r: number, side: 'left' | 'right' | 'below') {
	const length = textWidth(name, ROOM_TEXT.namePx, 600);
	const away = r + NAME_GAP;
	switch (side) {
		case 'left':
			return discsOver({ x: -away - 8 - length * 1.2, y: 0 }, length * 1.2, ROOM_TEXT.namePx);
		case 'right':
			return discsOver({ x: away, y: 0 }, length, ROOM_TEXT.namePx);
		case 'below': {
			const y = away + ROOM_TEXT.namePx / 2;
			return discsOver({ x: -length / 2, y }, length, ROOM_TEXT.namePx);
		}
	}
}

/** Whether the actor has a seat, and it lies beyond the part of the frame that shows seats. */
export function isBeyond(map: MapFrame, seat: Seat | undefined): boolean {
	const at = seat && map.project(seat);
	if (!seat || map.extent === 'world') return false;
	return !at || !isInside({ left: at.x, right: at.x, top: at.y, bottom: at.y }, map.near);
}

/**
 * Places all actors that the folding can show: at their seats, moved apart where they would cover
 * one another, or in a room. It is asked of the whole dataset, so a filter moves nothing; and
 * top-level actors come first, so an actor that is unfolded moves none of them.
 */
export function placeActors(input: PlacesInput): Places {
	const { dataset, folding, seats, map, magnification: k, coarse } = input;
	const { frame } = map;
	const magnified = { ...frame, width: frame.width * k, height: frame.height * k };
	const isTop = (id: ActorId): boolean => get(dataset.actor, id).parent === undefined;
	const apart = ownTiesOf(dataset, folding);
	const together = tiesTogether(dataset);
	const tiesOf = (id: ActorId): number => (isTop(id) ? together : apart).get(id) ?? 0;
	const most = mostTies(dataset);
	const radiusOf = markRadius(frame, most);
	const rank = (id: ActorId): number => (id === dataset.focus ? 0 : isTop(id) ? 1 : 2);
	const everyone = [...new Set(dataset.actors.map(({ id }) => folding.shownAs(id)))]
		.toSorted((a, b) => rank(a) - rank(b) || tiesOf(b) - tiesOf(a) || (a < b ? -1 : 1))
		.map((id) => {
			const r = id === dataset.focus ? focusRadius(frame) : radiusOf(tiesOf(id));
			const least = coarse && map.extent === 'region' && isTop(id) ? REACH.finger : REACH.fine;
			return { id, r, reach: Math.max(r + 1, least), seat: seats.get(id) };
		});

	const rooms = new Map<ActorId, RoomId>();
	for (const { id, seat } of everyone)
		if (!seat) rooms.set(id, 'no-seat');
		else if (isBeyond(map, seat)) rooms.set(id, areaOf(seat));
	const plan = planRooms(
		map.piles,
		everyone.flatMap(({ id, r }) => {
			const room = rooms.get(id);
			return room ? [{ id, room, name: get(dataset.actor, id).short, r }] : [];
		})
	);
	const scaled = ({ x, y }: Point): Point => ({ x: x * k, y: y * k });
	const points = new Map([...plan.places].map(([id, at]) => [id, scaled(at)]));
	const reach = new Map(
		everyone.map((one) => [one.id, rooms.has(one.id) ? Math.max(one.r, ROOM_REACH) : one.reach])
	);

	const settled = everyone.flatMap(({ id, r, reach: room, seat }): Standing<ActorId>[] => {
		const at = seat && !rooms.has(id) ? map.project(seat) : undefined;
		if (!at) return [];
		const name = get(dataset.actor, id).short;
		const isWellTied = isTop(id) && tiesOf(id) >= WELL_TIED * most;
		const aside =
			id === dataset.focus
				? nameRoom(name, r, 'left')
				: isWellTied
					? nameRoom(name, r, 'below')
					: [];
		return [{ id, anchor: scaled(at), r, reach: room, aside }];
	});
	const taken = everyone.flatMap(({ id, r }) => {
		const anchor = points.get(id);
		const side = plan.namedLeft.has(id) ? 'left' : 'right';
		const aside = nameRoom(get(dataset.actor, id).short, r, side);
		return anchor ? [{ anchor, r, reach: ROOM_REACH, aside }] : [];
	});
	for (const { x, y, width } of plan.headings)
		taken.push({
			anchor: scaled({ x, y }),
			r: 0,
			reach: 0,
			aside: discsOver({ x: 0, y: 0 }, Math.min(width, HEADING_LENGTH), ROOM_TEXT.headingPx)
		});
	const { near } = map;
	const paper = {
		left: near.left * k,
		right: near.right * k,
		top: near.top * k,
		bottom: near.bottom * k
	};
	for (const [id, at] of spread(settled, taken, paper)) points.set(id, at);
	return {
		frame: magnified,
		points,
		seats: new Map(settled.map(({ id, anchor }) => [id, anchor])),
		rooms,
		namedLeft: plan.namedLeft,
		headings: plan.headings.map((heading) => ({ ...heading, ...scaled(heading) })),
		radii: new Map(everyone.map(({ id, r }) => [id, r])),
		reach
	};
}

const knownTogether = new WeakMap<Dataset, ReadonlyMap<ActorId, number>>();

/** Ties of each top-level actor, which are the same in every folding. */
export function tiesTogether(dataset: Dataset): ReadonlyMap<ActorId, number> {
	const ties = knownTogether.get(dataset) ?? ownTiesOf(dataset, foldTo(dataset, false, []));
	knownTogether.set(dataset, ties);
	return ties;
}

/** Ties with the focus, over the whole dataset, of those whom the folding shows. */
function ownTiesOf(dataset: Dataset, folding: Folding): ReadonlyMap<ActorId, number> {
	const { actors } = aggregate(dataset, dataset.ties, folding, true);
	return new Map(actors.map(({ id, ownTies }) => [id, ownTies]));
}
