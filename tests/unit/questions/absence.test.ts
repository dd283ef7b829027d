import { describe, expect, it } from 'vitest';
import { get } from '#lib/dataset/dataset.ts';
import { absenceOf, absenceOfAll } from '#lib/questions/absence.ts';
import { makeDataset, makeTie, tieId } from '../../fixtures/dataset.ts';

const dataset = makeDataset([
	makeTie('shown', ['gt-army', 'us-southcom']),
	makeTie('beside', ['gt', 'us']),
	makeTie('filtered', ['gt', 'mx']),
	makeTie('among', ['hn', 'cfac'])
]);
const ties = (...ids: string[]) => ids.map((id) => get(dataset.tie, tieId(id)));
const shown = (amongPartners: boolean) => ({
	dataset,
	passing: new Set(ties('shown', 'beside')),
	matching: new Set(ties('shown')),
	amongPartners
});

describe('a tie is not shown', () => {
	it.each([
		['shown', false, undefined],
		['beside', false, 'question'],
		['filtered', false, 'filters'],
		['among', false, 'among-partners'],
		['among', true, 'filters']
	] as const)('“%s”, partners %s: %s', (id, amongPartners, expected) => {
		const [tie] = ties(id);
		expect(tie && absenceOf(tie, shown(amongPartners))).toBe(expected);
	});
});

describe('of several ties none is shown', () => {
	it.each([
		[['among', 'filtered', 'beside', 'shown'], undefined],
		[['among', 'filtered', 'beside'], 'question'],
		[['among', 'filtered'], 'filters'],
		[['among'], 'among-partners'],
		[[], undefined]
	] as const)('%j: %s', (ids, expected) => {
		expect(absenceOfAll(ties(...ids), shown(false))).toBe(expected);
	});
});
