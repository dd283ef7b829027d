import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	clusterTree,
	cosineDistances,
	leafOrder,
	seriate,
	type ClusterTree,
	type Distances
} from '#lib/views/matrix/seriation.ts';

const anyVectors = (maxLength: number) =>
	fc
		.integer({ min: 1, max: 4 })
		.chain((width) =>
			fc.array(fc.array(fc.nat({ max: 9 }), { minLength: width, maxLength: width }), { maxLength })
		);

/** Every order that keeps the clusters of the tree together, found by swapping at every join. */
function allOrders(n: number, { joins }: ClusterTree, cluster: number): number[][] {
	const join = joins[cluster - n];
	if (!join) return [[cluster]];
	return allOrders(n, { joins }, join.left).flatMap((a) =>
		allOrders(n, { joins }, join.right).flatMap((b) => [
			[...a, ...b],
			[...b, ...a]
		])
	);
}

const lengthOf = (order: readonly number[], distances: Distances): number =>
	order.slice(1).reduce((sum, item, i) => sum + (distances[order[i] ?? 0]?.[item] ?? NaN), 0);

describe('cosineDistances', () => {
	it.each([
		['two zeros are alike', [0, 0], [0, 0], 0],
		['a zero is like nothing else', [0, 0], [1, 0], 1],
		['the length does not matter', [1, 2], [3, 6], 0],
		['nothing in common', [1, 0], [0, 5], 1],
		['half way', [1, 1], [1, 0], 1 - Math.SQRT1_2]
	])('%s', (_, a, b, expected) => {
		const distances = cosineDistances([a, b]);
		expect(distances[0]?.[1]).toBeCloseTo(expected, 12);
		expect(distances[1]?.[0]).toBeCloseTo(expected, 12);
		expect(distances[0]?.[0]).toBe(0);
	});
});

describe('clusterTree', () => {
	it('joins the nearest first, and clusters by the mean of their distances', () => {
		const distances = [
			[0, 1, 4, 8],
			[1, 0, 6, 8],
			[4, 6, 0, 2],
			[8, 8, 2, 0]
		];
		expect(clusterTree(distances).joins).toEqual([
			{ left: 0, right: 1, distance: 1 },
			{ left: 2, right: 3, distance: 2 },
			{ left: 4, right: 5, distance: (4 + 8 + 6 + 8) / 4 }
		]);
	});

	it('weighs a mean by the sizes of the clusters', () => {
		const distances = [
			[0, 1, 2, 9],
			[1, 0, 2, 9],
			[2, 2, 0, 3],
			[9, 9, 3, 0]
		];
		expect(clusterTree(distances).joins.at(-1)?.distance).toBeCloseTo((9 + 9 + 3) / 3, 12);
	});

	it.each([[[]], [[[0]]]])('joins nothing where there is nothing to join', (distances) => {
		expect(clusterTree(distances).joins).toEqual([]);
	});
});

describe('leafOrder', () => {
	it('is the shortest of all orders that the tree allows', () => {
		fc.assert(
			fc.property(anyVectors(7), (vectors) => {
				const distances = cosineDistances(vectors);
				const tree = clusterTree(distances);
				const order = leafOrder(tree, distances);
				const root = vectors.length + tree.joins.length - 1;
				const possible = vectors.length === 0 ? [[]] : allOrders(vectors.length, tree, root);
				expect(possible).toContainEqual(order);
				const shortest = Math.min(...possible.map((each) => lengthOf(each, distances)));
				expect(lengthOf(order, distances)).toBeCloseTo(shortest, 9);
			})
		);
	});
});

describe('seriate', () => {
	it('holds every item once, and is the same for the same input', () => {
		fc.assert(
			fc.property(anyVectors(20), (vectors) => {
				const order = seriate(vectors);
				expect(order.toSorted((a, b) => a - b)).toEqual(vectors.map((_, i) => i));
				expect(seriate(vectors)).toEqual(order);
			})
		);
	});

	it('puts mixed blocks together again, the larger end first', () => {
		const vectors = [
			[0, 0, 1, 1],
			[9, 8, 0, 0],
			[0, 1, 1, 1],
			[8, 9, 0, 0],
			[0, 0, 2, 2]
		];
		const order = seriate(vectors);
		expect(new Set(order.slice(0, 2))).toEqual(new Set([1, 3]));
		expect(new Set(order.slice(2))).toEqual(new Set([0, 2, 4]));
	});
});
