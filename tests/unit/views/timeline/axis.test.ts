import { describe, expect, it } from 'vitest';
import { axisOf, scaleAxis } from '#lib/views/timeline/axis.ts';
import { makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const since = (...years: number[]) =>
	makeDataset(years.map((year, i) => makeTie(`tie-${i}`, ['gt', 'us'], { start: `${year}` })));

describe('axisOf', () => {
	it('has one year of a dataset without dates', () => {
		expect(axisOf(makeDataset([], { sources: [] }))).toEqual({ from: 0, to: 0, told: 0 });
	});

	it('draws the years of the one early tie closer, from the decade of the others on', () => {
		const years = Array.from({ length: 20 }, (_, i) => 1995 + i);
		// The newest of the fixture's sources is of 2025.
		expect(axisOf(since(1849, ...years))).toEqual({ from: 1849, to: 2025, told: 1990 });
	});

	it('draws no years closer where they are few', () => {
		expect(axisOf(since(1990, 1994, 2000))).toEqual({ from: 1990, to: 2025, told: 1990 });
	});

	it('does not count what is only planned', () => {
		const planned = makeTie('planned', ['gt', 'us'], { start: '2090', status: 'planned' });
		const active = makeTie('active', ['gt', 'us'], { start: '2000' });
		expect(axisOf(makeDataset([planned, active]))).toMatchObject({ from: 2000, to: 2025 });
	});
});

describe('scaleAxis', () => {
	const plain = scaleAxis({ from: 2000, to: 2009, told: 2000 }, 100, 1100);
	const closer = scaleAxis({ from: 1849, to: 2025, told: 1990 }, 0, 1000);

	it('places the first day at the left and the end of the last one at the right', () => {
		expect(plain.startOf('2000-01-01')).toBe(100);
		expect(plain.endOf('2009-12-31')).toBe(1100);
	});

	it('ends a day where the next one begins', () => {
		expect(plain.endOf('2004-02-28')).toBe(plain.startOf('2004-02-29'));
		expect(plain.endOf('2004-12-31')).toBe(plain.startOf('2005-01-01'));
	});

	it('keeps days beyond it at its ends', () => {
		expect(plain.startOf('1990-01-01')).toBe(100);
		expect(plain.endOf('2050-01-01')).toBe(1100);
	});

	it('gives the early years their small part', () => {
		expect(closer.breakAt).toBeCloseTo(120);
		expect(closer.startOf('1990-01-01')).toBeCloseTo(120);
		expect(closer.startOf('1849-01-01')).toBe(0);
		expect(plain.breakAt).toBeUndefined();
	});

	it('writes as many years as there is room for, the first of the early ones among them', () => {
		expect(plain.ticks.map(({ year }) => year)).toEqual(
			Array.from({ length: 10 }, (_, i) => 2000 + i)
		);
		expect(closer.ticks.map(({ year }) => year)).toEqual([
			1849, 1990, 1992, 1994, 1996, 1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016,
			2018, 2020, 2022, 2024
		]);
		const gaps = closer.ticks.slice(1).map(({ x }, i) => x - (closer.ticks[i]?.x ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThan(44);
	});

	it('reads years before 100 as they are', () => {
		const ancient = scaleAxis({ from: 50, to: 59, told: 50 }, 0, 10);
		expect(ancient.startOf('0055-01-01')).toBeCloseTo(5, 1);
	});
});
