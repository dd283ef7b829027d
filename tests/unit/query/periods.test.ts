import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import {
	changeOf,
	comparePeriods,
	firstPeriods,
	inOrder,
	type Periods
} from '#lib/query/periods.ts';
import { countByYear } from '#lib/query/years.ts';
import { anyDataset, makeTie } from '../../fixtures/dataset.ts';

const tie = (given: Partial<Tie>): Tie => makeTie('tie', ['gt', 'us'], given);
const NINETIES_TENS: Periods = [
	{ from: 1990, to: 1999 },
	{ from: 2010, to: 2019 }
];

describe('changeOf', () => {
	const cases: [string, Partial<Tie>, ReturnType<typeof changeOf>][] = [
		['no dates, active', {}, 'neither'],
		['no dates, ended', { status: 'ended' }, 'neither'],
		['planned in the second', { start: '2016', status: 'planned' }, 'neither'],
		['over before the first', { start: '1980', end: '1989', status: 'ended' }, 'neither'],
		['between the two', { start: '2001', end: '2009', status: 'ended' }, 'neither'],
		['begun after the second', { start: '2020' }, 'neither'],
		[
			'ended in the first year of the first',
			{ start: '1980', end: '1990', status: 'ended' },
			'ended'
		],
		['ended between the two', { start: '1995', end: '2005', status: 'ended' }, 'ended'],
		['ended, not known when', { start: '1995', status: 'ended' }, 'ended'],
		['end alone, in the first', { end: '1992', status: 'ended' }, 'ended'],
		[
			'ended in the first year of the second',
			{ start: '1995', end: '2010', status: 'ended' },
			'stayed'
		],
		['active since the first', { start: '1999-12-31' }, 'stayed'],
		['active since before', { start: '1849' }, 'stayed'],
		['not known to have ended', { start: '1995', status: 'unknown' }, 'stayed'],
		['begun between the two', { start: '2000-01-01' }, 'began'],
		['begun in the last year of the second', { start: '2019' }, 'began'],
		['begun, not known to have ended', { start: '2011', status: 'unknown' }, 'began'],
		['of the second alone', { start: '2012', end: '2013', status: 'ended' }, 'began']
	];
	it.each(cases)('%s', (_, given, expected) => {
		expect(changeOf(tie(given), NINETIES_TENS)).toBe(expected);
	});

	it('says nothing but stayed or neither of a period and itself', () => {
		const same: Periods = [
			{ from: 2000, to: 2010 },
			{ from: 2000, to: 2010 }
		];
		expect(changeOf(tie({ start: '2005' }), same)).toBe('stayed');
		expect(changeOf(tie({ start: '2011' }), same)).toBe('neither');
	});
});

describe('comparePeriods', () => {
	it('tells ties without a date from those of neither period', () => {
		const undated = makeTie('undated', ['gt', 'us']);
		const planned = makeTie('planned', ['gt', 'us'], { start: '2016', status: 'planned' });
		const between = makeTie('between', ['gt', 'us'], { start: '2003', end: '2004' });
		const began = makeTie('began', ['gt', 'us'], { start: '2015' });
		expect(comparePeriods([undated, planned, between, began], NINETIES_TENS)).toEqual({
			began: [began],
			ended: [],
			stayed: [],
			undated: [undated],
			outside: [planned, between]
		});
	});

	/** The fixture's ties may end before they begin; a checked dataset's do not. */
	const runsForward = ({ start = '', end = '9' }: Tie) =>
		start.replace('../', '').slice(0, 4) <= end.replace('../', '').slice(0, 4);
	const anyPeriod = fc
		.tuple(fc.integer({ min: 1985, max: 2035 }), fc.nat({ max: 15 }))
		.map(([from, length]) => ({ from, to: from + length }));

	it('puts each tie into the list that counting year by year gives', () => {
		fc.assert(
			fc.property(anyDataset, anyPeriod, anyPeriod, (dataset, first, second) => {
				const ties = dataset.ties.filter(runsForward);
				const found = comparePeriods(ties, [first, second]);
				const belongs = (one: Tie, { from, to }: { from: number; to: number }) =>
					countByYear([one], from, to).some(
						({ inForce, notKnownEnded }) => inForce + notKnownEnded > 0
					);
				const which = (before: boolean, after: boolean) =>
					ties.filter((one) => belongs(one, first) === before && belongs(one, second) === after);
				expect(found.began).toEqual(which(false, true));
				expect(found.ended).toEqual(which(true, false));
				expect(found.stayed).toEqual(which(true, true));
				expect(new Set([...found.undated, ...found.outside])).toEqual(new Set(which(false, false)));
			})
		);
	});

	it('swaps what began and what ended when the periods are swapped', () => {
		fc.assert(
			fc.property(anyDataset, anyPeriod, anyPeriod, ({ ties }, first, second) => {
				const there = comparePeriods(ties, [first, second]);
				const back = comparePeriods(ties, [second, first]);
				expect(back.began).toEqual(there.ended);
				expect(back.ended).toEqual(there.began);
				expect(back.stayed).toEqual(there.stayed);
			})
		);
	});
});

describe('firstPeriods', () => {
	const whole = { from: 1849, to: 2026 };
	it.each([
		[
			'nothing chosen',
			whole,
			undefined,
			[
				{ from: 2007, to: 2016 },
				{ from: 2017, to: 2026 }
			]
		],
		[
			'one year',
			whole,
			{ from: 2013, to: 2013 },
			[
				{ from: 2012, to: 2012 },
				{ from: 2013, to: 2013 }
			]
		],
		[
			'a decade',
			whole,
			{ from: 2010, to: 2019 },
			[
				{ from: 2000, to: 2009 },
				{ from: 2010, to: 2019 }
			]
		],
		[
			'the very first years',
			whole,
			{ from: 1849, to: 1860 },
			[
				{ from: 1849, to: 1849 },
				{ from: 1849, to: 1860 }
			]
		],
		[
			'a single year there is',
			{ from: 5, to: 5 },
			undefined,
			[
				{ from: 5, to: 5 },
				{ from: 5, to: 5 }
			]
		]
	] as const)('%s', (_, all, chosen, expected) => {
		expect(firstPeriods(all, chosen)).toEqual(expected);
	});
});

it('puts the period that begins first, or else ends first, first', () => {
	const [early, late] = NINETIES_TENS;
	const longer = { from: 1990, to: 2005 };
	expect(inOrder([late, early])).toEqual([early, late]);
	expect(inOrder([early, late])).toEqual([early, late]);
	expect(inOrder([longer, early])).toEqual([early, longer]);
});
