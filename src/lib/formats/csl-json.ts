import type { PublishedSource } from '#lib/dataset/schema.ts';
import type { DataFormat } from './format.ts';

/**
 * Sources for Zotero, pandoc and whatever else speaks CSL. Names are whole, since the data does
 * not tell which part is the family name; the kind of source is its keyword.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export const cslJson: DataFormat = {
	extension: 'csl.json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	cannotHold: ['ties', 'locators'],
	encode: async ({ records }) => JSON.stringify(records.sources.map(itemOf), null, '\t')
};

function itemOf(source: PublishedSource): object {
	const { id, type, title, author, publisher, issued, accessed, language, kind, URL } = source;
	return {
		id,
		type,
		title,
		...(author && { author: author.map((literal) => ({ literal })) }),
		[stoodIn(type) ? 'container-title' : 'publisher']: publisher,
		...(issued !== undefined && { issued: dateOf(issued) }),
		URL,
		accessed: dateOf(accessed),
		language,
		keyword: kind
	};
}

/** Whether such a source stands in what its publisher is called, as an article in a newspaper. */
export const stoodIn = (type: PublishedSource['type']): boolean => type.startsWith('article');

/** @param iso year, month or day */
const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
