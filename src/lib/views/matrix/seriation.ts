/** A binary tree over items 0 to n - 1, the two that are most alike joined first. */
export interface ClusterTree {
	/** In the order in which they were made, so their distances never fall. */
	readonly joins: readonly Join[];
}

/** Two clusters become one: items are 0 to n - 1, the cluster of join j is n + j. */
export interface Join {
	readonly left: number;
	readonly right: number;
	readonly distance: number;
}

export type Distances = readonly (readonly number[])[];

/**
 * Cosine distance of every two vectors, from 0 (same direction) to 1 (nothing in common). A vector
 * of zeros has no direction: it is at 0 from its like and at 1 from every other.
 */
export function cosineDistances(vectors: readonly (readonly number[])[]): Distances {
	const lengths = vectors.map((vector) => Math.sqrt(dot(vector, vector)));
	const distances = vectors.map(() => vectors.map(() => 0));
	vectors.forEach((a, i) => {
		vectors.slice(0, i).forEach((b, j) => {
			const length = (lengths[i] ?? 0) * (lengths[j] ?? 0);
			const distance =
				length > 0 ? Math.max(0, 1 - dot(a, b) / length) : lengths[i] === lengths[j] ? 0 : 1;
			for (const [row, column] of [
				[i, j],
				[j, i]
			] as const) {
				const cells = distances[row];
				if (cells) cells[column] = distance;
			}
		});
	});
	return distances;
}

/**
 * Clusters items by average linkage (UPGMA): again and again the two clusters that are nearest on
 * average are joined, of equals those of the lowest items. Same input, same tree.
 *
 * @see Sokal and Michener, A statistical method for evaluating systematic relationships, University
 *      of Kansas Science Bulletin 38, 1958
 */
export function clusterTree(distances: Distances): ClusterTree {
	const n = distances.length;
	const between = distances.map((row) => [...row]);
	let open = distances.map((_, i) => ({ at: i, cluster: i, size: 1 }));
	const joins: Join[] = [];
	while (open.length > 1) {
		let best: { a: number; b: number; distance: number } | undefined;
		for (let a = 0; a < open.length; a++) {
			const row = between[open[a]?.at ?? 0];
			for (let b = a + 1; b < open.length; b++) {
				const distance = row?.[open[b]?.at ?? 0] ?? 0;
				if (!best || distance < best.distance) best = { a, b, distance };
			}
		}
		const first = open[best?.a ?? 0];
		const second = open[best?.b ?? 1];
		if (!best || !first || !second) break;
		const size = first.size + second.size;
		for (const { at } of open) {
			const row = between[at];
			const merged = between[first.at];
			if (!row || !merged || at === first.at || at === second.at) continue;
			const mean = ((row[first.at] ?? 0) * first.size + (row[second.at] ?? 0) * second.size) / size;
			row[first.at] = mean;
			merged[at] = mean;
		}
		const joined = { at: first.at, cluster: n + joins.length, size };
		joins.push({ left: first.cluster, right: second.cluster, distance: best.distance });
		open = open.filter((each) => each !== second).map((each) => (each === first ? joined : each));
	}
	return { joins };
}

/**
 * The order of the tree's items in which the distances between neighbours add up to least, of all
 * the orders that keep every cluster together.
 *
 * @see Bar-Joseph, Gifford and Jaakkola, Fast optimal leaf ordering for hierarchical clustering,
 *      Bioinformatics 17, 2001
 */
export function leafOrder({ joins }: ClusterTree, distances: Distances): number[] {
	const n = distances.length;
	if (n < 2) return distances.map((_, i) => i);
	const leaves: number[][] = distances.map((_, i) => [i]);
	for (const { left, right } of joins)
		leaves.push([...(leaves[left] ?? []), ...(leaves[right] ?? [])]);
	const childrenOf = (cluster: number): readonly [number, number] | undefined => {
		const join = joins[cluster - n];
		return join && [join.left, join.right];
	};
	/** Leaves at which `cluster` can end when it begins with `leaf`. */
	const farEnds = (cluster: number, leaf: number): readonly number[] => {
		const children = childrenOf(cluster);
		if (!children) return [leaf];
		const [left, right] = children;
		return (leaves[left]?.includes(leaf) ? leaves[right] : leaves[left]) ?? [];
	};

	// Of each two leaves, the shortest way from one to the other through the smallest cluster that
	// holds both, and the leaf at which it leaves the part that it begins in.
	const cost = new Float64Array(n * n);
	const leave = new Int32Array(n * n);
	joins.forEach(({ left, right }) => {
		const ends = new Map(
			[left, right].flatMap((part) =>
				(leaves[part] ?? []).map((leaf) => [leaf, farEnds(part, leaf)] as const)
			)
		);
		const over = new Float64Array(n);
		const overFrom = new Int32Array(n);
		for (const u of leaves[left] ?? []) {
			for (const k of leaves[right] ?? []) {
				let least = Infinity;
				for (const m of ends.get(u) ?? []) {
					const sum = (cost[u * n + m] ?? 0) + (distances[m]?.[k] ?? 0);
					if (sum >= least) continue;
					least = sum;
					overFrom[k] = m;
				}
				over[k] = least;
			}
			for (const w of leaves[right] ?? []) {
				let least = Infinity;
				for (const k of ends.get(w) ?? []) {
					const sum = (over[k] ?? 0) + (cost[k * n + w] ?? 0);
					if (sum >= least) continue;
					least = sum;
					leave[u * n + w] = overFrom[k] ?? u;
					leave[w * n + u] = k;
				}
				cost[u * n + w] = least;
				cost[w * n + u] = least;
			}
		}
	});

	function between(from: number, to: number): number[] {
		if (from === to) return [from];
		const [a = from, b = to] = [leave[from * n + to], leave[to * n + from]];
		return [...between(from, a), ...between(b, to)];
	}
	const root = joins.at(-1);
	let best = { cost: Infinity, from: 0, to: 0 };
	for (const from of (root && leaves[root.left]) ?? [])
		for (const to of (root && leaves[root.right]) ?? []) {
			const sum = cost[from * n + to] ?? Infinity;
			if (sum < best.cost) best = { cost: sum, from, to };
		}
	return between(best.from, best.to);
}

/**
 * Puts vectors that are alike beside each other, so that blocks show: optimal leaf order of a
 * clustering by cosine distance. Of its two directions it takes the one in whose first half the
 * larger vectors are, so that the order does not depend on chance.
 *
 * @returns indexes of `vectors` in their new order; the same for the same input
 * @see Hahsler, Hornik and Buchta, Getting things in order: an introduction to the R package
 *      seriation, Journal of Statistical Software 25 (3), 2008
 */
export function seriate(vectors: readonly (readonly number[])[]): number[] {
	const distances = cosineDistances(vectors);
	return facing(leafOrder(clusterTree(distances), distances), vectors);
}

/** The order or its reverse, whichever has the larger vectors in its first half. */
export function facing(
	order: readonly number[],
	vectors: readonly (readonly number[])[]
): number[] {
	const weight = (half: readonly number[]) =>
		half.flatMap((index) => vectors[index] ?? []).reduce((sum, value) => sum + value, 0);
	const middle = Math.floor(order.length / 2);
	const gain = weight(order.slice(-middle)) - weight(order.slice(0, middle));
	const isAgainst = (order[0] ?? 0) > (order.at(-1) ?? 0);
	return gain > 0 || (gain === 0 && isAgainst) ? order.toReversed() : [...order];
}

function dot(a: readonly number[], b: readonly number[]): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}
