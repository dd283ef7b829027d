import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import { STRAND_ORDER, type Cable, type Network, type StrandThreat } from '#lib/network/network.ts';
import { isOwn, mostOf, TieSets, type Matrix, type MatrixRow, type RowRole } from './matrix.ts';
import { compareRows, readOrder } from './order.ts';
import { seriate } from './seriation.ts';

/** A row and, where an actor's institutions are shown apart, theirs. */
interface RowGroup {
	readonly head: MatrixRow;
	readonly parts: readonly MatrixRow[];
}

/**
 * Partners by threat domain: in each cell the ties of `network` between the partner and the focus
 * or its institutions. Ties among partners have no cell.
 *
 * Columns are the domains of all own ties of the dataset, so that none comes or goes with a filter;
 * by similarity, rows and columns alike are put where their like is.
 *
 * @param order `total`, `name`, `similarity`, or the threat domain of a column
 */
export function threatMatrix(dataset: Dataset, network: Network, order: string): Matrix {
	const threats = threatsOf(dataset);
	const own = network.cables.flatMap((cable) => {
		const partners = cable.ends.filter((end) => !isOwn(dataset, end));
		return partners.length === 1 ? partners.map((partner) => ({ partner, cable })) : [];
	});
	const rowOf = (role: RowRole, actor: ActorId, cables: readonly Cable[]): MatrixRow => {
		const { total, counts } = countOf(cables);
		return { role, actor, total, values: threats.map(counts) };
	};
	const byTop = groupBy(own, ({ partner }) => get(dataset.top, partner));
	const groups = dataset.actors.flatMap(({ id }): RowGroup[] => {
		const inGroup = byTop.get(id);
		if (!inGroup) return [];
		const cables = inGroup.map(({ cable }) => cable);
		const byPartner = groupBy(inGroup, ({ partner }) => partner);
		if (byPartner.size === 1 && byPartner.has(id))
			return [{ head: rowOf('whole', id, cables), parts: [] }];
		const parts = [...byPartner].map(([partner, ofPartner]) =>
			rowOf(
				partner === id ? 'itself' : 'part',
				partner,
				ofPartner.map(({ cable }) => cable)
			)
		);
		return [{ head: rowOf('group', id, cables), parts }];
	});

	const chosen = readOrder(order, threats);
	const compare = compareRows(dataset, chosen);
	const arrange = <Item>(items: readonly Item[], rowOfItem: (item: Item) => MatrixRow): Item[] => {
		const sorted = items.toSorted((a, b) => compare(rowOfItem(a), rowOfItem(b)));
		return chosen.by === 'similarity'
			? pick(sorted, seriate(sorted.map((item) => rowOfItem(item).values)))
			: sorted;
	};
	const rows = arrange(groups, ({ head }) => head).flatMap(({ head, parts }) => {
		const [first, rest] = [
			parts.filter(({ role }) => role === 'itself'),
			parts.filter(({ role }) => role !== 'itself')
		];
		return [head, ...first, ...arrange(rest, (row) => row)];
	});

	const columnOrder =
		chosen.by === 'similarity'
			? seriate(threats.map((_, c) => groups.map(({ head }) => head.values[c] ?? 0)))
			: threats.map((_, c) => c);
	const all = countOf(own.map(({ cable }) => cable));
	return {
		columns: pick(threats, columnOrder).map((id) => ({
			kind: 'threat',
			id,
			total: all.counts(id)
		})),
		rows: rows.map((row) => ({ ...row, values: pick(row.values, columnOrder) })),
		total: all.total,
		most: mostOf(rows),
		blocks: []
	};
}

/** Threat domains of the focus's ties, in `STRAND_ORDER`; `none` where one states none. */
function threatsOf(dataset: Dataset): StrandThreat[] {
	const found = new Set<StrandThreat>();
	for (const { between, threats } of dataset.ties) {
		if (!between.some((id) => isOwn(dataset, id))) continue;
		for (const threat of threats) found.add(threat);
		if (threats.length === 0) found.add('none');
	}
	return STRAND_ORDER.filter((threat) => found.has(threat));
}

/** Distinct ties of the cables, in all and by threat. */
function countOf(cables: readonly Cable[]) {
	const sets = new TieSets<StrandThreat | 'all'>();
	for (const { ties, strands } of cables) {
		sets.add('all', ties);
		for (const strand of strands) sets.add(strand.threat, strand.ties);
	}
	return { total: sets.count('all'), counts: (threat: StrandThreat) => sets.count(threat) };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

function pick<Item>(items: readonly Item[], order: readonly number[]): Item[] {
	return order.flatMap((index) => items.slice(index, index + 1));
}
