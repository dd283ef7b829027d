import { get, type ActorId, type Dataset, type SectorId } from '#lib/dataset/dataset.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate, type Network } from '#lib/network/network.ts';
import type { Frame, Point } from './frame.ts';
import type { Box, Segment } from './geometry.ts';
import { cableWidth, focusRadius, markRadius } from './size.ts';
import { ringTerritory } from './territory.ts';

/** A top-level actor to be placed, with the room that it needs. */
export interface Place {
	readonly id: ActorId;
	/** Ties with the focus, over the whole dataset. */
	readonly ties: number;
	readonly markRadius: number;
	/** Radius of the disc that it takes with its institutions shown. */
	readonly territoryRadius: number;
	/** Width of its cable to the focus, all strands shown. */
	readonly cableWidth: number;
}

export interface SectorPlaces {
	readonly id: SectorId;
	readonly places: readonly Place[];
}

/** Two places that ties join, other than the focus. */
export interface Link {
	readonly ends: readonly [ActorId, ActorId];
	readonly ties: number;
}

/** All that a layout knows: plain values, which can be sent to a worker. */
export interface LayoutInput {
	readonly frame: Frame;
	readonly focus: Place;
	readonly sectors: readonly SectorPlaces[];
	readonly links: readonly Link[];
	/** Where the institutions of each place stand, from that place. */
	readonly offsets: Readonly<Record<ActorId, readonly [ActorId, Point][]>>;
}

/** Where the name of a sector is written. */
export interface SectorRoom {
	readonly id: SectorId;
	readonly room: Box;
	readonly align: 'start' | 'middle' | 'end';
}

/** What a layout decides: places of the top-level actors and how their sectors are shown. */
export interface Arrangement {
	readonly places: ReadonlyMap<ActorId, Point>;
	readonly sectorRooms: readonly SectorRoom[];
	readonly dividers: readonly Segment[];
}

/** Positions of all actors of the dataset, whatever is shown of them. Plain values, as JSON. */
export interface Layout {
	readonly frame: Frame;
	readonly points: Readonly<Record<ActorId, Point>>;
	readonly territories: Readonly<Record<ActorId, number>>;
	readonly sectorRooms: readonly SectorRoom[];
	readonly dividers: readonly Segment[];
}

export type Arrange = (input: LayoutInput) => Arrangement;

/**
 * What a layout needs to know of the dataset.
 *
 * It is asked of all ties, never of the matching ones: a filter moves nothing.
 */
export function layoutInput(dataset: Dataset, frame: Frame): LayoutInput {
	const whole = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), false);
	const folded = ownTies(whole);
	const cables = new Map(
		whole.cables.map(({ ends: [a, b], strands }) => [
			a === dataset.focus ? b : a,
			cableWidth(
				frame,
				strands.map(({ ties }) => ties.length)
			)
		])
	);
	const apart = ownTies(aggregate(dataset, dataset.ties, foldTo(dataset, true, []), false));
	const radiusOf = markRadius(frame, mostTies(dataset));
	const offsets: Record<ActorId, [ActorId, Point][]> = {};

	const placeOf = (id: ActorId): Place => {
		const isFocus = id === dataset.focus;
		const ties = folded.get(id) ?? 0;
		const radius = isFocus ? focusRadius(frame) : radiusOf(ties);
		const institutions = dataset.descendants.get(id) ?? [];
		const territory = ringTerritory(
			isFocus ? radius : radiusOf(apart.get(id) ?? 0),
			institutions.map((member) => ({ id: member, radius: radiusOf(apart.get(member) ?? 0) }))
		);
		if (institutions.length > 0) offsets[id] = [...territory.offsets];
		return {
			id,
			ties,
			markRadius: radius,
			territoryRadius: Math.max(radius, territory.radius),
			cableWidth: cables.get(id) ?? 0
		};
	};

	const everything = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), true);
	return {
		frame,
		focus: placeOf(dataset.focus),
		sectors: dataset.sectors.map(({ id, actors }) => ({ id, places: actors.map(placeOf) })),
		links: everything.cables
			.filter(({ ends }) => !ends.includes(dataset.focus))
			.map(({ ends, ties }) => ({ ends, ties: ties.length })),
		offsets
	};
}

/** Kept, as every scene asks for it and a dataset never changes. */
const mostTiesOf = new WeakMap<Dataset, number>();

/** Ties with the focus of the actor that has most, over the whole dataset. */
export function mostTies(dataset: Dataset): number {
	const known = mostTiesOf.get(dataset);
	if (known !== undefined) return known;
	const all = aggregate(dataset, dataset.ties, foldTo(dataset, false, []), false);
	const most = Math.max(
		1,
		...all.actors.filter(({ id }) => id !== dataset.focus).map(({ ownTies: own }) => own)
	);
	mostTiesOf.set(dataset, most);
	return most;
}

/**
 * Takes `mostTies` of a dataset as they were counted elsewhere: when the page was made, or over the
 * whole of which `dataset` is a part and in whose sizes it is drawn.
 */
export function scaleLike(dataset: Dataset, most: number): void {
	mostTiesOf.set(dataset, most);
}

/** Fills in the institutions and rounds to hundredths, so that the positions travel lightly. */
export function complete(input: LayoutInput, arrangement: Arrangement): Layout {
	const points: Record<ActorId, Point> = {};
	const territories: Record<ActorId, number> = {};
	for (const place of [input.focus, ...input.sectors.flatMap(({ places }) => places)]) {
		const at = get(arrangement.places, place.id);
		points[place.id] = rounded(at);
		territories[place.id] = round(place.territoryRadius);
		for (const [member, offset] of input.offsets[place.id] ?? [])
			points[member] = rounded({ x: at.x + offset.x, y: at.y + offset.y });
	}
	return {
		frame: input.frame,
		points,
		territories,
		sectorRooms: arrangement.sectorRooms.map(({ id, room, align }) => ({
			id,
			align,
			room: {
				left: round(room.left),
				top: round(room.top),
				right: round(room.right),
				bottom: round(room.bottom)
			}
		})),
		dividers: arrangement.dividers.map(({ from, to }) => ({ from: rounded(from), to: rounded(to) }))
	};
}

const ownTies = (network: Network): Map<ActorId, number> =>
	new Map(network.actors.map(({ id, ownTies: own }) => [id, own]));

const round = (value: number): number => Math.round(value * 100) / 100;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
