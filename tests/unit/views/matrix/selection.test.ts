import { expect, it } from 'vitest';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import type { MatrixColumn, RowRole } from '#lib/views/matrix/matrix.ts';
import { selectionOf } from '#lib/views/matrix/selection.ts';
import { actorId, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('a', ['us', 'gt'], { threats: ['narcotics', 'cyber'] }),
	makeTie('b', ['us-southcom', 'gt-army'], { threats: ['narcotics'] }),
	makeTie('c', ['us-southcom', 'gt-police'], { threats: ['narcotics', 'terrorism'] }),
	makeTie('d', ['mx', 'us'], { threats: ['cyber'] })
]);

const opened = (apart: boolean, role: RowRole, actor: string, column: MatrixColumn) =>
	selectionOf(
		dataset,
		aggregate(dataset, dataset.ties, foldTo(dataset, apart, []), true),
		{ role, actor: actorId(actor), total: 0, values: [] },
		column
	);
const threat = (id: 'narcotics' | 'terrorism' | 'cyber'): MatrixColumn => ({
	kind: 'threat',
	id,
	total: 0
});
const other = (id: string): MatrixColumn => ({ kind: 'actor', id: actorId(id), total: 0 });

it.each([
	['a folded partner', false, 'whole', 'us', threat('narcotics'), ['gt', 'us']],
	[
		'an institution with one cable on it',
		true,
		'part',
		'us-southcom',
		threat('terrorism'),
		['gt-police', 'us-southcom']
	],
	[
		'a state of which one institution has it',
		true,
		'group',
		'us',
		threat('terrorism'),
		['gt-police', 'us-southcom']
	],
	['a state itself', true, 'itself', 'us', threat('cyber'), ['gt', 'us']],
	['two partners', false, 'whole', 'us', other('mx'), ['mx', 'us']]
] as const)('opens the cable of %s', (_, apart, role, actor, column, ends) => {
	expect(opened(apart, role, actor, column)).toEqual({ kind: 'cable', ends });
});

it('opens the actor where the ties are in several cables', () => {
	const selection = { kind: 'actor', id: 'us-southcom' };
	expect(opened(true, 'part', 'us-southcom', threat('narcotics'))).toEqual(selection);
	expect(opened(true, 'group', 'us', threat('narcotics'))).toEqual({ kind: 'actor', id: 'us' });
});
