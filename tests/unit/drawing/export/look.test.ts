import { describe, expect, it } from 'vitest';
import { BACKGROUNDS, inksOf, letterOf, lettered, LOOKS } from '#lib/drawing/export/look.ts';
import { STRAND_ORDER } from '#lib/network/network.ts';
import { strandInk } from '#lib/scene/palette.ts';
import { contrast, parseHex } from '../../../fixtures/colour.ts';
import { messagesIn } from '../real-data.ts';

const STRANDS = STRAND_ORDER.map(strandInk);
const TEXTS = ['ink', 'ink-2', 'ink-3'] as const;

describe('a look', () => {
	it('in high contrast has strands and texts of 7 : 1 on its paper', () => {
		const inkOf = inksOf('contrast', 'paper');
		expect(inkOf('paper')).toBe('#ffffff');
		for (const ink of [...STRANDS, ...TEXTS])
			expect(contrast(inkOf(ink), '#ffffff'), ink).toBeGreaterThanOrEqual(7);
	});

	it('in greyscale has no colour, and strands side by side that differ', () => {
		const inkOf = inksOf('greyscale', 'paper');
		for (const ink of [...STRANDS, ...TEXTS, 'accent', 'surface', 'line', 'hull'] as const) {
			const [r, g, b] = parseHex(inkOf(ink));
			expect([g, b], ink).toEqual([r, r]);
		}
		for (const [i, ink] of STRANDS.entries()) {
			expect(contrast(inkOf(ink), '#ffffff')).toBeGreaterThanOrEqual(3);
			const next = STRANDS[i + 1];
			if (next) expect(contrast(inkOf(ink), inkOf(next))).toBeGreaterThan(1.8);
		}
	});

	it('has the ground that is asked for', () => {
		const grounds = LOOKS.map((look) => BACKGROUNDS.map((ground) => inksOf(look, ground)('paper')));
		expect(grounds).toEqual([
			['#faf9f5', '#ffffff', '#ffffff'],
			['#14181e', '#14181e', '#14181e'],
			['#ffffff', '#ffffff', '#ffffff'],
			['#ffffff', '#ffffff', '#ffffff']
		]);
	});
});

describe('letters', () => {
	it('name each threat domain by its own, in the order of the strands', () => {
		expect(STRAND_ORDER.map(letterOf).join('')).toBe('abcdefghijkl');
	});

	it('stand before the names in the legend', () => {
		const { terms } = lettered(messagesIn.es);
		expect(terms.threats.narcotics).toMatch(/^a\s+Narcotráfico$/);
		expect(terms.noThreat).toMatch(/^l\s/);
		expect(messagesIn.es.terms.threats.narcotics).toBe('Narcotráfico');
	});
});
