import { describe, expect, it } from 'vitest';
import { isWorld, reduceWorld, type WorldTopology } from '#lib/views/map/reduce-world.ts';
import { naturalEarth, reduced } from './real-map.ts';

/** Two squares of ten degrees that share their middle line, which has a dent of one degree. */
const neighbours = (extra: Partial<WorldTopology> = {}): WorldTopology => ({
	type: 'Topology',
	transform: { scale: [1, 1], translate: [0, 0] },
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]] },
				{ type: 'MultiPolygon', arcs: [[[~0, 2]], [[3]]] }
			]
		}
	},
	arcs: [
		[
			[10, 0],
			[1, 5],
			[-1, 5]
		],
		[
			[10, 10],
			[-10, 0],
			[0, -10],
			[10, 0]
		],
		[
			[10, 0],
			[10, 0],
			[0, 10],
			[-10, 0]
		],
		[
			[30, 30],
			[1, 0],
			[0, 1],
			[-1, -1]
		]
	],
	...extra
});

const everywhere = { west: -180, south: -90, east: 180, north: 90 };
const nowhere = { west: 100, south: 80, east: 101, north: 81 };
const detail = (within: typeof everywhere) => ({
	within,
	tolerance: { inside: 0.5, outside: 2 },
	leastIsland: { inside: 0.5, outside: 5 }
});

describe('isWorld', () => {
	it.each([
		['nothing', undefined, false],
		['null', null, false],
		['a list', [], false],
		['another topology', { type: 'Topology', objects: { land: {} }, arcs: [] }, false],
		['one without arcs', { type: 'Topology', objects: { countries: {} } }, false],
		['one with countries', neighbours(), true]
	])('%s', (_, value, is) => {
		expect(isWorld(value)).toBe(is);
	});
});

describe('reduceWorld', () => {
	it('changes nothing where every bend is larger than the tolerance', () => {
		const { arcs, objects } = reduceWorld(neighbours(), detail(everywhere));
		expect(arcs).toEqual(neighbours().arcs);
		expect(objects.countries.geometries).toEqual([
			{ type: 'MultiPolygon', arcs: [[[0, 1]]] },
			{ type: 'MultiPolygon', arcs: [[[~0, 2]], [[3]]] }
		]);
	});

	it('straightens a shared line once, for both neighbours, and drops a small island', () => {
		const { arcs, objects } = reduceWorld(neighbours(), detail(nowhere));
		expect(arcs[0]).toEqual([
			[10, 0],
			[0, 10]
		]);
		expect(objects.countries.geometries).toEqual([
			{ type: 'MultiPolygon', arcs: [[[0, 1]]] },
			{ type: 'MultiPolygon', arcs: [[[~0, 2]]] }
		]);
		expect(arcs).toHaveLength(3);
	});

	it('numbers the arcs anew when one before them is gone', () => {
		const world = neighbours();
		const [first, second] = world.objects.countries.geometries;
		const turned: WorldTopology = {
			...world,
			objects: {
				countries: {
					type: 'GeometryCollection',
					geometries: [{ type: 'Polygon', arcs: [[3]] }, ...(second && first ? [first] : [])]
				}
			}
		};
		const { arcs, objects } = reduceWorld(turned, detail(nowhere));
		expect(objects.countries.geometries).toEqual([{ type: 'MultiPolygon', arcs: [[[0, 1]]] }]);
		expect(arcs).toHaveLength(2);
	});

	it('leaves out what is no area', () => {
		const world = neighbours({
			objects: {
				countries: {
					type: 'GeometryCollection',
					geometries: [{ type: 'LineString', arcs: [0] }, { type: null }]
				}
			}
		});
		const { arcs, objects } = reduceWorld(world, detail(everywhere));
		expect(objects.countries.geometries).toEqual([]);
		expect(arcs).toEqual([]);
	});

	it('refuses a topology that is not quantized', () => {
		const { transform, ...open } = neighbours();
		expect(transform).toBeDefined();
		expect(() => reduceWorld(open, detail(everywhere))).toThrow(/not quantized/);
	});

	it('makes Natural Earth less than a fifth as large', () => {
		const size = (world: WorldTopology) => JSON.stringify(world).length;
		expect(size(reduced)).toBeLessThan(size(naturalEarth) / 5);
	});
});
