import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import type { Standing } from '#lib/query/query.ts';
import { countByYear, standingIn, yearsWithTies } from '#lib/query/years.ts';
import { anyDataset, makeDataset, makeTie, sourceId } from '../../fixtures/dataset.ts';

const tie = (given: Partial<Tie>): Tie => makeTie('tie', ['gt', 'us'], given);

describe('standingIn', () => {
	const cases: [string, Partial<Tie>, [number, number], Standing | undefined][] = [
		['no dates, active', { status: 'active' }, [2000, 2000], 'undated'],
		['no dates, ended', { status: 'ended' }, [2000, 2000], 'undated'],
		['no dates, planned', { status: 'planned' }, [2000, 2000], 'undated'],
		['planned with a start', { start: '2016', status: 'planned' }, [2016, 2020], undefined],
		['before it begins', { start: '2013' }, [2000, 2012], undefined],
		['the year it begins', { start: '2013-12-31' }, [2000, 2013], 'in-force'],
		['active, long after', { start: '2013' }, [2050, 2050], 'in-force'],
		['unknown, before', { start: '2013', status: 'unknown' }, [2012, 2012], undefined],
		['unknown, after', { start: '2013', status: 'unknown' }, [2020, 2021], 'not-known-ended'],
		[
			'ended, its last year',
			{ start: '2005', end: '2016', status: 'ended' },
			[2016, 2016],
			'in-force'
		],
		['ended, after', { start: '2005', end: '2016', status: 'ended' }, [2017, 2030], undefined],
		[
			'unknown with an end',
			{ start: '2005', end: '2016', status: 'unknown' },
			[2010, 2010],
			'in-force'
		],
		[
			'ended, not known when: first year',
			{ start: '2005', status: 'ended' },
			[2005, 2005],
			'in-force'
		],
		['ended, not known when: after', { start: '2005', status: 'ended' }, [2006, 2009], undefined],
		['end alone: that year', { end: '2016', status: 'ended' }, [2016, 2016], 'in-force'],
		['end alone: the year before', { end: '2016', status: 'ended' }, [2000, 2015], undefined],
		['uncertain start', { start: '2013?' }, [2013, 2013], 'in-force'],
		['some time in a span: from its first year', { start: '2005/2016' }, [2005, 2005], 'in-force'],
		[
			'some time in a span, ended',
			{ start: '2005/2007', status: 'ended' },
			[2007, 2007],
			'in-force'
		],
		['begun by 2016 at the latest', { start: '../2016' }, [1900, 1900], 'in-force'],
		['end still open', { start: '2005', end: '2016/..' }, [2020, 2020], 'in-force'],
		['the latest that an end can be', { start: '2005', end: '2010/2012' }, [2012, 2012], 'in-force']
	];
	it.each(cases)('%s', (_, given, [from, to], expected) => {
		expect(standingIn(tie({ status: 'active', ...given }), { from, to })).toBe(expected);
	});

	it('is that of some single year of the span, or none', () => {
		fc.assert(
			fc.property(
				anyDataset,
				fc.integer({ min: 1985, max: 2035 }),
				fc.nat(8),
				(data, from, more) => {
					const span = Array.from({ length: more + 1 }, (_, i) => from + i);
					const forward = data.ties.filter(({ end }) => end === undefined);
					for (const each of forward) {
						const yearly = span.map((year) => standingIn(each, { from: year, to: year }));
						const expected = yearly.find((standing) => standing !== undefined);
						expect(standingIn(each, { from, to: from + more })).toBe(expected);
					}
				}
			)
		);
	});
});

describe('countByYear', () => {
	it('counts as asking for the standing in each year does', () => {
		fc.assert(
			fc.property(
				anyDataset,
				fc.integer({ min: 1985, max: 2035 }),
				fc.nat(30),
				({ ties }, from, more) => {
					const count = (year: number, standing: Standing) =>
						ties.filter((each) => standingIn(each, { from: year, to: year }) === standing).length;
					const expected = Array.from({ length: more + 1 }, (_, i) => ({
						year: from + i,
						inForce: count(from + i, 'in-force'),
						notKnownEnded: count(from + i, 'not-known-ended')
					}));
					expect(countByYear(ties, from, from + more)).toEqual(expected);
				}
			)
		);
	});

	it('counts each tie for its weight', () => {
		const ties = [
			tie({ start: '2000', status: 'active' }),
			tie({ start: '2001', status: 'active' }),
			tie({ start: '2001', status: 'unknown' })
		];
		const weights = new Map(ties.map((each, i) => [each, [0.5, 2, 0.25][i] ?? NaN]));
		expect(countByYear(ties, 2000, 2001, (each) => weights.get(each) ?? NaN)).toEqual([
			{ year: 2000, inForce: 0.5, notKnownEnded: 0 },
			{ year: 2001, inForce: 2.5, notKnownEnded: 0.25 }
		]);
	});

	it('gives no years for a span that runs backwards', () => {
		expect(countByYear([tie({ start: '2000' })], 2010, 2009)).toEqual([]);
	});
});

describe('yearsWithTies', () => {
	const shelf = (issued: string | undefined) => ({
		sources: [{ id: sourceId('note'), kind: 'press' as const, ...(issued && { issued }) }]
	});
	it.each<[string, Partial<Tie>[], string | undefined, [number, number]]>([
		['nothing dated', [{}], undefined, [0, 0]],
		['only a source dated', [{}], '2024-05', [2024, 2024]],
		['from the first start to the newest source', [{ start: '1849' }], '2026-01-02', [1849, 2026]],
		['to an end after the newest source', [{ start: '2005', end: '2030' }], '2026', [2005, 2030]],
		[
			'not from or to what is planned',
			[{ start: '2001' }, { start: '2040', status: 'planned' }],
			'2026',
			[2001, 2026]
		]
	])('%s', (_, given, issued, [from, to]) => {
		expect(yearsWithTies(makeDataset(given.map(tie), shelf(issued)))).toEqual({ from, to });
	});
});
