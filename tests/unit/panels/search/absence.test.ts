import { expect, it } from 'vitest';
import { get } from '#lib/dataset/dataset.ts';
import { absenceOfFound } from '#lib/panels/search/absence.ts';
import type { Found } from '#lib/panels/search/find.ts';
import { actorId, makeDataset, makeTie, tieId } from '../../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('shown', ['gt-army', 'us-southcom']),
	makeTie('beside', ['gt', 'es']),
	makeTie('filtered', ['gt', 'mx']),
	makeTie('among', ['hn', 'cfac'])
]);
const matching = new Set([get(dataset.tie, tieId('shown'))]);
const passing = new Set([...matching, get(dataset.tie, tieId('beside'))]);
const actor = (id: string): Found => ({ kind: 'actor', actor: get(dataset.actor, actorId(id)) });
const tie = (id: string): Found => ({ kind: 'tie', tie: get(dataset.tie, tieId(id)) });

it.each([
	['a tie that matches', tie('shown'), false, undefined],
	['a party of it', actor('us-southcom'), false, undefined],
	['what a party is part of', actor('us'), false, undefined],
	['the focus', actor('gt'), false, undefined],
	['a tie outside the answer', tie('beside'), false, 'question'],
	['a partner outside the answer', actor('es'), false, 'question'],
	['a tie that filters leave out', tie('filtered'), false, 'filters'],
	['a partner that filters leave out', actor('mx'), false, 'filters'],
	['a tie among partners that are off', tie('among'), false, 'among-partners'],
	['a partner with no other ties', actor('hn'), false, 'among-partners'],
	['a tie among partners that are on', tie('among'), true, 'filters'],
	['an actor without ties', actor('oas'), false, 'filters']
] as const)('says why %s is not shown, if so', (_, found, amongPartners, expected) => {
	expect(absenceOfFound(found, { dataset, passing, matching, amongPartners })).toBe(expected);
});

it('never misses the focus, even when nothing matches', () => {
	const shown = { dataset, passing: new Set<never>(), matching: new Set<never>() };
	expect(absenceOfFound(actor('gt'), { ...shown, amongPartners: false })).toBeUndefined();
});
