import { describe, expect, it } from 'vitest';
import { drawBar, drawTimelineSign, type Bar } from '#lib/drawing/svg/timeline-marks.ts';
import { toText } from '#lib/drawing/svg/tree.ts';
import { TIMELINE_SIGNS } from '#lib/scene/legend.ts';

const plain: Bar = {
	from: 10,
	to: 50,
	start: { at: 10, look: 'sharp' },
	end: { at: 50, look: 'sharp' }
};
const paths = (bar: Bar, ...inks: Parameters<typeof drawBar>[1]) =>
	drawBar(bar, inks, 20, (ink) => ink).children.flatMap((child) =>
		typeof child === 'string' ? [] : [[child.attrs['fill'], child.attrs['d']]]
	);

describe('drawBar', () => {
	it('shares its height among the inks, from above', () => {
		expect(paths(plain, 'accent', 'ink')).toEqual([
			['accent', 'M10 15L50 15L50 20L10 20Z'],
			['ink', 'M10 20L50 20L50 25L10 25Z']
		]);
	});

	it('has a point where it goes on, cut across all inks', () => {
		const onward: Bar = { ...plain, end: { at: 50, look: 'arrow' } };
		expect(paths(onward, 'ink')).toEqual([['ink', 'M10 15L43 15L50 20L43 25L10 25Z']]);
		expect(paths(onward, 'accent', 'ink')).toEqual([
			['accent', 'M10 15L43 15L50 20L10 20Z'],
			['ink', 'M10 20L50 20L43 25L10 25Z']
		]);
	});

	it('tapers to a tenth where its end is not known', () => {
		const lost: Bar = { ...plain, to: 20, end: { at: 40, look: 'taper' } };
		expect(paths(lost, 'ink')).toEqual([
			['ink', 'M10 15L20 15L20 25L10 25Z'],
			['ink', 'M20 15L40 19.5L40 20.5L20 25Z']
		]);
	});

	it('has a cross where it has ended, not known when', () => {
		const lost: Bar = { ...plain, to: 20, end: { at: 40, look: 'lost' } };
		expect(paths(lost, 'ink')).toHaveLength(3);
	});

	it('has teeth where a date is not sure, and no sure part where there is none', () => {
		const unsure: Bar = {
			from: 30,
			to: 30,
			start: { at: 10, look: 'uncertain' },
			end: { at: 50, look: 'uncertain' }
		};
		expect(paths(unsure, 'ink')).toEqual([
			['ink', 'M30 15L10 15L12.5 17.5L10 20L10 20L12.5 22.5L10 25L30 25Z'],
			['ink', 'M30 15L50 15L47.5 17.5L50 20L50 20L47.5 22.5L50 25L30 25Z']
		]);
	});
});

it('draws each sign of the legend unlike the others', () => {
	const drawn = TIMELINE_SIGNS.map((sign) => toText(drawTimelineSign(sign, 7, (ink) => ink)));
	expect(new Set(drawn).size).toBe(TIMELINE_SIGNS.length);
});
