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

	const n = weights.length;
	const all = sumOf(weights.map(sumOf));
	const shareOf = (weight: number) => (all > 0 ? weight / all : 0);
	const strengths = weights.map(sumOf);
	const items = weights.map((_, i) => [i]);
	// Share of the weight inside the parts, less what chance would put there, when every item is
	// a part of its own; a join changes it by what it brings inside.
	let modularity = -sumOf(strengths.map((strength) => shareOf(strength) ** 2));
	let best = { modularity, joins: 0 };
	tree.joins.forEach(({ left, right }, j) => {
		const [a = [], b = []] = [items[left], items[right]];
		const across = sumOf(a.map((i) => sumOf(b.map((k) => weights[i]?.[k] ?? 0))));
		const [strengthA = 0, strengthB = 0] = [strengths[left], strengths[right]];
		modularity += 2 * (shareOf(across) - shareOf(strengthA) * shareOf(strengthB));
		items.push([...a, ...b]);
		strengths.push(strengthA + strengthB);
		if (modularity >= best.modularity) best = { modularity, joins: j + 1 };
	});

	const partOf = new Map(
		items.slice(0, n + best.joins).flatMap((part, id) => part.map((i) => [i, id]))
	);
	const sizes: number[] = [];
	order.forEach((item, i) => {
		const before = order[i - 1];
		if (before !== undefined && partOf.get(before) === partOf.get(item))
			sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
		else sizes.push(1);
	});
	return { order, sizes };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
