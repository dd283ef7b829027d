import { clusterTree, cosineDistances, facing, leafOrder } from './seriation.ts';

/** Items in an order, and the runs of it that hang together. */
export interface Communities {
	readonly order: readonly number[];
	/** Lengths of the runs, in order; they add up to all items. */
	readonly sizes: readonly number[];
}

/**
 * Orders the items of a weighted graph so that those with the same neighbours stand together, and
 * cuts the order into communities: of the partitions that the clustering went through, the one of
 * highest modularity, of equals the one with fewest parts.
 *
 * @param weights symmetric, without loops; ties between every two items
 * @see Newman and Girvan, Finding and evaluating community structure in networks, Physical Review
 *      E 69, 2004
 */
export function findCommunities(weights: readonly (readonly number[])[]): Communities {
	// As near to itself as to its nearest neighbour, so that two that are tied are alike.
	const vectors = weights.map((row, i) =>
		row.map((value, j) => (i === j ? Math.max(...row) : value))
	);
	const distances = cosineDistances(vectors);
	const tree = clusterTree(distances);
	const order = facing(leafOrder(tree, distances), weights);

	const strengths = weights.map((row) => row.reduce((sum, value) => sum + value, 0));
	const all = strengths.reduce((sum, value) => sum + value, 0);
	let parts = new Map(weights.map((_, i) => [i, [i]]));
	let best = { modularity: -Infinity, parts };
	const consider = () => {
		const modularity = modularityOf([...parts.values()], weights, strengths, all);
		if (modularity >= best.modularity) best = { modularity, parts };
	};
	consider();
	tree.joins.forEach(({ left, right }, j) => {
		parts = new Map(parts);
		const joined = [...(parts.get(left) ?? []), ...(parts.get(right) ?? [])];
		parts.delete(left);
		parts.delete(right);
		parts.set(weights.length + j, joined);
		consider();
	});

	const partOf = new Map([...best.parts].flatMap(([part, items]) => items.map((i) => [i, part])));
	const sizes: number[] = [];
	order.forEach((item, i) => {
		const before = order[i - 1];
		if (before !== undefined && partOf.get(before) === partOf.get(item))
			sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
		else sizes.push(1);
	});
	return { order, sizes };
}

/** Share of the weight inside the parts, less what chance would put there. */
function modularityOf(
	parts: readonly (readonly number[])[],
	weights: readonly (readonly number[])[],
	strengths: readonly number[],
	all: number
): number {
	if (all === 0) return 0;
	return parts.reduce((sum, items) => {
		let inside = 0;
		let strength = 0;
		for (const i of items) {
			strength += strengths[i] ?? 0;
			for (const j of items) inside += weights[i]?.[j] ?? 0;
		}
		return sum + inside / all - (strength / all) ** 2;
	}, 0);
}
