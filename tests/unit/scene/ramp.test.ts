import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettes, THEMES, type Ink, type Theme } from '#lib/scene/palette.ts';
import { rampColour, rampOf, rampSteps } from '#lib/scene/ramp.ts';
import { ciede2000, contrast, labOf } from '../../fixtures/colour.ts';

const inksOf = (theme: Theme) => (ink: Ink) => palettes[theme][ink];

const hexOf = (rgb: string): string =>
	`#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;

describe('rampSteps', () => {
	it.each([
		[0, []],
		[1, ['1–1']],
		[2, ['1–1', '2–2']],
		[3, ['1–1', '2–2', '3–3']],
		[5, ['1–1', '2–2', '3–3', '4–4', '5–5']],
		[64, ['1–2', '3–5', '6–12', '13–28', '29–64']]
	])('up to %i', (most, expected) => {
		expect(rampSteps(most).map((step) => `${step.least}–${step.most}`)).toEqual(expected);
	});

	it('has one step for every count', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5000 }), (most) => {
				const steps = rampSteps(most);
				const stepOf = rampOf(steps);
				expect(stepOf(0)).toBeUndefined();
				for (let count = 1; count <= most; count++) {
					const holding = steps.filter((step) => step.least <= count && count <= step.most);
					expect(holding).toEqual([stepOf(count)]);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it.each(THEMES)('is legible and told apart on %s paper', (theme) => {
		const inkOf = inksOf(theme);
		const steps = rampSteps(64);
		const colours = [inkOf('paper'), ...steps.map((step) => hexOf(rampColour(step, inkOf)))];
		steps.forEach(({ textInk }, i) => {
			expect(contrast(inkOf(textInk), colours[i + 1] ?? '')).toBeGreaterThanOrEqual(4.5);
		});
		colours.slice(1).forEach((colour, i) => {
			const before = colours[i] ?? '';
			expect(ciede2000(labOf(before), labOf(colour))).toBeGreaterThan(4);
		});
	});
});

it('mixes in sRGB', () => {
	const inkOf = (ink: Ink) => (ink === 'accent' ? '#0064c8' : '#ffffff');
	const [step] = rampSteps(1);
	expect(step && rampColour({ ...step, share: 0.5 }, inkOf)).toBe('rgb(128, 178, 228)');
});
