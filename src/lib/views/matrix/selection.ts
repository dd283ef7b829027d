import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Network } from '#lib/network/network.ts';
import type { Selection } from '#lib/state/view-state.ts';
import { isOwn, type MatrixColumn, type MatrixRow } from './matrix.ts';

/**
 * What a cell with ties opens: the cable that holds them, or the row's actor where they are in
 * several cables.
 */
export function selectionOf(
	dataset: Dataset,
	network: Network,
	row: MatrixRow,
	column: MatrixColumn
): Selection {
	if (column.kind === 'actor') {
		const [a, b] = [row.actor, column.id];
		return { kind: 'cable', ends: a < b ? [a, b] : [b, a] };
	}
	const isInRow = (id: ActorId) =>
		row.role === 'group' ? get(dataset.top, id) === row.actor : id === row.actor;
	const [cable, another] = network.cables.filter(
		({ ends, strands }) =>
			ends.some(isInRow) &&
			ends.some((end) => isOwn(dataset, end)) &&
			strands.some(({ threat }) => threat === column.id)
	);
	return cable && !another ? { kind: 'cable', ends: cable.ends } : { kind: 'actor', id: row.actor };
}
