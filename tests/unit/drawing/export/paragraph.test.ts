import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText } from '#lib/drawing/export/paragraph.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';

describe('breakText', () => {
	it.each(['', ' ', '\n\t '])('gives no line for %j', (text) => {
		expect(breakText(text, 100, 12, 500)).toEqual([]);
	});

	it('keeps a word together where a line holds it', () => {
		expect(breakText('one two', textWidth('one', 12, 500), 12, 500)).toEqual(['one', 'two']);
	});

	it('breaks an address after punctuation', () => {
		const address = 'https://example.org/lazos/?threat=narcotics,disasters&match=all';
		const lines = breakText(address, 200, 12, 500);
		expect(lines).toEqual([
			'https://example.org/lazos/?',
			'threat=narcotics,disasters&',
			'match=all'
		]);
	});

	it('fits every line, and loses and adds nothing but blanks', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 20, max: 400 }),
				(text, maxPx) => {
					const lines = breakText(text, maxPx, 12, 500);
					for (const line of lines) {
						const single = [...line].length === 1;
						expect(single || textWidth(line, 12, 500) <= maxPx).toBe(true);
					}
					expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				}
			)
		);
	});
});
