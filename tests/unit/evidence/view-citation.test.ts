import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import type { SourceId, SourceRecord } from '#lib/dataset/dataset.ts';
import { citeView, type CitedView } from '#lib/evidence/view-citation.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { sourceId } from '../../fixtures/dataset.ts';

const dataset = { version: '0.1.0' };

/** Sources that were read on these days. */
function readOn(...days: readonly string[]) {
	const sources: Record<SourceId, SourceRecord> = {};
	days.forEach((accessed, i) => {
		const id = sourceId(`source-${i}`);
		sources[id] = {
			id,
			kind: 'official',
			type: 'webpage',
			title: 'A page',
			publisher: 'A ministry',
			URL: 'https://example.org/',
			accessed,
			language: 'es'
		};
	});
	return { sources };
}
const prose = readOn('2026-11-24', '2025-12-31', '2026-02-01');

const english: CitedView = {
	title: 'Ties of Guatemala on narcotics that mention “50% & more”',
	address: 'https://example.org/en/?threat=narcotics&q=50%25',
	date: '2027-01-02'
};
const spanish: CitedView = {
	title: 'Lazos de Guatemala sobre narcotráfico',
	address: 'https://example.org/es/?threat=narcotics',
	date: '2027-01-02'
};

describe('citeView', () => {
	it('cites in English', () => {
		const { chicago, apa } = citeView(english, dataset, prose, en);
		expect(chicago).toBe(
			'The Lazos authors. 2026. “Ties of Guatemala on narcotics that mention ‘50% & more’.” Lazos: Guatemala’s security ties, version 0.1.0. Dataset. Accessed January 2, 2027. https://example.org/en/?threat=narcotics&q=50%25.'
		);
		expect(apa).toBe(
			'The Lazos authors. (2026). Ties of Guatemala on narcotics that mention “50% & more”. In Lazos: Guatemala’s security ties (Version 0.1.0) [Data set]. Retrieved January 2, 2027, from https://example.org/en/?threat=narcotics&q=50%25'
		);
	});

	it('cites in Spanish', () => {
		const { chicago, apa } = citeView(spanish, dataset, prose, es);
		expect(chicago).toBe(
			'Los autores de Lazos. 2026. «Lazos de Guatemala sobre narcotráfico». Lazos: Lazos de seguridad de Guatemala, versión 0.1.0. Conjunto de datos. Consultado el 2 de enero de 2027. https://example.org/es/?threat=narcotics.'
		);
		expect(apa).toBe(
			'Los autores de Lazos. (2026). Lazos de Guatemala sobre narcotráfico. En Lazos: Lazos de seguridad de Guatemala (Versión 0.1.0) [Conjunto de datos]. Recuperado el 2 de enero de 2027, de https://example.org/es/?threat=narcotics'
		);
	});

	it('says that the year is not known where no source is there to tell it', () => {
		for (const none of [undefined, readOn()]) {
			const { chicago, apa, bibtex } = citeView(english, dataset, none, en);
			expect(chicago).toContain('The Lazos authors. n.d. “Ties');
			expect(apa).toContain('The Lazos authors. (n.d.). Ties');
			expect(bibtex).not.toContain('year');
		}
		expect(citeView(spanish, dataset, undefined, es).apa).toContain('(s. f.). Lazos');
	});

	it('writes BibTeX, with what LaTeX would take as its own escaped', () => {
		expect(citeView(english, dataset, prose, en).bibtex).toBe(
			`@misc{lazos-0.1.0-2027-01-02,
  author = {{The Lazos authors}},
  title = {{Ties of Guatemala on narcotics that mention “50\\% \\& more”}},
  howpublished = {{Lazos: Guatemala’s security ties}},
  year = {2026},
  version = {0.1.0},
  note = {{Dataset. Accessed January 2, 2027.}},
  url = {https://example.org/en/?threat=narcotics&q=50%25},
  urldate = {2027-01-02},
  langid = {english}
}
`
		);
	});

	it.each([
		['English', english, en, 'The Lazos authors'],
		['Spanish', spanish, es, 'Los autores de Lazos'],
		['odd', { ...english, title: 'Ties on {a_b} ~ #1 \\ $5 ^ ñ' }, en, 'The Lazos authors']
	] as const)('is read by citation-js (%s)', async (_, view, messages, author) => {
		const { bibtex } = citeView(view, dataset, prose, messages);
		const read = async (forceType: string): Promise<unknown> =>
			(await Cite.async(bibtex, { forceType })).data;
		const both = {
			title: view.title,
			author: [expect.toSatisfy((name: object) => Object.values(name).join(' ') === author)],
			issued: { 'date-parts': [[2026]] },
			URL: view.address
		};
		expect(await read('@bibtex/text')).toMatchObject([both]);
		// What only biblatex has fields for.
		expect(await read('@biblatex/text')).toMatchObject([
			{ ...both, version: '0.1.0', accessed: { 'date-parts': [[2027, 1, 2]] } }
		]);
	});
});
