import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredBy, tiesBetween, tiesOfAny } from '#lib/evidence/covered.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { actorId, anyDataset, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('relations', ['us', 'gt']),
	makeTie('drill', ['us-southcom', 'gt-army']),
	makeTie('inner', ['us-dod', 'us-southcom']),
	makeTie('apart', ['us-dod', 'mx'])
]);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const us = actorId('us');

describe('coveredBy', () => {
	it.each([
		['a folded state', 'us', false, ['us', 'us-dod', 'us-southcom']],
		['a state with its institutions apart', 'us', true, ['us']],
		['an institution with one below', 'us-dod', false, ['us-dod', 'us-southcom']],
		['an actor with none below', 'cfac', false, ['cfac']]
	])('%s', (_, id, apart, expected) => {
		expect([...coveredBy(dataset, actorId(id), apart)]).toEqual(expected);
	});
});

describe('tiesOfAny', () => {
	it('names a tie inside the group once', () => {
		const ties = ids(tiesOfAny(dataset, coveredBy(dataset, us, false)));
		expect(ties).toEqual(['relations', 'inner', 'apart', 'drill']);
	});
});

describe('tiesBetween', () => {
	it('agrees with the cables of the network', () => {
		fc.assert(
			fc.property(anyDataset, fc.boolean(), (any, apart) => {
				const network = aggregate(any, any.ties, foldTo(any, apart, []), true);
				for (const cable of network.cables) {
					const sides = cable.ends.map((end) => coveredBy(any, end, apart));
					const [a = new Set(), b = new Set()] = sides;
					expect(ids(tiesBetween(any, a, b)).toSorted()).toEqual(ids(cable.ties).toSorted());
				}
			})
		);
	});
});
