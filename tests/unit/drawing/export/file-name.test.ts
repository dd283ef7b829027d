import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName, fileName } from '#lib/drawing/export/file-name.ts';
import { EMPTY_QUERY, type Query } from '#lib/query/query.ts';
import { messagesIn, realDataset } from '../real-data.ts';

const DAY = '2026-11-24';

describe('fileName', () => {
	it.each([
		[[], 'png', '2026-11-24.png'],
		[['', ' — '], 'svg', '2026-11-24.svg'],
		[['lazos', 'Guatemala'], 'png', 'lazos-guatemala-2026-11-24.png'],
		[
			['Delincuencia organizada', 'Ñandú/Ü'],
			'svg',
			'delincuencia-organizada-nandu-u-2026-11-24.svg'
		],
		[['a'.repeat(60), 'b'.repeat(60), 'c'], 'png', `${'a'.repeat(60)}-2026-11-24.png`]
	])('%j as %s is called %s', (parts, extension, name) => {
		expect(fileName(parts, DAY, extension)).toBe(name);
	});

	it('is short plain ASCII whatever the parts', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
				const name = fileName(parts, DAY, 'png');
				expect(name).toMatch(/^(?:[a-z0-9]+-)*2026-11-24\.png$/);
				expect(name.length).toBeLessThanOrEqual(100);
			})
		);
	});
});

describe('exportName', () => {
	const name = (query: Query, language: 'en' | 'es', asked?: string) =>
		exportName(realDataset(language), query, messagesIn[language], DAY, 'png', asked);
	const chosen = { ...EMPTY_QUERY.chosen, threat: ['border-security', 'narcotics'] };

	it('names the dataset alone where nothing is chosen', () => {
		expect(name(EMPTY_QUERY, 'en')).toBe('lazos-guatemala-2026-11-24.png');
	});

	it('names threat domains in the order of the vocabulary', () => {
		expect(name({ ...EMPTY_QUERY, chosen }, 'en')).toBe(
			'lazos-guatemala-narcotics-border-security-2026-11-24.png'
		);
	});

	it('begins with the question', () => {
		expect(name({ ...EMPTY_QUERY, chosen }, 'es', 'México: lazos a no más de 2 pasos')).toBe(
			'lazos-guatemala-mexico-lazos-a-no-mas-de-2-pasos-narcotrafico-seguridad-fronteriza-2026-11-24.png'
		);
	});

	it('names partners and years, in the reader’s language', () => {
		const query = {
			...EMPTY_QUERY,
			chosen: { ...chosen, partner: ['us'] },
			years: { from: 2015, to: 2026, standings: [] }
		};
		expect(name(query, 'es')).toBe(
			'lazos-guatemala-narcotrafico-seguridad-fronteriza-estados-unidos-2015-2026-2026-11-24.png'
		);
	});
});
