import { describe, expect, it } from 'vitest';
import { mostIn, runsOf } from '#lib/views/timeline/density.ts';
import { makeTie } from '../../../fixtures/dataset.ts';

const tie = (start: string | undefined, end?: string) =>
	makeTie(`${start}`, ['gt', 'us'], {
		...(start !== undefined && { start }),
		...(end !== undefined && { end, status: 'ended' })
	});
const years = { from: 2000, to: 2009 };

describe('runsOf', () => {
	it.each([
		['no ties', [], []],
		['undated ones', [tie(undefined)], []],
		['one since ever', [tie('1990')], [{ from: 2000, to: 2009, count: 1 }]],
		[
			'two that overlap',
			[tie('2002', '2005'), tie('2004', '2007')],
			[
				{ from: 2002, to: 2003, count: 1 },
				{ from: 2004, to: 2005, count: 2 },
				{ from: 2006, to: 2007, count: 1 }
			]
		],
		[
			'two with years between',
			[tie('2001', '2001'), tie('2005', '2006')],
			[
				{ from: 2001, to: 2001, count: 1 },
				{ from: 2005, to: 2006, count: 1 }
			]
		]
	])('%s', (_, ties, expected) => {
		expect(runsOf(ties, years)).toEqual(expected);
	});
});

it('finds the most at once', () => {
	expect(mostIn([])).toBe(0);
	expect(mostIn(runsOf([tie('2002', '2005'), tie('2004', '2007')], years))).toBe(2);
});
