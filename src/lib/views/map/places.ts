import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Frame, Point } from '#lib/layout/frame.ts';
import { isInside } from '#lib/layout/geometry.ts';
import { focusRadius, markRadius } from '#lib/layout/size.ts';
import { mostTies } from '#lib/layout/layout.ts';
import type { Folding } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import type { Seat } from './base-map.ts';
import { areaOf, type MapFrame, type RoomId } from './extent.ts';
import { planRooms, type RoomPlan } from './rooms.ts';
import { spread, type Standing } from './spread.ts';

/** Half of the least width in which a mark is hit: by a mouse, and by a finger on a main actor. */
const REACH = { fine: 13, finger: 22 };
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
	/** Half the width in which an actor is hit. */
	readonly reach: ReadonlyMap<ActorId, number>;
}

/** Whether the actor has a seat, and it lies beyond the part of the frame that shows seats. */
export function isBeyond(map: MapFrame, seat: Seat | undefined): boolean {
	const at = seat && map.project(seat);
	if (!seat) return false;
	return !at || !isInside({ left: at.x, right: at.x, top: at.y, bottom: at.y }, map.near);
}

/**
 * Places all actors that the folding can show: at their seats, moved apart where they would cover
 * one another, or in a room. It is asked of the whole dataset, so a filter moves nothing; and an
 * actor that is unfolded moves no other top-level actor.
 */
export function placeActors(input: PlacesInput): Places {
	const { dataset, folding, seats, map, magnification: k, coarse } = input;
	const { frame } = map;
	const magnified = { ...frame, width: frame.width * k, height: frame.height * k };
	const ownTies = new Map(
		aggregate(dataset, dataset.ties, folding, true).actors.map(({ id, ownTies: own }) => [id, own])
	);
	const tiesOf = (id: ActorId): number => ownTies.get(id) ?? 0;
	const radiusOf = markRadius(frame, mostTies(dataset));
	const isTop = (id: ActorId): boolean => get(dataset.actor, id).parent === undefined;
	const rank = (id: ActorId): number => (id === dataset.focus ? 0 : isTop(id) ? 1 : 2);
	const everyone = [...new Set(dataset.actors.map(({ id }) => folding.shownAs(id)))]
		.toSorted((a, b) => rank(a) - rank(b) || tiesOf(b) - tiesOf(a) || (a < b ? -1 : 1))
		.map((id) => {
			const r = id === dataset.focus ? focusRadius(frame) : radiusOf(tiesOf(id));
			const least = coarse && isTop(id) ? REACH.finger : REACH.fine;
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
		return at ? [{ id, anchor: scaled(at), r, reach: room }] : [];
	});
	const taken = everyone.flatMap(({ id, r }) => {
		const anchor = points.get(id);
		return anchor ? [{ anchor, r, reach: ROOM_REACH }] : [];
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
		headings: plan.headings.map((heading) => ({ ...heading, ...scaled(heading) })),
		reach
	};
}
