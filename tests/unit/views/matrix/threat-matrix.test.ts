import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';
import type { Matrix } from '#lib/views/matrix/matrix.ts';
import { threatMatrix } from '#lib/views/matrix/threat-matrix.ts';
import { anyDataset, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const matrixOf = (dataset: Dataset, { apart = false, order = 'total', among = false } = {}) =>
	threatMatrix(dataset, aggregate(dataset, dataset.ties, foldTo(dataset, apart, []), among), order);

/** The matrix as a table of texts, as a reader sees it. */
const table = ({ columns, rows }: Matrix) => [
	['', 'all', ...columns.map(({ id }) => id)].join(' '),
	...rows.map(({ role, actor, total, values }) =>
		[role === 'whole' ? actor : `${role}:${actor}`, total, ...values].join(' ')
	)
];

const dataset = makeDataset([
	makeTie('a', ['us', 'gt'], { threats: ['narcotics', 'cyber'] }),
	makeTie('b', ['us-southcom', 'gt-army'], { threats: ['narcotics'] }),
	makeTie('c', ['us-dod', 'gt-army'], { threats: ['disasters'] }),
	makeTie('d', ['mx', 'gt'], { threats: ['cyber'] }),
	makeTie('e', ['mx', 'us'], { threats: ['terrorism'] }),
	makeTie('f', ['gt', 'hn', 'es']),
	makeTie('g', ['gt', 'gt-army'], { threats: ['disasters'] })
]);

describe('threatMatrix', () => {
	it('counts the ties of each partner by threat, and each tie once in the total', () => {
		const matrix = matrixOf(dataset);
		expect(table(matrix)).toEqual([
			' all narcotics disasters cyber none',
			'us 3 2 1 1 0',
			'es 1 0 0 0 1',
			'hn 1 0 0 0 1',
			'mx 1 0 0 1 0'
		]);
		expect(matrix.total).toBe(5);
		expect(matrix.most).toBe(2);
		expect(matrix.columns.map(({ total }) => total)).toEqual([2, 1, 2, 1]);
	});

	it('counts a tie with several partners once in the totals of the columns', () => {
		const { columns } = matrixOf(makeDataset([makeTie('f', ['gt', 'hn', 'es'])]));
		expect(columns).toEqual([{ kind: 'threat', id: 'none', total: 1 }]);
	});

	it('groups institutions under their state, which counts the ties of all', () => {
		expect(table(matrixOf(dataset, { apart: true })).slice(0, 6)).toEqual([
			' all narcotics disasters cyber none',
			'group:us 3 2 1 1 0',
			'itself:us 1 1 0 1 0',
			'part:us-dod 1 0 1 0 0',
			'part:us-southcom 1 1 0 0 0',
			'es 1 0 0 0 1'
		]);
	});

	it.each([
		['name', ['es', 'hn', 'mx', 'us']],
		['cyber', ['us', 'mx', 'es', 'hn']],
		['none', ['es', 'hn', 'us', 'mx']],
		['no-such-column', ['us', 'es', 'hn', 'mx']]
	])('sorts by %s', (order, expected) => {
		const shown = matrixOf(dataset, { order }).rows.map(({ actor }) => actor);
		// By name: España, Honduras, México, United States; equal counts by total, then by name.
		expect(shown).toEqual(expected);
	});

	it('by similarity, puts partners with the same threats beside each other', () => {
		const { rows, columns } = matrixOf(
			makeDataset([
				makeTie('1', ['us', 'gt'], { threats: ['narcotics', 'terrorism'] }),
				makeTie('2', ['mx', 'gt'], { threats: ['disasters', 'cyber'] }),
				makeTie('3', ['hn', 'gt'], { threats: ['narcotics', 'terrorism'] }),
				makeTie('4', ['es', 'gt'], { threats: ['disasters', 'cyber'] })
			]),
			{ order: 'similarity' }
		);
		const actors = rows.map(({ actor }) => actor);
		expect([new Set(actors.slice(0, 2)), new Set(actors.slice(2))]).toEqual(
			expect.arrayContaining([new Set(['us', 'hn']), new Set(['mx', 'es'])])
		);
		const threats = columns.map(({ id }) => id);
		expect([new Set(threats.slice(0, 2)), new Set(threats.slice(2))]).toEqual(
			expect.arrayContaining([new Set(['narcotics', 'terrorism']), new Set(['disasters', 'cyber'])])
		);
		for (const { values } of rows)
			expect(values.slice(0, 2).toString() === '1,1').toBe(values.slice(2).toString() === '0,0');
	});

	it('has no rows where nothing matches, and keeps its columns', () => {
		const none = threatMatrix(
			dataset,
			aggregate(dataset, [], foldTo(dataset, false, []), false),
			'total'
		);
		expect(none.rows).toEqual([]);
		expect(none.columns.map(({ id, total }) => `${id} ${total}`)).toEqual([
			'narcotics 0',
			'disasters 0',
			'cyber 0',
			'none 0'
		]);
	});

	it('counts as counting one by one does, with and without the ties among partners', () => {
		const orders = fc.constantFrom('total', 'name', 'similarity', 'narcotics');
		fc.assert(
			fc.property(anyDataset, orders, fc.boolean(), (any, order, among) => {
				const { columns, rows } = matrixOf(any, { order, among });
				const topOf = (id: (typeof any.ties)[number]['between'][number]) => any.top.get(id);
				for (const { actor, total, values } of rows) {
					const joined = any.ties.filter((tie) =>
						partyPairs(tie).some(
							(pair) =>
								pair.some((id) => topOf(id) === actor) && pair.some((id) => topOf(id) === any.focus)
						)
					);
					expect(total).toBe(joined.length);
					columns.forEach(({ id }, c) => {
						const inCell = joined.filter(({ threats }) =>
							id === 'none'
								? threats.length === 0
								: THREAT_DOMAINS.some((t) => t === id && threats.includes(t))
						);
						expect(values[c]).toBe(inCell.length);
					});
				}
			})
		);
	});
});
