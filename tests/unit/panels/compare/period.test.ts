import { expect, it } from 'vitest';
import { withYear } from '#lib/panels/compare/period.ts';

const whole = { from: 1849, to: 2026 };
const period = { from: 2000, to: 2009 };

it.each([
	['nothing typed', 'from', NaN, undefined],
	['half a year', 'to', 2000.5, undefined],
	['an earlier start', 'from', 1990, { from: 1990, to: 2009 }],
	['a start after the end, which follows', 'from', 2015, { from: 2015, to: 2015 }],
	['an end before the start, which follows', 'to', 1990, { from: 1990, to: 1990 }],
	['a year before all', 'from', 1, { from: 1849, to: 2009 }],
	['a year after all', 'to', 3000, { from: 2000, to: 2026 }]
] as const)('%s', (_, end, typed, expected) => {
	expect(withYear(period, end, typed, whole)).toEqual(expected);
});
