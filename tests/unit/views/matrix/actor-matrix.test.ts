import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { actorMatrix } from '#lib/views/matrix/actor-matrix.ts';
import { anyDataset, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const matrixOf = (dataset: Dataset, order: string, among = true) =>
	actorMatrix(dataset, aggregate(dataset, dataset.ties, foldTo(dataset, false, []), among), order);

const dataset = makeDataset([
	makeTie('1', ['us', 'gt']),
	makeTie('2', ['us-dod', 'gt-army']),
	makeTie('3', ['mx', 'gt']),
	makeTie('4', ['us', 'es']),
	makeTie('5', ['mx', 'hn']),
	makeTie('6', ['hn', 'gt']),
	makeTie('7', ['es', 'gt'])
]);

it('counts the ties between every two actors', () => {
	const { rows, columns, total, most } = matrixOf(dataset, 'name');
	expect(columns.map(({ id }) => id)).toEqual(['es', 'gt', 'hn', 'mx', 'us']);
	expect(
		rows.map(({ actor, total: ties, values }) => `${actor} ${ties}: ${values.join(' ')}`)
	).toEqual([
		'es 2: 0 1 0 0 1',
		'gt 5: 1 0 1 1 2',
		'hn 2: 0 1 0 1 0',
		'mx 2: 0 1 1 0 0',
		'us 3: 1 2 0 0 0'
	]);
	expect([total, most]).toEqual([7, 2]);
});

it('leaves cables among partners out where they are not asked for', () => {
	const { rows } = matrixOf(dataset, 'name', false);
	expect(rows.find(({ actor }) => actor === 'es')?.values).toEqual([0, 1, 0, 0, 0]);
});

it('by similarity, shows communities as blocks, the focus before them', () => {
	const { rows, blocks } = matrixOf(dataset, 'similarity');
	const actors = rows.map(({ actor }) => actor);
	expect(actors[0]).toBe('gt');
	expect(blocks).toEqual([
		{ from: 1, length: 2 },
		{ from: 3, length: 2 }
	]);
	expect([new Set(actors.slice(1, 3)), new Set(actors.slice(3))]).toEqual(
		expect.arrayContaining([new Set(['us', 'es']), new Set(['mx', 'hn'])])
	);
});

it('is symmetric in every order', () => {
	const orders = fc.constantFrom('total', 'name', 'similarity', 'mx');
	fc.assert(
		fc.property(anyDataset, orders, (any, order) => {
			const { rows, columns } = matrixOf(any, order);
			expect(columns.map(({ id }) => id)).toEqual(rows.map(({ actor }) => actor));
			rows.forEach(({ values }, i) =>
				values.forEach((value, j) => expect(value).toBe(rows[j]?.values[i]))
			);
		})
	);
});
