import type { Language } from '#lib/dataset/vocabulary.ts';
import { alphabetOf } from '#lib/i18n/format.ts';

/** Numbers come in their order, texts in that of the language. */
export type SortKey = string | number;

/**
 * Rows by their keys: the first key before the second, fewer before more.
 *
 * Equal rows keep the order given, whichever way they are sorted, and rows without a key come last
 * both ways.
 */
export function sortRows<Row>(
	rows: readonly Row[],
	keysOf: (row: Row) => readonly SortKey[],
	descending: boolean,
	language: Language
): readonly Row[] {
	const compare = alphabetOf(language);
	const sign = descending ? -1 : 1;
	return rows
		.map((row) => ({ row, keys: keysOf(row) }))
		.sort((a, b) => {
			if (a.keys.length === 0 || b.keys.length === 0)
				return Math.sign(b.keys.length) - Math.sign(a.keys.length);
			return sign * compareKeys(a.keys, b.keys, compare);
		})
		.map(({ row }) => row);
}

function compareKeys(
	a: readonly SortKey[],
	b: readonly SortKey[],
	compare: Intl.Collator['compare']
): number {
	for (const [i, left] of a.entries()) {
		const right = b[i];
		if (right === undefined) return 1;
		const order =
			typeof left === 'number' && typeof right === 'number'
				? compareNumbers(left, right)
				: compare(String(left), String(right));
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

/** Subtraction would make NaN of two infinite ones. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
