import { get, type Dataset } from '#lib/dataset/dataset.ts';
import { alphabetOf } from '#lib/i18n/format.ts';
import type { MatrixRow } from './matrix.ts';

/** By what the rows are put in order. */
export type RowOrder =
	| { readonly by: 'total' | 'name' | 'similarity' }
	| { readonly by: 'column'; readonly index: number };

/**
 * Reads the order that is chosen; one by a column that is not there becomes that by total.
 *
 * @param columns ids of the columns, in order
 */
export function readOrder(text: string, columns: readonly string[]): RowOrder {
	if (text === 'total' || text === 'name' || text === 'similarity') return { by: text };
	const index = columns.indexOf(text);
	return index === -1 ? { by: 'total' } : { by: 'column', index };
}

/**
 * Puts rows in order by their numbers, largest first, or by name; equal ones by total, then by
 * name. Similarity needs more than two rows at a time and is not settled here.
 */
export function compareRows(
	dataset: Dataset,
	order: RowOrder
): (a: MatrixRow, b: MatrixRow) => number {
	const compare = alphabetOf(dataset.language);
	const nameOf = ({ actor }: MatrixRow) => get(dataset.actor, actor).short;
	const byName = (a: MatrixRow, b: MatrixRow) =>
		compare(nameOf(a), nameOf(b)) || (a.actor < b.actor ? -1 : 1);
	const byTotal = (a: MatrixRow, b: MatrixRow) => b.total - a.total || byName(a, b);
	switch (order.by) {
		case 'name':
			return byName;
		case 'total':
		case 'similarity':
			return byTotal;
		case 'column': {
			const { index } = order;
			return (a, b) => (b.values[index] ?? 0) - (a.values[index] ?? 0) || byTotal(a, b);
		}
		default:
			return order satisfies never;
	}
}
