import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tie } from '#lib/dataset/dataset.ts';
import type { Bar } from '#lib/drawing/svg/timeline-marks.ts';
import { scaleAxis } from '#lib/views/timeline/axis.ts';
import { barOf } from '#lib/views/timeline/bar.ts';
import { timeOf } from '#lib/views/timeline/tie-span.ts';
import { anyTie } from '../../../fixtures/dataset.ts';

/** Ten years of 365.2 days on 1,000 px: about 100 px a year. */
const scale = scaleAxis({ from: 2010, to: 2019, told: 2010 }, 0, 1000);

function bar(dates: Pick<Tie, 'start' | 'end' | 'status'>): Bar {
	const time = timeOf(dates);
	if (time.kind !== 'span') throw new Error(`${JSON.stringify(dates)} has no bar.`);
	return barOf(time, scale);
}
const rounded = ({ from, to, start, end }: Bar) => ({
	from: Math.round(from),
	to: Math.round(to),
	start: [start.look, Math.round(start.at)],
	end: [end.look, Math.round(end.at)]
});

describe('barOf', () => {
	it.each<[string, Pick<Tie, 'start' | 'end' | 'status'>, ReturnType<typeof rounded>]>([
		[
			'two years',
			{ start: '2012', end: '2013', status: 'ended' },
			{ from: 200, to: 400, start: ['sharp', 200], end: ['sharp', 400] }
		],
		[
			'active',
			{ start: '2015', status: 'active' },
			{ from: 500, to: 1000, start: ['sharp', 500], end: ['arrow', 1000] }
		],
		[
			'begun before the axis',
			{ start: '1990', status: 'active' },
			{ from: 0, to: 1000, start: ['sharp', 0], end: ['arrow', 1000] }
		],
		[
			'not known to have ended',
			{ start: '2015', status: 'unknown' },
			{ from: 500, to: 506, start: ['sharp', 500], end: ['taper', 1000] }
		],
		[
			'begun some time between',
			{ start: '2012/2013', status: 'active' },
			{ from: 400, to: 1000, start: ['uncertain', 200], end: ['arrow', 1000] }
		],
		[
			'begun then or earlier',
			{ start: '../2012', status: 'active' },
			{ from: 300, to: 1000, start: ['taper', 0], end: ['arrow', 1000] }
		],
		[
			'begun then or later, so that nothing of it is sure',
			{ start: '2012/..', status: 'active' },
			{ from: 1000, to: 1000, start: ['uncertain', 200], end: ['arrow', 1000] }
		],
		[
			'begun and ended in years that overlap',
			{ start: '2012/2015', end: '2014/2017', status: 'ended' },
			{ from: 500, to: 500, start: ['uncertain', 200], end: ['uncertain', 800] }
		],
		[
			'ended, not known when',
			{ start: '2012', status: 'ended' },
			{ from: 200, to: 300, start: ['sharp', 200], end: ['lost', 322] }
		],
		[
			'begun, not known when',
			{ end: '2012', status: 'ended' },
			{ from: 200, to: 300, start: ['taper', 178], end: ['sharp', 300] }
		],
		[
			'a day',
			{ start: '2015-01-01', end: '2015-01-01', status: 'ended' },
			{ from: 500, to: 506, start: ['sharp', 500], end: ['sharp', 506] }
		],
		[
			'the last day',
			{ start: '2019-12-31', status: 'active' },
			{ from: 994, to: 1000, start: ['sharp', 994], end: ['arrow', 1000] }
		]
	])('%s', (_, dates, expected) => {
		const found = rounded(bar(dates));
		// Leap days move a place by a third of a pixel.
		for (const key of ['from', 'to'] as const) {
			expect(Math.abs(found[key] - expected[key])).toBeLessThanOrEqual(1);
		}
		for (const key of ['start', 'end'] as const) {
			expect(found[key][0]).toBe(expected[key][0]);
			expect(Math.abs(Number(found[key][1]) - Number(expected[key][1]))).toBeLessThanOrEqual(1);
		}
	});

	it('runs forward and stays on the axis, long enough to be seen', () => {
		const wide = scaleAxis({ from: 1985, to: 2040, told: 1985 }, 20, 420);
		fc.assert(
			fc.property(anyTie('tie'), (tie) => {
				const { start = '', end = '9' } = tie;
				fc.pre(start.replace('../', '').slice(0, 4) < end.replace('../', '').slice(0, 4));
				const time = timeOf(tie);
				if (time.kind !== 'span') return;
				const { from, to, start: left, end: right } = barOf(time, wide);
				expect(left.at).toBeGreaterThanOrEqual(20);
				expect(right.at).toBeLessThanOrEqual(420);
				expect(left.at).toBeLessThanOrEqual(from + 1e-9);
				expect(from).toBeLessThanOrEqual(to + 1e-9);
				expect(to).toBeLessThanOrEqual(right.at + 1e-9);
				expect(right.at - left.at).toBeGreaterThanOrEqual(6 - 1e-9);
			})
		);
	});
});
