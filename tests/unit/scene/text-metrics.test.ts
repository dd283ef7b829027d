import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textWidth, wrapText } from '#lib/scene/text-metrics.ts';
import { real } from '../layout/real-layouts.ts';

describe('textWidth', () => {
	it('is nothing for no text', () => {
		expect(textWidth('', 12, 500)).toBe(0);
	});

	it('adds up the advances of its characters, those with accents as those without', () => {
		expect(textWidth('am', 10, 500)).toBeCloseTo(5.68 + 8.88, 9);
		expect(textWidth('ÁÑü', 10, 600)).toBeCloseTo(textWidth('ANu', 10, 600), 9);
	});

	it('takes a character that it does not know for a wide one', () => {
		expect(textWidth('語', 10, 500)).toBeGreaterThan(textWidth('e', 10, 500));
	});

	it.each(['en', 'es'] as const)('knows every character of the %s names', (language) => {
		const dataset = real(language);
		const texts = [
			...dataset.actors.map(({ short }) => short),
			...dataset.sectors.map(({ name }) => name)
		];
		const unknown = [...new Set(texts.join(''))].filter(
			(character) =>
				textWidth(character, 1000, 500) === 800 && textWidth(character, 1000, 600) === 800
		);
		expect(unknown).toEqual([]);
	});
});

describe('wrapText', () => {
	const anyText = fc
		.array(fc.constantFrom('a', 'los', 'organismos', 'y', 'hemisféricos', 'ONU'), { minLength: 1 })
		.map((words) => words.join(' '));

	it('keeps every word in its order', () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, maxPx) => {
				expect(wrapText(text, maxPx, 11, 600).join(' ')).toBe(text);
			})
		);
	});

	it('has lines of the width at most, but for a word that alone is longer', () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, maxPx) => {
				const lines = wrapText(text, maxPx, 11, 600);
				for (const line of lines)
					if (line.includes(' ')) expect(textWidth(line, 11, 600)).toBeLessThanOrEqual(maxPx);
				lines.slice(1).forEach((line, i) => {
					const [first = ''] = line.split(' ');
					expect(textWidth(`${lines[i]} ${first}`, 11, 600)).toBeGreaterThan(maxPx);
				});
			})
		);
	});
});
