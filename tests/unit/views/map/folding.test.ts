import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { foldFar, refold } from '#lib/views/map/folding.ts';
import { actorId, makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('far', ['gt-army', 'us-southcom'], { threats: ['narcotics', 'disasters'] }),
	makeTie('farther', ['gt-army', 'us-dod'], { threats: ['narcotics'] }),
	makeTie('near', ['gt-army', 'mx-sedena'], { threats: ['cyber'] })
]);
const apart = foldTo(dataset, true, []);
const isFar = (id: string) => id.startsWith('us');

describe('foldFar', () => {
	const folding = foldFar(dataset, apart, isFar);

	it.each([
		['us-southcom', 'us'],
		['us', 'us'],
		['mx-sedena', 'mx-sedena'],
		['gt-army', 'gt-army']
	])('shows %s as %s', (id, shown) => {
		expect(folding.shownAs(actorId(id))).toBe(shown);
	});

	it('leaves an institution apart that is near, though its state is far', () => {
		const some = foldFar(dataset, apart, (id) => id === 'us' || id === 'us-dod');
		expect(some.shownAs(actorId('us-southcom'))).toBe('us-southcom');
		expect(some.shownAs(actorId('us-dod'))).toBe('us');
	});
});

describe('refold', () => {
	it('bundles the cables of the folded into one', () => {
		const shown = aggregate(dataset, dataset.ties, apart, false);
		const folded = refold(
			dataset,
			shown,
			dataset.ties,
			EMPTY_QUERY,
			foldFar(dataset, apart, isFar)
		);
		expect(folded.cables.map(({ id, ties }) => [id, ties.map((tie) => tie.id)])).toEqual([
			['gt-army~us', ['far', 'farther']],
			['gt-army~mx-sedena', ['near']]
		]);
	});

	it('changes nothing where nobody is far', () => {
		const shown = aggregate(dataset, dataset.ties, apart, false);
		const folding = foldFar(dataset, apart, () => false);
		expect(refold(dataset, shown, dataset.ties, EMPTY_QUERY, folding)).toEqual(shown);
	});

	it('keeps to the strands that are shown', () => {
		const ties = dataset.ties.filter(({ threats }) => threats.includes('disasters'));
		const shown = aggregate(dataset, ties, apart, false, new Set(['disasters'] as const));
		const folded = refold(dataset, shown, ties, EMPTY_QUERY, foldFar(dataset, apart, isFar));
		expect(folded.cables.flatMap(({ strands }) => strands.map(({ threat }) => threat))).toEqual([
			'disasters'
		]);
	});
});
