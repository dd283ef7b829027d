import type { ActorId, Dataset } from '#lib/dataset/dataset.ts';
import type { Network } from '#lib/network/network.ts';
import { findCommunities } from './communities.ts';
import { mostOf, TieSets, type Block, type Matrix, type MatrixRow } from './matrix.ts';
import { compareRows, readOrder } from './order.ts';

/**
 * Actors by actors: in each cell the ties of the cable between the two. Rows and columns have the
 * same order; by similarity, actors with the same neighbours stand together and communities of two
 * or more that ties join are blocks. The focus then stands first and is not compared, since a neighbour that all
 * have in common makes all alike.
 *
 * @param order `total`, `name`, `similarity`, or the actor of a column
 */
export function actorMatrix(dataset: Dataset, network: Network, order: string): Matrix {
	const ids = network.actors.map(({ id }) => id);
	const indexOf = new Map(ids.map((id, i) => [id, i]));
	const counts = ids.map(() => ids.map(() => 0));
	const totals = new TieSets<ActorId | 'all'>();
	for (const { ends, ties } of network.cables) {
		totals.add('all', ties);
		const [i = 0, j = 0] = ends.map((end) => indexOf.get(end));
		for (const end of ends) totals.add(end, ties);
		for (const [row, column] of [
			[i, j],
			[j, i]
		] as const) {
			const cells = counts[row];
			if (cells) cells[column] = ties.length;
		}
	}
	const rows = ids.map((actor, i): MatrixRow => ({
		role: 'whole',
		actor,
		total: totals.count(actor),
		values: counts[i] ?? []
	}));

	const chosen = readOrder(order, ids);
	const sorted = rows.toSorted(compareRows(dataset, chosen));
	const { shown, blocks } =
		chosen.by === 'similarity'
			? byCommunity(sorted, dataset.focus, indexOf)
			: { shown: sorted, blocks: [] };
	return {
		columns: shown.map(({ actor, total }) => ({ kind: 'actor', id: actor, total })),
		rows: shown.map((row) => ({ ...row, values: valuesFor(row, shown, indexOf) })),
		total: totals.count('all'),
		most: mostOf(rows),
		blocks
	};
}

function byCommunity(
	rows: readonly MatrixRow[],
	focus: ActorId,
	indexOf: ReadonlyMap<ActorId, number>
): { shown: readonly MatrixRow[]; blocks: readonly Block[] } {
	const first = rows.filter(({ actor }) => actor === focus);
	const others = rows.filter(({ actor }) => actor !== focus);
	const { order, sizes } = findCommunities(others.map((row) => valuesFor(row, others, indexOf)));
	let from = first.length;
	const blocks = sizes.map((length) => {
		from += length;
		return { from: from - length, length };
	});
	const shown = [...first, ...order.flatMap((index) => others.slice(index, index + 1))];
	return {
		shown,
		blocks: blocks.filter(({ from: start, length }) => {
			const inside = shown.slice(start, start + length);
			return inside.some((row) => valuesFor(row, inside, indexOf).some((ties) => ties > 0));
		})
	};
}

const valuesFor = (
	row: MatrixRow,
	columns: readonly MatrixRow[],
	indexOf: ReadonlyMap<ActorId, number>
): number[] => columns.map(({ actor }) => row.values[indexOf.get(actor) ?? -1] ?? 0);
