import type { ActorId } from '#lib/dataset/dataset.ts';
import { centreOf, type Frame, type Point } from './frame.ts';
import { boxAround, type Box, type Segment } from './geometry.ts';
import { GAP, Ground } from './ground.ts';
import type { Arrangement, LayoutInput, SectorPlaces, SectorRoom } from './layout.ts';
import { onRay, rayLength } from './rays.ts';
import { sweepWedges, type Wedge } from './wedges.ts';

/** Room kept for a name under a mark; names differ by language, positions must not. */
const LABEL = { width: 66, height: 15 };
/** Room kept for the name of a sector, in two lines; a low wedge has no room for a third. */
const SECTOR_NAME = { width: 124, height: 30 };
const EDGE = 5;
/** Reach of a partner with one tie, and how much nearer the one with most is. */
const REACH = { farthest: 0.95, nearer: 0.5 };

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

	const ground = new Ground({
		frame,
		focus,
		bounds,
		label,
		names: sectorRooms.map(({ room }) => room)
	});
	const hubRadius = focus.territoryRadius;
	const most = Math.max(...input.sectors.flatMap((s) => s.places.map(({ ties }) => ties)), 2);
	const queue = input.sectors
		.flatMap(({ places: inSector }, i) => inSector.map((place) => ({ place, wedge: wedges[i] })))
		.toSorted((a, b) => b.place.ties - a.place.ties);

	const places = new Map<ActorId, Point>([[focus.id, centre]]);
	for (const { place, wedge } of queue) {
		if (!wedge) continue;
		// By their logarithm: most partners have few ties, and would all be sent to the edge.
		const share = Math.log(Math.max(1, place.ties)) / Math.log(most);
		const nearest = hubRadius + place.territoryRadius + GAP;
		const target = Math.max(
			REACH.farthest - REACH.nearer * share,
			nearest / rayLength(frame, (wedge.from + wedge.to) / 2)
		);
		places.set(place.id, ground.place(place, wedge, target));
	}
	return {
		places,
		sectorRooms,
		dividers: wedges.map(({ from }) => divider(frame, hubRadius, from))
	};
}

/** Area that a sector asks for: its territories with their names, and its own name. */
function need({ places }: SectorPlaces, label: { width: number; height: number }): number {
	const areas = places.map(
		({ territoryRadius: r }) =>
			(Math.max(2 * r, label.width) + GAP) * (2 * r + label.height + 2 * GAP)
	);
	return areas.reduce((sum, area) => sum + area, SECTOR_NAME.width * SECTOR_NAME.height);
}

const divider = (frame: Frame, hubRadius: number, angle: number): Segment => ({
	from: onRay(frame, angle, hubRadius + 14),
	to: onRay(frame, angle, rayLength(frame, angle))
});

/** Room for the sector's name at the frame's edge, in the middle of its wedge. */
function nameRoom(sector: SectorPlaces, wedge: Wedge, frame: Frame, bounds: Box): SectorRoom {
	const angle = (wedge.from + wedge.to) / 2;
	const edge = onRay(frame, angle, rayLength(frame, angle));
	const { width, height } = SECTOR_NAME;
	const left = clamp(edge.x - width / 2, bounds.left, bounds.right - width);
	const top = clamp(edge.y - height / 2, bounds.top, bounds.bottom - height);
	const room = { left, top, right: left + width, bottom: top + height };
	const align = left <= bounds.left ? 'start' : room.right >= bounds.right ? 'end' : 'middle';
	return { id: sector.id, room, align };
}

const clamp = (value: number, low: number, high: number): number =>
	Math.min(Math.max(value, low), high);
