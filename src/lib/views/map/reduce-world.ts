import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Outlines of the countries, without their names. */
export type WorldTopology = Topology<{ readonly countries: GeometryCollection }>;

/** Whether a value from outside is such a topology, as far as its head tells. */
export function isWorld(value: unknown): value is WorldTopology {
	if (typeof value !== 'object' || value === null) return false;
	if (!('type' in value && 'objects' in value && 'arcs' in value)) return false;
	const { type, objects, arcs } = value;
	if (type !== 'Topology' || !Array.isArray(arcs)) return false;
	return typeof objects === 'object' && objects !== null && 'countries' in objects;
}

/** An area by its edges, in degrees. */
export interface Bounds {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** How much of the outlines is kept, and where more of it. */
export interface Detail {
	readonly within: Bounds;
	/** How far an outline may be moved, in degrees, inside and outside. */
	readonly tolerance: { readonly inside: number; readonly outside: number };
	/** Islands of less width and height are left out, in degrees. */
	readonly leastIsland: { readonly inside: number; readonly outside: number };
}

type Position = [x: number, y: number];

/**
 * Natural Earth's countries with fewer points: as they are within an area, coarser beyond it.
 * Neighbours share their lines, before and after, so no gap opens between them.
 *
 * @param world topology whose positions are whole numbers, as `world-atlas` has them
 * @throws Error if the topology is not quantized
 * @see Douglas and Peucker, Algorithms for the reduction of the number of points, 1973
 */
export function reduceWorld(world: WorldTopology, detail: Detail): WorldTopology {
	const { transform } = world;
	if (!transform) throw new Error('The topology has no transform, so it is not quantized.');
	const [scaleX, scaleY] = transform.scale;
	const [originX, originY] = transform.translate;
	const degrees = ([x, y]: Position): Position => [x * scaleX + originX, y * scaleY + originY];
	const isDetailed = (points: readonly Position[]): boolean =>
		points.some((point) => {
			const [lon, lat] = degrees(point);
			const { west, south, east, north } = detail.within;
			return lon >= west && lon <= east && lat >= south && lat <= north;
		});

	const whole = world.arcs.map(decode);
	const fine = whole.map(isDetailed);
	const arcs = whole.map((points, i) => {
		const tolerance = detail.tolerance[fine[i] ? 'inside' : 'outside'];
		return simplify(points, (a) => degrees(a), tolerance);
	});

	const isWorthwhile = (ring: readonly number[]): boolean => {
		const points = ring.flatMap((arc) => arcs[arcIndex(arc)] ?? []);
		if (new Set(points.map(String)).size < 3) return false;
		const least =
			detail.leastIsland[ring.some((arc) => fine[arcIndex(arc)]) ? 'inside' : 'outside'];
		const [lon, lat] = [0, 1].map((axis) => points.map((point) => degrees(point)[axis] ?? 0));
		return lon !== undefined && lat !== undefined && Math.max(extent(lon), extent(lat)) >= least;
	};
	const keepRings = (polygon: readonly number[][]): number[][] => {
		const [outline, ...holes] = polygon;
		return outline && isWorthwhile(outline) ? [outline, ...holes.filter(isWorthwhile)] : [];
	};

	const kept = new Map<number, number>();
	const renumber = (arc: number): number => {
		const index = arcIndex(arc);
		const next = kept.get(index) ?? kept.size;
		kept.set(index, next);
		return arc < 0 ? ~next : next;
	};
	const countries = world.objects.countries.geometries.flatMap((geometry) => {
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.arcs]
				: geometry.type === 'MultiPolygon'
					? geometry.arcs
					: [];
		const left = polygons.map(keepRings).filter((rings) => rings.length > 0);
		if (left.length === 0) return [];
		return [
			{
				type: 'MultiPolygon',
				arcs: left.map((rings) => rings.map((ring) => ring.map(renumber)))
			} satisfies MultiPolygon | Polygon
		];
	});
	return {
		type: 'Topology',
		transform,
		objects: { countries: { type: 'GeometryCollection', geometries: countries } },
		arcs: [...kept.keys()].map((index) => encode(arcs[index] ?? []))
	};
}

/** A negative number is the arc of its complement, run backwards. */
const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc);

const extent = (values: readonly number[]): number =>
	values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);

/** From steps to positions, in whole numbers. */
function decode(arc: readonly (readonly number[])[]): Position[] {
	let x = 0;
	let y = 0;
	return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
}

/** From positions to steps. */
function encode(points: readonly Position[]): Position[] {
	return points.map(([x, y], i) => {
		const [lastX, lastY] = points[i - 1] ?? [0, 0];
		return [x - lastX, y - lastY];
	});
}

/** Keeps both ends, and of the rest what lies farther from the line than the tolerance. */
function simplify(
	points: readonly Position[],
	degrees: (point: Position) => Position,
	tolerance: number
): Position[] {
	const places = points.map(degrees);
	const keep = new Set([0, points.length - 1]);
	const open: (readonly [from: number, to: number])[] = [[0, points.length - 1]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [from, to] = span;
		let farthest: { at: number; distance: number } | undefined;
		for (let at = from + 1; at < to; at++) {
			const distance = distanceTo(places[at], places[from], places[to]);
			if (!farthest || distance > farthest.distance) farthest = { at, distance };
		}
		if (!farthest || farthest.distance <= tolerance) continue;
		keep.add(farthest.at);
		open.push([from, farthest.at], [farthest.at, to]);
	}
	return points.filter((_, i) => keep.has(i));
}

/** Distance of `point` from the segment `from`–`to`, or from the one place where they are equal. */
function distanceTo(
	point: Position = [0, 0],
	from: Position = [0, 0],
	to: Position = [0, 0]
): number {
	const dx = to[0] - from[0];
	const dy = to[1] - from[1];
	const squared = dx * dx + dy * dy;
	const along =
		squared === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared;
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(point[0] - from[0] - t * dx, point[1] - from[1] - t * dy);
}
