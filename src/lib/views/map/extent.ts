import { geoAzimuthalEqualArea, geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import { FRAMES, type Format, type Frame, type Point } from '#lib/layout/frame.ts';
import type { Box } from '#lib/layout/geometry.ts';
import type { MapExtent } from '#lib/state/view-state.ts';
import type { Seat } from './base-map.ts';
import type { Bounds } from './reduce-world.ts';

/** Parts of the world to which the lines of far partners lead. */
export const AREAS = [
	'north-america',
	'europe',
	'africa-middle-east',
	'caribbean',
	'south-america',
	'asia-pacific'
] as const;
export type Area = (typeof AREAS)[number];

/** Partners that share a direction, and those without a seat, stand together in a room. */
export type RoomId = Area | 'no-seat';

/** Rooms one below the other, from a corner. */
export interface Pile extends Point {
	readonly width: number;
	readonly rooms: readonly RoomId[];
	/** One name a line, or as many as the line holds. */
	readonly flow: 'list' | 'lines';
	/** Where names stand by their marks; lines of a room at the left come from the right. */
	readonly names?: 'left';
}

/** A part of the world in a frame, ready to place seats in. */
export interface MapFrame {
	readonly extent: MapExtent;
	readonly frame: Frame;
	/** Seats in this part of the frame are shown where they are. */
	readonly near: Box;
	readonly piles: readonly Pile[];
	/** In scene units at zoom 1; undefined where the projection does not show the place. */
	project(seat: Seat): Point | undefined;
	readonly projection: GeoProjection;
}

interface Plan {
	readonly bounds: Bounds;
	readonly near: Box;
	readonly piles: readonly Pile[];
}

/** Central America with Mexico's south and the Caribbean, far partners round it. */
const REGION: Readonly<Record<Format, Plan>> = {
	wide: {
		bounds: { west: -99.6, south: 7, east: -69.2, north: 22 },
		near: { left: 84, right: 684, top: 84, bottom: 540 },
		piles: [
			{ x: 150, y: 6, width: 550, flow: 'lines', rooms: ['north-america'] },
			{
				x: 706,
				y: 30,
				width: 124,
				flow: 'list',
				rooms: ['europe', 'africa-middle-east', 'caribbean']
			},
			{ x: 392, y: 524, width: 436, flow: 'lines', rooms: ['south-america'] },
			{ x: 6, y: 230, width: 92, flow: 'list', names: 'left', rooms: ['asia-pacific'] },
			{ x: 6, y: 470, width: 330, flow: 'lines', rooms: ['no-seat'] }
		]
	},
	tall: {
		bounds: { west: -100, south: 7, east: -77.2, north: 20 },
		near: { left: 6, right: 384, top: 196, bottom: 430 },
		piles: [
			{ x: 6, y: 4, width: 380, flow: 'lines', rooms: ['north-america', 'europe'] },
			{
				x: 236,
				y: 204,
				width: 150,
				flow: 'lines',
				rooms: ['africa-middle-east', 'asia-pacific']
			},
			{ x: 200, y: 412, width: 188, flow: 'lines', rooms: ['caribbean', 'south-america'] },
			{ x: 6, y: 460, width: 186, flow: 'lines', rooms: ['no-seat'] }
		]
	}
};

/** How far beyond its frame the land goes, in widths and heights of it. */
const BEYOND = 1.5;

/** Marks are smaller where the whole world has to have room. */
const WORLD_SCALE = 0.55;
/** Places that the world reaches at least: Hawaii, Japan, Taiwan, Finland, Kenya, Argentina. */
const WORLD_EDGES: [lon: number, lat: number][] = [
	[-161, 20],
	[148, 36],
	[121, 24],
	[25, 66],
	[38, -3],
	[-64, -42]
];

/** How the world lies on the paper: where those places are, and where those without a seat stand. */
interface WorldPlan {
	readonly edges: Box;
	readonly pile: Pile;
	readonly projection: () => GeoProjection;
}

const WORLD: Readonly<Record<Format, WorldPlan>> = {
	wide: {
		edges: { left: 0, top: 0, right: FRAMES.wide.width, bottom: FRAMES.wide.height },
		pile: { x: 10, y: 516, width: 640, flow: 'lines', rooms: ['no-seat'] },
		// The seam runs through the Pacific, so that Europe and both Americas are whole.
		projection: () => geoEqualEarth().rotate([20, 0])
	},
	// Twice as wide as high, the world would leave half of a phone blank; seen from above North
	// America it is round, and Asia lies beyond the pole.
	tall: {
		edges: { left: 14, top: 40, right: 366, bottom: 520 },
		pile: { x: 6, y: 540, width: 380, flow: 'lines', rooms: ['no-seat'] },
		projection: () => geoAzimuthalEqualArea().rotate([90, -35])
	}
};

/** A phone's canvas is a little taller than the network's frame, and the map needs the room. */
const HEIGHT: Readonly<Record<Format, number>> = { wide: FRAMES.wide.height, tall: 650 };

/** The projection of an extent in a format, and what stands round it. */
export function mapFrame(extent: MapExtent, format: Format): MapFrame {
	const frame = { ...FRAMES[format], height: HEIGHT[format] };
	if (extent === 'world') {
		const scaled = { ...frame, scale: frame.scale * WORLD_SCALE };
		const paper = { left: 0, top: 0, right: frame.width, bottom: frame.height };
		const { edges, pile, projection } = WORLD[format];
		const fitted = projection().fitExtent(corners(edges), {
			type: 'MultiPoint',
			coordinates: WORLD_EDGES
		});
		return withProjection(extent, scaled, paper, [pile], fitted);
	}
	const { bounds, near, piles } = REGION[format];
	const { west, south, east, north } = bounds;
	const projection = geoMercator()
		.rotate([-(west + east) / 2, 0])
		.fitExtent(corners(near), {
			type: 'MultiPoint',
			coordinates: [
				[west, south],
				[east, north]
			]
		})
		.clipExtent([
			[-BEYOND * frame.width, -BEYOND * frame.height],
			[(1 + BEYOND) * frame.width, (1 + BEYOND) * frame.height]
		]);
	return withProjection(extent, frame, near, piles, projection);
}

function withProjection(
	extent: MapExtent,
	frame: Frame,
	near: Box,
	piles: readonly Pile[],
	projection: GeoProjection
): MapFrame {
	return {
		extent,
		frame,
		near,
		piles,
		projection,
		project({ lon, lat }) {
			const place = projection([lon, lat]);
			return place ? { x: place[0], y: place[1] } : undefined;
		}
	};
}

const corners = ({ left, top, right, bottom }: Box): [[number, number], [number, number]] => [
	[left, top],
	[right, bottom]
];

/** The part of the world in which a far seat lies, by its place alone. */
export function areaOf({ lat, lon }: Seat): Area {
	if (lon < -130 || lon >= 60) return 'asia-pacific';
	if (lon < -25) {
		if (lat > 24) return 'north-america';
		return lat > 12.6 ? 'caribbean' : 'south-america';
	}
	return lat > 36 ? 'europe' : 'africa-middle-east';
}
