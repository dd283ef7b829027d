import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCommunities } from '#lib/views/matrix/communities.ts';
import { clusterTree, cosineDistances } from '#lib/views/matrix/seriation.ts';

/** The items of each run, in their own order. */
function runs(weights: readonly (readonly number[])[]): number[][] {
	const { order, sizes } = findCommunities(weights);
	let from = 0;
	return sizes.map((size) => {
		from += size;
		return order.slice(from - size, from).toSorted((a, b) => a - b);
	});
}

const anyWeights = fc
	.integer({ min: 0, max: 9 })
	.chain((n) =>
		fc
			.array(fc.nat({ max: 4 }), { minLength: n * n, maxLength: n * n })
			.map((cells) =>
				Array.from({ length: n }, (_, i) =>
					Array.from({ length: n }, (_, j) =>
						i === j ? 0 : (cells[Math.min(i, j) * n + Math.max(i, j)] ?? 0)
					)
				)
			)
	);

it('splits two groups that one tie joins', () => {
	const weights = [
		[0, 3, 0, 2, 0, 0],
		[3, 0, 0, 3, 1, 0],
		[0, 0, 0, 0, 3, 2],
		[2, 3, 0, 0, 0, 0],
		[0, 1, 3, 0, 0, 3],
		[0, 0, 2, 0, 3, 0]
	];
	expect(runs(weights).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
		[0, 1, 3],
		[2, 4, 5]
	]);
});

it('leaves actors that nothing ties in one run', () => {
	expect(
		runs([
			[0, 0, 0],
			[0, 0, 0],
			[0, 0, 0]
		])
	).toEqual([[0, 1, 2]]);
});

it('finds nothing in nothing', () => {
	expect(findCommunities([])).toEqual({ order: [], sizes: [] });
});

it('puts every item in one run', () => {
	fc.assert(
		fc.property(anyWeights, (weights) => {
			expect(
				runs(weights)
					.flat()
					.toSorted((a, b) => a - b)
			).toEqual(weights.map((_, i) => i));
		})
	);
});

/** By the definition: over all pairs in one part, the weight less the one expected by chance. */
function modularity(
	parts: readonly (readonly number[])[],
	weights: readonly (readonly number[])[]
) {
	const strength = (i: number) => (weights[i] ?? []).reduce((sum, value) => sum + value, 0);
	const all = weights.reduce((sum, _, i) => sum + strength(i), 0);
	return parts.reduce(
		(sum, part) =>
			sum +
			part
				.flatMap((i) => part.map((j) => [i, j] as const))
				.reduce(
					(inside, [i, j]) =>
						inside + (weights[i]?.[j] ?? 0) / all - (strength(i) * strength(j)) / all ** 2,
					0
				),
		0
	);
}

it('cuts where the modularity is highest', () => {
	fc.assert(
		fc.property(anyWeights, (weights) => {
			fc.pre(weights.some((row) => row.some((value) => value > 0)));
			const vectors = weights.map((row, i) => row.with(i, Math.max(...row)));
			const parts = new Map(weights.map((_, i) => [i, [i]]));
			const reached = [modularity([...parts.values()], weights)];
			clusterTree(cosineDistances(vectors)).joins.forEach(({ left, right }, j) => {
				parts.set(weights.length + j, [...(parts.get(left) ?? []), ...(parts.get(right) ?? [])]);
				parts.delete(left);
				parts.delete(right);
				reached.push(modularity([...parts.values()], weights));
			});
			expect(modularity(runs(weights), weights)).toBeCloseTo(Math.max(...reached), 9);
		})
	);
});
