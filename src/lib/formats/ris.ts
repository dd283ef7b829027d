import type { PublishedSource } from '#lib/dataset/schema.ts';
import { stoodIn } from './csl-json.ts';
import type { DataFormat } from './format.ts';

const TYPES: Readonly<Record<PublishedSource['type'], string>> = {
	article: 'JOUR',
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	book: 'BOOK',
	chapter: 'CHAP',
	legislation: 'STAT',
	report: 'RPRT',
	thesis: 'THES',
	treaty: 'GEN',
	webpage: 'ELEC'
};

/**
 * Sources for EndNote, Mendeley and Zotero. Names are whole, since the data does not tell which
 * part is the family name; the kind of source is its keyword.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format), RIS of 2011
 */
export const ris: DataFormat = {
	extension: 'ris',
	mediaType: 'application/x-research-info-systems',
	cannotHold: ['ties', 'locators', 'source-types'],
	encode: async ({ records }) => records.sources.map(recordOf).join('\r\n')
};

function recordOf(source: PublishedSource): string {
	const { id, type, title, author = [], publisher, issued, accessed, language, kind } = source;
	const lines: readonly (readonly [string, string | undefined])[] = [
		['TY', TYPES[type]],
		['TI', title],
		...author.map((name) => ['AU', nameOf(name)] as const),
		[stoodIn(type) ? 'T2' : 'PB', publisher],
		['PY', issued?.slice(0, 4)],
		['DA', issued === undefined ? undefined : dateOf(issued)],
		['UR', source.URL],
		['Y2', dateOf(accessed)],
		['LA', language],
		['KW', kind],
		['ID', id],
		['ER', '']
	];
	return lines
		.flatMap(([tag, value]) =>
			value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]
		)
		.join('');
}

/** Year, month and day between slashes, all three of them: `2013/05//`. */
function dateOf(iso: string): string {
	const [year = '', month = '', day = ''] = iso.split('-');
	return [year, month, day, ''].join('/');
}

/** A comma parts family name, given name and suffix, so that one before “Jr.” must be the second. */
const nameOf = (name: string): string => name.replace(/,\s*/, ', , ');
