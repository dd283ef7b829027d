import { geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Feature, MultiLineString, Position } from 'geojson';
import type { Detail, WorldTopology } from './reduce-world.ts';

/** Where the map opens, outlines are those of Natural Earth at 1 : 50 million. */
export const DETAIL: Detail = {
	within: { west: -104, south: 3, east: -66, north: 25 },
	tolerance: { inside: 0.01, outside: 0.15 },
	leastIsland: { inside: 0.05, outside: 0.8 }
};

/** A place in decimal degrees. */
export interface Seat {
	readonly lat: number;
	readonly lon: number;
}

/** Land and borders, as d3-geo projects them. */
export interface BaseMap {
	readonly land: GeoPermissibleObjects;
	/** Lines between two countries, each once. */
	readonly borders: GeoPermissibleObjects;
	/** The country in which `seat` lies; undefined at sea. */
	countryAt(seat: Seat): Feature | undefined;
	/**
	 * The place nearest to `from` on the border between the countries of two seats; undefined where
	 * they have none.
	 */
	nearestOnBorder(from: Seat, sides: readonly [Seat, Seat]): Seat | undefined;
}

/** Reads the outlines that `reduceWorld` made. */
export function readBaseMap(world: WorldTopology): BaseMap {
	const { countries } = world.objects;
	const land = feature(world, countries);
	const placeOf = ({ lon, lat }: Seat): [number, number] => [lon, lat];
	const indexAt = (seat: Seat): number =>
		land.features.findIndex((country) => geoContains(country, placeOf(seat)));
	return {
		land,
		borders: mesh(world, countries, (a, b) => a !== b),
		countryAt: (seat) => land.features[indexAt(seat)],
		nearestOnBorder(from, sides) {
			const [one, other] = sides.map((side) => countries.geometries[indexAt(side)]);
			if (!one || !other) return undefined;
			const border = mesh(
				world,
				countries,
				(a, b) => (a === one && b === other) || (a === other && b === one)
			);
			return nearestOn(border, from);
		}
	};
}

/** On the segments themselves; degrees are weighed as they are at `from`. */
function nearestOn({ coordinates }: MultiLineString, from: Seat): Seat | undefined {
	const shrink = Math.cos((from.lat * Math.PI) / 180);
	let nearest: { seat: Seat; squared: number } | undefined;
	for (const line of coordinates)
		for (const [i, end] of line.entries()) {
			const seat = nearestBetween(line[i - 1] ?? end, end, from, shrink);
			const squared = ((seat.lon - from.lon) * shrink) ** 2 + (seat.lat - from.lat) ** 2;
			if (!nearest || squared < nearest.squared) nearest = { seat, squared };
		}
	return nearest?.seat;
}

function nearestBetween(start: Position, end: Position, from: Seat, shrink: number): Seat {
	const [x = 0, y = 0] = start;
	const dx = ((end[0] ?? 0) - x) * shrink;
	const dy = (end[1] ?? 0) - y;
	const squared = dx * dx + dy * dy;
	const along = squared === 0 ? 0 : ((from.lon - x) * shrink * dx + (from.lat - y) * dy) / squared;
	const t = Math.min(1, Math.max(0, along));
	return { lon: x + (t * dx) / shrink, lat: y + t * dy };
}
