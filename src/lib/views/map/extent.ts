import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
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

/** Rooms one below the other from a corner; those of a row share its width. */
export interface Pile extends Point {
	readonly width: number;
	readonly rows: readonly (readonly RoomId[])[];
	/** One name a line, or as many as the line holds. */
	readonly flow: 'list' | 'lines';
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
		near: { left: 84, right: 700, top: 84, bottom: 540 },
		piles: [
			{ x: 150, y: 6, width: 550, flow: 'lines', rows: [['north-america']] },
			{
				x: 712,
				y: 30,
				width: 116,
				flow: 'list',
				rows: [['europe'], ['africa-middle-east'], ['caribbean']]
			},
			{ x: 420, y: 542, width: 408, flow: 'lines', rows: [['south-america']] },
			{ x: 6, y: 230, width: 108, flow: 'list', rows: [['asia-pacific']] },
			{ x: 6, y: 470, width: 330, flow: 'lines', rows: [['no-seat']] }
		]
	},
	tall: {
		bounds: { west: -100, south: 7, east: -77.2, north: 20 },
		near: { left: 6, right: 384, top: 236, bottom: 490 },
		piles: [
			{
				x: 6,
				y: 4,
				width: 380,
				flow: 'lines',
				rows: [['north-america'], ['europe'], ['africa-middle-east', 'asia-pacific']]
			},
			{ x: 206, y: 476, width: 180, flow: 'lines', rows: [['caribbean'], ['south-america']] },
			{ x: 6, y: 440, width: 190, flow: 'lines', rows: [['no-seat']] }
		]
	}
};

/** How far beyond its frame the land goes, in widths and heights of it. */
const BEYOND = 1.5;

/** Marks are smaller where the whole world has to have room. */
const WORLD_SCALE = 0.55;
const WORLD_MARGIN = 8;
const WORLD_PILE: Readonly<Record<Format, Pile>> = {
	wide: { x: 10, y: 516, width: 640, flow: 'lines', rows: [['no-seat']] },
	tall: { x: 6, y: 470, width: 380, flow: 'lines', rows: [['no-seat']] }
};
/** The seam runs through the Pacific, so that Europe and both Americas are whole. */
const WORLD_ROTATION: [number, number] = [20, 0];

/** The projection of an extent in a format, and what stands round it. */
export function mapFrame(extent: MapExtent, format: Format): MapFrame {
	const frame = FRAMES[format];
	if (extent === 'world') {
		const scaled = { ...frame, scale: frame.scale * WORLD_SCALE };
		const inner = {
			left: WORLD_MARGIN,
			top: WORLD_MARGIN,
			right: frame.width - WORLD_MARGIN,
			bottom: frame.height - WORLD_MARGIN
		};
		const projection = geoEqualEarth()
			.rotate(WORLD_ROTATION)
			.fitExtent(corners(inner), { type: 'Sphere' });
		return withProjection(extent, scaled, inner, [WORLD_PILE[format]], projection);
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
	if (lon < -25) {
		if (lat > 24) return 'north-america';
		return lat > 12.6 ? 'caribbean' : 'south-america';
	}
	if (lon < 60) return lat > 36 ? 'europe' : 'africa-middle-east';
	return 'asia-pacific';
}
