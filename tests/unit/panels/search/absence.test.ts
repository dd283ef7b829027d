import { expect, it } from 'vitest';
import { get } from '#lib/dataset/dataset.ts';
import { absenceOf } from '#lib/panels/search/absence.ts';
import type { Found } from '#lib/panels/search/find.ts';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('shown', ['gt-army', 'us-southcom']),
	makeTie('filtered', ['gt', 'mx']),
	makeTie('among', ['hn', 'cfac'])
]);
const matching = new Set([get(dataset.tie, tieId('shown'))]);
const actor = (id: string): Found => ({ kind: 'actor', actor: get(dataset.actor, actorId(id)) });
const tie = (id: string): Found => ({ kind: 'tie', tie: get(dataset.tie, tieId(id)) });

it.each([
	['a tie that matches', tie('shown'), false, undefined],
	['a party of it', actor('us-southcom'), false, undefined],
	['what a party is part of', actor('us'), false, undefined],
	['the focus', actor('gt'), false, undefined],
	['a tie that filters leave out', tie('filtered'), false, 'filters'],
	['a partner that filters leave out', actor('mx'), false, 'filters'],
	['a tie among partners that are off', tie('among'), false, 'among-partners'],
	['a partner with no other ties', actor('hn'), false, 'among-partners'],
	['a tie among partners that are on', tie('among'), true, 'filters'],
	['an actor without ties, partners on', actor('oas'), true, 'filters']
] as const)('says why %s is not shown, if so', (_, found, amongPartners, expected) => {
	expect(absenceOf(found, dataset, { ...EMPTY_QUERY, amongPartners }, matching)).toBe(expected);
});

it('never misses the focus, even when nothing matches', () => {
	expect(absenceOf(actor('gt'), dataset, EMPTY_QUERY, new Set())).toBeUndefined();
});
