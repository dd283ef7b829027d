import { describe, expect, it } from 'vitest';
import { barAt, barsWithin, stepByKey, yearsOfBars } from '#lib/panels/years/bar-range.ts';

const bar = (from: number, to = from) => ({ from, to, inForce: 0, notKnownEnded: 0 });
const bars = [bar(1849, 1944), bar(1945), bar(1946), bar(1947)];

describe('barsWithin', () => {
	it.each([
		['all years', 1849, 1947, 0, 3],
		['one year', 1946, 1946, 2, 2],
		['a year in the folded bar', 1900, 1900, 0, 0],
		['from the folded bar on', 1930, 1945, 0, 1],
		['years before the first', 1700, 1750, 0, 0],
		['years after the last', 2000, 2010, 3, 3]
	])('finds the bars of %s', (_, from, to, first, last) => {
		expect(barsWithin(bars, { from, to })).toEqual({ first, last });
	});
});

describe('yearsOfBars', () => {
	it.each([
		['the folded bar', 0, 0, 1849, 1944],
		['one bar', 2, 2, 1946, 1946],
		['bars in the wrong order', 3, 0, 1849, 1947]
	])('gives the years of %s', (_, first, last, from, to) => {
		expect(yearsOfBars(bars, { first, last })).toEqual({ from, to });
	});

	it('refuses a bar that is not there', () => {
		expect(() => yearsOfBars(bars, { first: 0, last: 4 })).toThrow(RangeError);
		expect(() => yearsOfBars([], { first: 0, last: 0 })).toThrow(RangeError);
	});
});

it.each([
	['left of the strip', -0.2, 0],
	['the left end', 0, 0],
	['just before the second bar', 0.249, 0],
	['where the second bar begins', 0.25, 1],
	['the right end', 1, 3],
	['right of the strip', 7, 3]
])('finds the bar at %s', (_, place, expected) => {
	expect(barAt(4, place)).toBe(expected);
});

it.each([
	['ArrowLeft', 5, 4],
	['ArrowRight', 5, 6],
	['ArrowDown', 2, 2],
	['ArrowUp', 30, 30],
	['PageUp', 5, 15],
	['PageUp', 25, 30],
	['PageDown', 5, 2],
	['Home', 5, 2],
	['End', 5, 30],
	['a', 5, undefined],
	['Tab', 5, undefined]
])('%s takes a handle from %i to %s within 2 and 30', (key, at, expected) => {
	expect(stepByKey(key, at, 2, 30)).toBe(expected);
});
