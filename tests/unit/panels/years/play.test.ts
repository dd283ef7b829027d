import { describe, expect, it } from 'vitest';
import { firstStep, nextStep, playingOf } from '#lib/panels/years/play.ts';

const range = (first: number, last: number) => ({ first, last });

it.each([
	[undefined, 'window'],
	[range(3, 3), 'window'],
	[range(3, 4), 'end']
] as const)('of %o, plays the %s', (chosen, expected) => {
	expect(playingOf(chosen)).toBe(expected);
});

describe('firstStep', () => {
	it.each([
		['nothing chosen', undefined, 'window', range(0, 0)],
		['a bar', range(3, 3), 'window', range(4, 4)],
		['the last bar', range(9, 9), 'window', range(0, 0)],
		['a range', range(3, 5), 'end', range(3, 6)],
		['a range up to the last bar', range(3, 9), 'end', range(3, 4)],
		['an end that has nowhere to go', range(9, 9), 'end', range(9, 9)]
	] as const)('%s', (_, chosen, playing, expected) => {
		expect(firstStep(chosen, playing, 10)).toEqual(expected);
	});
});

describe('nextStep', () => {
	it('comes to every bar once and ends', () => {
		const reached = [];
		for (
			let at: { first: number; last: number } | undefined = firstStep(undefined, 'window', 5);
			at;
			at = nextStep(at, 'window', 5)
		)
			reached.push(at);
		expect(reached).toEqual([0, 1, 2, 3, 4].map((i) => range(i, i)));
	});
	it('keeps the start of a range', () => {
		expect(nextStep(range(2, 3), 'end', 5)).toEqual(range(2, 4));
		expect(nextStep(range(2, 4), 'end', 5)).toBeUndefined();
	});
});
