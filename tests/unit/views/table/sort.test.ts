import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows, type SortKey } from '#lib/views/table/sort.ts';

type Row = readonly [name: string, ...keys: SortKey[]];
const keysOf = ([, ...keys]: Row) => keys;
const names = (rows: readonly Row[]) => rows.map(([name]) => name).join('');

describe('sortRows', () => {
	it.each<[title: string, rows: Row[], up: string, down: string]>([
		['nothing', [], '', ''],
		['rows without a key', [['a'], ['b']], 'ab', 'ab'],
		['missing ones last both ways', [['a'], ['b', 2], ['c'], ['d', 1]], 'dbac', 'bdac'],
		[
			'equal ones as they are both ways',
			[
				['a', 1],
				['b', 1],
				['c', 0]
			],
			'cab',
			'abc'
		],
		[
			'zero is a key',
			[
				['a', 1],
				['b', 0],
				['c', -1]
			],
			'cba',
			'abc'
		],
		[
			'open bounds at the ends',
			[
				['a', Infinity],
				['b', -Infinity],
				['c', 5],
				['d', Infinity]
			],
			'bcad',
			'adcb'
		],
		[
			'the second key where the first is equal',
			[
				['a', 1, 2],
				['b', 1, 1]
			],
			'ba',
			'ab'
		],
		[
			'fewer keys before more',
			[
				['a', 1, 0],
				['b', 1]
			],
			'ba',
			'ab'
		],
		[
			'9 before 10 in a text',
			[
				['a', 'Task 10'],
				['b', 'Task 9']
			],
			'ba',
			'ab'
		],
		[
			'quotes are passed over',
			[
				['a', '“Zorro”'],
				['b', 'Yes'],
				['c', '“Abc”']
			],
			'cba',
			'abc'
		],
		[
			'accents and capitals',
			[
				['a', 'único'],
				['b', 'Unir'],
				['c', 'unico']
			],
			'cab',
			'bac'
		]
	])('%s', (_, rows, up, down) => {
		expect(names(sortRows(rows, keysOf, false, 'es'))).toBe(up);
		expect(names(sortRows(rows, keysOf, true, 'es'))).toBe(down);
	});

	it('knows that ñ is a letter of its own in Spanish, and n in English', () => {
		const rows: Row[] = [
			['a', 'cañón'],
			['b', 'canta'],
			['c', 'canzo']
		];
		expect(names(sortRows(rows, keysOf, false, 'es'))).toBe('bca');
		expect(names(sortRows(rows, keysOf, false, 'en'))).toBe('abc');
	});

	it('keeps every row, and the array that it was given', () => {
		const anyRow = fc.tuple(fc.string(), fc.integer({ min: 0, max: 3 }));
		fc.assert(
			fc.property(fc.array(anyRow), fc.boolean(), (rows, descending) => {
				const before = [...rows];
				const sorted = sortRows(rows, ([, key]) => [key], descending, 'en');
				expect(rows).toEqual(before);
				expect(new Set(sorted)).toEqual(new Set(rows));
				for (let key = 0; key <= 3; key++) {
					const of = (some: readonly (readonly [string, number])[]) =>
						some.filter(([, k]) => k === key);
					expect(of(sorted)).toEqual(of(rows));
				}
			})
		);
	});
});
