import { describe, expect, it } from 'vitest';
import { describeFigure } from '#lib/evidence/figures.ts';
import { nameLanguage } from '#lib/evidence/language-name.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';

describe('describeFigure', () => {
	it.each([
		[0, 'people', '0 people', '0 personas'],
		[1, 'people', '1 person', '1 persona'],
		[1849.5, 'tonnes', '1,849.5 tonnes', '1,849.5 toneladas'],
		[31, 'countries', '31 countries', '31 países'],
		[3, 'mules', '3 mules', '3 mules']
	])('%d %s', (value, unit, english, spanish) => {
		const figure = { label: 'Reach', value, unit };
		expect(describeFigure(figure, en)).toBe(english);
		expect(describeFigure(figure, es)).toBe(spanish);
	});
});

describe('nameLanguage', () => {
	it.each([
		['pt', 'Portuguese', 'portugués'],
		['es', 'Spanish', 'español'],
		['no tag', 'no tag', 'no tag']
	])('%s', (code, english, spanish) => {
		expect(nameLanguage(code, 'en')).toBe(english);
		expect(nameLanguage(code, 'es')).toBe(spanish);
	});
});
