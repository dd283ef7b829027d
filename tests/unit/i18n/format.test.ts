import { expect, it } from 'vitest';
import { formatDay, formatNumber, formatScore, formatShare } from '#lib/i18n/format.ts';

it('parts thousands by commas in both languages, as Guatemala does', () => {
	expect(formatNumber('en', 1849)).toBe('1,849');
	expect(formatNumber('es', 1849)).toBe('1,849');
	expect(formatNumber('es', 999)).toBe('999');
});

it('writes shares in percent with a place after the point, where there is one', () => {
	expect(formatShare('en', 0.125)).toBe('12.5%');
	expect(formatShare('es', 0.125)).toBe('12.5%');
	expect(formatShare('en', 0.5)).toBe('50%');
});

it('writes scores with two places', () => {
	expect(formatScore('en', 0.3)).toBe('0.30');
	expect(formatScore('es', 0.3)).toBe('0.30');
});

it('writes a day as citations do, as it is at Greenwich', () => {
	expect(formatDay('en', '2026-11-26')).toBe('November 26, 2026');
	expect(formatDay('es', '2026-11-26T23:59:59Z')).toBe('26 de noviembre de 2026');
});
