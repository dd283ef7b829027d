import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import { countByYear } from '#lib/query/years.ts';
import { firstDay, timeOf, type TieTime } from '#lib/views/timeline/tie-span.ts';
import { anyTie } from '../../../fixtures/dataset.ts';

type Dates = Pick<Tie, 'start' | 'end' | 'status'>;

const OPEN = { earliest: undefined, latest: undefined };
const day = (earliest: string | undefined, latest = earliest) => ({ earliest, latest });

describe('timeOf', () => {
	it.each<[string, Dates, TieTime]>([
		['no dates, active', { status: 'active' }, { kind: 'undated' }],
		['no dates, planned', { status: 'planned' }, { kind: 'undated' }],
		[
			'planned, with a year that is not sure',
			{ start: '2016?', status: 'planned' },
			{ kind: 'planned', days: day('2016-01-01', '2016-12-31'), isSure: false }
		],
		[
			'planned for a month',
			{ start: '2016-05', status: 'planned' },
			{ kind: 'planned', days: day('2016-05-01', '2016-05-31'), isSure: true }
		],
		[
			'active since a day',
			{ start: '2013-02-28', status: 'active' },
			{ kind: 'span', beginning: 'known', began: day('2013-02-28'), ending: 'ongoing', ended: OPEN }
		],
		[
			'active since about a year',
			{ start: '2013~', status: 'active' },
			{
				kind: 'span',
				beginning: 'uncertain',
				began: day('2013-01-01', '2013-12-31'),
				ending: 'ongoing',
				ended: OPEN
			}
		],
		[
			'begun in a decade, not known to have ended',
			{ start: '201X', status: 'unknown' },
			{
				kind: 'span',
				beginning: 'uncertain',
				began: day('2010-01-01', '2019-12-31'),
				ending: 'not-known-ended',
				ended: OPEN
			}
		],
		[
			'begun in 2016 or earlier',
			{ start: '../2016', status: 'active' },
			{
				kind: 'span',
				beginning: 'uncertain',
				began: day(undefined, '2016-12-31'),
				ending: 'ongoing',
				ended: OPEN
			}
		],
		[
			'ended, not known when',
			{ start: '2004', status: 'ended' },
			{
				kind: 'span',
				beginning: 'known',
				began: day('2004-01-01', '2004-12-31'),
				ending: 'not-known',
				ended: day('2004-12-31')
			}
		],
		[
			'begun, not known when',
			{ end: '2017-10-15', status: 'ended' },
			{
				kind: 'span',
				beginning: 'not-known',
				began: day('2017-10-15'),
				ending: 'known',
				ended: day('2017-10-15')
			}
		],
		[
			'ended some time between two years',
			{ start: '2004-06', end: '2010/2012', status: 'ended' },
			{
				kind: 'span',
				beginning: 'known',
				began: day('2004-06-01', '2004-06-30'),
				ending: 'uncertain',
				ended: day('2010-01-01', '2012-12-31')
			}
		]
	])('%s', (_, dates, expected) => {
		expect(timeOf(dates)).toEqual(expected);
	});

	/** A tie of which one end is not known at all counts in the year of the other alone. */
	const firstCounted = ({ began, beginning, ending }: Extract<TieTime, { kind: 'span' }>) =>
		began.earliest ??
		(ending === 'not-known' || beginning === 'not-known' ? began.latest : undefined);

	it('covers the years that the strip counts', () => {
		fc.assert(
			fc.property(anyTie('tie'), (tie) => {
				const time = timeOf(tie);
				const years = countByYear([tie], 1980, 2045)
					.filter(({ inForce, notKnownEnded }) => inForce + notKnownEnded > 0)
					.map(({ year }) => year);
				const edge = (day: string | undefined, open: number) =>
					day === undefined ? open : Number(day.slice(0, 4));
				const from = time.kind === 'span' ? edge(firstCounted(time), 1980) : 1;
				const to = time.kind === 'span' ? edge(time.ended.latest ?? time.ended.earliest, 2045) : 0;
				expect(years).toEqual(
					Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
				);
			})
		);
	});
});

it.each<[string, Dates, string | undefined]>([
	['undated', { status: 'active' }, undefined],
	['an open start', { start: '../2016', status: 'active' }, '2016-12-31'],
	['a year', { start: '2016', status: 'active' }, '2016-01-01'],
	['planned', { start: '2018-03', status: 'planned' }, '2018-03-01']
])('puts in order by the first day that is known: %s', (_, dates, expected) => {
	expect(firstDay(timeOf(dates))).toBe(expected);
});
