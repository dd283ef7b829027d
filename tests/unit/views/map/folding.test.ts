import { describe, expect, it } from 'vitest';
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
	const shown = aggregate(dataset, dataset.ties, apart, false);

	it('bundles the cables of the folded into one', () => {
		const folded = refold(dataset, shown, foldFar(dataset, apart, isFar));
		expect(folded.cables.map(({ id, ties }) => [id, ties.map((tie) => tie.id)])).toEqual([
			['gt-army~us', ['far', 'farther']],
			['gt-army~mx-sedena', ['near']]
		]);
	});

	it('is what the ties make at that folding', () => {
		const folding = foldFar(dataset, apart, isFar);
		expect(refold(dataset, shown, folding)).toEqual(
			aggregate(dataset, dataset.ties, folding, false)
		);
	});

	it('is what ties among partners make, without those inside of one', () => {
		const some = makeDataset([
			makeTie('inside', ['us-dod', 'us-southcom']),
			makeTie('among', ['us-southcom', 'mx-sedena']),
			makeTie('own', ['gt-army', 'us-dod'])
		]);
		const folding = foldFar(some, apart, isFar);
		expect(refold(some, aggregate(some, some.ties, apart, true), folding)).toEqual(
			aggregate(some, some.ties, folding, true)
		);
	});

	it('changes nothing where nobody is far', () => {
		const folding = foldFar(dataset, apart, () => false);
		expect(refold(dataset, shown, folding)).toBe(shown);
	});

	it('has only what the question leaves of the network', () => {
		const cut = {
			actors: shown.actors.filter(({ id }) => id !== 'mx-sedena'),
			cables: shown.cables.filter(({ id }) => id === 'gt-army~us-dod')
		};
		const folded = refold(dataset, cut, foldFar(dataset, apart, isFar));
		expect(folded.actors.map(({ id }) => id)).toEqual(['gt', 'gt-army', 'us']);
		expect(folded.cables.map(({ id, ties }) => [id, ties.map((tie) => tie.id)])).toEqual([
			['gt-army~us', ['farther']]
		]);
	});

	it('keeps to the strands that are shown', () => {
		const ties = dataset.ties.filter(({ threats }) => threats.includes('disasters'));
		const some = aggregate(dataset, ties, apart, false, new Set(['disasters'] as const));
		const folded = refold(dataset, some, foldFar(dataset, apart, isFar));
		expect(folded.cables.flatMap(({ strands }) => strands.map(({ threat }) => threat))).toEqual([
			'disasters'
		]);
	});
});
