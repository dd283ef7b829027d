import { describe, expect, it } from 'vitest';
import { chooseYears, toggleStanding } from '#lib/panels/years/span.ts';

const whole = { from: 1849, to: 2026 };
const usual = ['in-force', 'not-known-ended'];

describe('chooseYears', () => {
	it.each([
		['one year', { from: 2013, to: 2013 }, { from: 2013, to: 2013 }],
		['years in the wrong order', { from: 2020, to: 1999 }, { from: 1999, to: 2020 }],
		['years beyond both ends', { from: 0, to: 3000 }, undefined],
		['all years', whole, undefined],
		['years before the first', { from: 1000, to: 1700 }, { from: 1849, to: 1849 }],
		['all but the last', { from: 1849, to: 2025 }, { from: 1849, to: 2025 }]
	])('takes %s', (_, years, expected) => {
		expect(chooseYears(undefined, years, whole)).toEqual(
			expected && { ...expected, standings: usual }
		);
	});

	it('keeps the standings that were chosen, over all years too', () => {
		const span = { from: 2000, to: 2010, standings: ['undated'] as const };
		expect(chooseYears(span, whole, whole)).toEqual({ ...whole, standings: ['undated'] });
	});
});

describe('toggleStanding', () => {
	it('starts from no standing over all years', () => {
		expect(toggleStanding(undefined, 'undated', whole)).toEqual({
			...whole,
			standings: ['undated']
		});
	});

	it('adds in the order of the vocabulary and keeps the years', () => {
		const span = { from: 2000, to: 2010, standings: ['undated'] as const };
		expect(toggleStanding(span, 'in-force', whole)).toEqual({
			from: 2000,
			to: 2010,
			standings: ['in-force', 'undated']
		});
	});

	it('takes away one of two, and with the last one the whole filter', () => {
		const span = { from: 2000, to: 2010, standings: ['in-force', 'undated'] as const };
		const one = toggleStanding(span, 'in-force', whole);
		expect(one).toEqual({ from: 2000, to: 2010, standings: ['undated'] });
		expect(toggleStanding(one, 'undated', whole)).toBeUndefined();
	});
});
