import { describe, expect, it } from 'vitest';
import { summarize } from '../../bench/statistics.ts';

describe('a summary of measurements', () => {
	it.each([
		[[7], [7, 7, 7]],
		[
			[2, 1],
			[1.25, 1.5, 1.75]
		],
		[
			[10, 9, 1],
			[5, 9, 9.5]
		],
		[
			[5, 1, 4, 2, 3],
			[2, 3, 4]
		]
	])('of %j has the quartiles %j', (values, quartiles) => {
		const { lowerQuartile, median, upperQuartile, n } = summarize(values);
		expect([lowerQuartile, median, upperQuartile]).toEqual(quartiles);
		expect(n).toBe(values.length);
	});

	it('of nothing is refused', () => {
		expect(() => summarize([])).toThrow(RangeError);
	});
});
