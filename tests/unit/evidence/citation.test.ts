import { describe, expect, it } from 'vitest';
import { UnknownIdError, type Prose, type SourceRecord } from '#lib/dataset/dataset.ts';
import { cite, citeInParts, citeTie } from '#lib/evidence/citation.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { makeDataset, makeProse, makeTie, sourceId } from '../../fixtures/dataset.ts';

/** Neither author nor date. */
const bare: SourceRecord = {
	id: sourceId('perez-2023-assessing'),
	kind: 'academic',
	type: 'article',
	title: 'Assessing Guatemalan Military Relationships',
	publisher: 'Divergent Options',
	URL: 'https://divergentoptions.org/2023/04/24/',
	accessed: '2026-11-24',
	language: 'en'
};
const perez: SourceRecord = {
	...bare,
	author: ['Juan Manuel Perez'],
	issued: '2023-04-24'
};

describe('citeInParts', () => {
	it('has title and address apart, even where another part holds the address too', () => {
		const source = { ...perez, title: perez.URL, publisher: perez.URL };
		const parts = citeInParts(source, en);
		expect(parts.title).toBe(`“${perez.URL}.”`);
		expect(parts.address).toBe(perez.URL);
		expect(Object.values(parts).join('')).toBe(cite(source, en));
	});
});

describe('cite', () => {
	it.each<[string, SourceRecord, string | undefined, string, string]>([
		[
			'everything',
			perez,
			'para. 4',
			'Juan Manuel Perez. 2023. “Assessing Guatemalan Military Relationships.” Divergent Options, 24 April 2023, para. 4. https://divergentoptions.org/2023/04/24/. Accessed 24 November 2026.',
			'Juan Manuel Perez. 2023. «Assessing Guatemalan Military Relationships». Divergent Options, 24 de abril de 2023, para. 4. https://divergentoptions.org/2023/04/24/. Consultado el 24 de noviembre de 2026.'
		],
		[
			'neither author nor date',
			{ ...bare, publisher: 'U.S. Department of State' },
			undefined,
			'U.S. Department of State. n.d. “Assessing Guatemalan Military Relationships.” https://divergentoptions.org/2023/04/24/. Accessed 24 November 2026.',
			'U.S. Department of State. s. f. «Assessing Guatemalan Military Relationships». https://divergentoptions.org/2023/04/24/. Consultado el 24 de noviembre de 2026.'
		],
		[
			'a year alone, two authors, an abbreviation and a question',
			{
				...perez,
				author: ['Ana Ibáñez', 'Laun C. Smith, Jr.'],
				issued: '1997',
				title: 'Who keeps “the peace”?'
			},
			undefined,
			'Ana Ibáñez and Laun C. Smith, Jr. 1997. “Who keeps ‘the peace’?” Divergent Options. https://divergentoptions.org/2023/04/24/. Accessed 24 November 2026.',
			'Ana Ibáñez y Laun C. Smith, Jr. 1997. «Who keeps “the peace”?». Divergent Options. https://divergentoptions.org/2023/04/24/. Consultado el 24 de noviembre de 2026.'
		]
	])('%s', (_, source, locator, english, spanish) => {
		expect(cite(source, en, locator)).toBe(english);
		expect(cite(source, es, locator)).toBe(spanish);
	});
});

describe('citeTie', () => {
	const tie = makeTie('tecun-uman', ['us', 'gt'], {
		name: 'Task force Tecún Umán',
		sources: [{ id: perez.id, locator: 'para. 6' }, { id: sourceId('press') }]
	});
	const dataset = makeDataset([tie], { version: '0.1.0' });
	const prose: Prose = {
		...makeProse(dataset),
		sources: { ...makeProse(dataset).sources, [perez.id]: perez }
	};
	const page = { address: 'https://lazos.example/en/?tie=tecun-uman', accessed: '2026-12-01' };

	it('cites the page, then its sources by number', () => {
		expect(citeTie(tie, dataset, prose, page, en).split('\n')).toEqual([
			'“Task force Tecún Umán.” Lazos: Guatemala’s security ties, version 0.1.0. https://lazos.example/en/?tie=tecun-uman. Accessed 1 December 2026.',
			'',
			'Sources:',
			`1. ${cite(perez, en, 'para. 6')}`,
			'2. Ministerio de Gobernación. 2025. “Title of press.” June 2025. https://example.org/. Accessed 1 January 2026.'
		]);
		expect(citeTie(tie, dataset, prose, page, es).split('\n').slice(0, 3)).toEqual([
			'«Task force Tecún Umán». Lazos: Lazos de seguridad de Guatemala, versión 0.1.0. https://lazos.example/en/?tie=tecun-uman. Consultado el 1 de diciembre de 2026.',
			'',
			'Fuentes:'
		]);
	});

	it('refuses prose that lacks a source', () => {
		const without: Prose = { ...prose, sources: {} };
		expect(() => citeTie(tie, dataset, without, page, en)).toThrow(UnknownIdError);
	});
});
