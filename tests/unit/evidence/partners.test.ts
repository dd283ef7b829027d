import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import { bilateralSince, groupByPartner, newestFirst } from '#lib/evidence/partners.ts';
import { actorId, anyDataset, CAST, makeDataset, makeTie } from '../../fixtures/dataset.ts';

const ids = (ties: readonly Tie[]): string[] => ties.map(({ id }) => id);

describe('groupByPartner', () => {
	const ties = [
		makeTie('drill', ['us-southcom', 'gt-army']),
		makeTie('border', ['gt', 'mx', 'hn']),
		makeTie('own', ['gt-army', 'gt-police']),
		makeTie('river', ['mx-sedena', 'gt-army']),
		makeTie('apart', ['us', 'hn'])
	];
	const dataset = makeDataset(ties);
	const grouped = (of: string) =>
		groupByPartner(dataset, ties, actorId(of)).map((group) => [group.partner, ids(group.ties)]);

	it('gives nothing for no ties', () => {
		expect(groupByPartner(dataset, [], dataset.focus)).toEqual([]);
	});

	it('puts most ties first, equal ones in dataset order, and inner ties under the actor itself', () => {
		expect(grouped('gt')).toEqual([
			['us', ['drill', 'apart']],
			['mx', ['border', 'river']],
			['hn', ['border', 'apart']],
			['gt', ['own']]
		]);
	});

	it('groups by partners of the top-level actor that an institution belongs to', () => {
		expect(grouped('us-southcom')).toEqual([
			['gt', ['drill', 'border', 'own', 'river']],
			['mx', ['border', 'river']],
			['hn', ['border', 'apart']]
		]);
	});

	it('names each tie under each of its partners once, and under no other', () => {
		fc.assert(
			fc.property(anyDataset, fc.constantFrom(...CAST), (any, { id: of }) => {
				const groups = groupByPartner(any, any.ties, of);
				for (const tie of any.ties) {
					const tops = new Set(tie.between.map((party) => any.top.get(party)));
					const partners = [...tops].filter((top) => top !== any.top.get(of));
					const expected = partners.length === 0 ? [any.top.get(of)] : partners;
					const found = groups.flatMap(({ partner, ties: inGroup }) =>
						inGroup.filter((other) => other === tie).map(() => partner)
					);
					expect(found.toSorted()).toEqual(expected.toSorted());
				}
			})
		);
	});
});

describe('newestFirst', () => {
	it('puts those of no known year last and keeps the order of equals', () => {
		const dated = ([id, start]: readonly [string, string?]) =>
			makeTie(id, ['gt', 'us'], start === undefined ? {} : { start });
		const ties = (
			[
				['unknown'],
				['old', '1849-01'],
				['year', '2013'],
				['until', '../2020'],
				['day', '2013-05-04'],
				['month', '2013-05'],
				['about', '2021~'],
				['decade', '201X'],
				['also unknown']
			] as const
		).map(dated);
		expect(ids(newestFirst(ties))).toEqual([
			'about',
			'day',
			'month',
			'year',
			'decade',
			'old',
			'until',
			'unknown',
			'also unknown'
		]);
	});

	it('loses no tie', () => {
		fc.assert(
			fc.property(anyDataset, ({ ties }) => {
				expect(ids(newestFirst(ties)).toSorted()).toEqual(ids(ties).toSorted());
			})
		);
	});
});

describe('bilateralSince', () => {
	const dataset = makeDataset([
		makeTie('ended', ['us', 'gt'], { start: '1824', status: 'ended' }),
		makeTie('planned', ['us', 'gt'], { start: '1800', status: 'planned' }),
		makeTie('army', ['gt-army', 'us-southcom'], { start: '1963~', status: 'unknown' }),
		makeTie('relations', ['us', 'gt'], { start: '1849-01' }),
		makeTie('apart', ['us', 'mx'], { start: '1822' }),
		makeTie('trilateral', ['mx', 'gt', 'hn'], { start: '1990' }),
		makeTie('undated', ['hn', 'gt'])
	]);

	it.each([
		['us', 1849],
		['mx', undefined],
		['hn', undefined],
		['es', undefined]
	])('of %s: %s', (partner, year) => {
		expect(bilateralSince(dataset, actorId(partner))).toBe(year);
	});
});
