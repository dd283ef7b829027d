import type { PublishedSource } from '#lib/dataset/schema.ts';
import { bibtexAddress, bibtexEntry, bibtexText } from '#lib/evidence/bibtex-text.ts';
import { stoodIn } from './csl-json.ts';
import type { DataFormat } from './format.ts';

/** A type of biblatex, and what it lacks to tell some types of CSL apart. */
interface EntryType {
	readonly entry: string;
	readonly subtype?: string;
}

const TYPES: Readonly<Record<PublishedSource['type'], EntryType>> = {
	article: { entry: 'article' },
	'article-journal': { entry: 'article' },
	'article-magazine': { entry: 'article', subtype: 'magazine' },
	'article-newspaper': { entry: 'article', subtype: 'newspaper' },
	book: { entry: 'book' },
	chapter: { entry: 'incollection' },
	legislation: { entry: 'legislation' },
	report: { entry: 'report' },
	thesis: { entry: 'thesis' },
	treaty: { entry: 'legal', subtype: 'treaty' },
	webpage: { entry: 'online' }
};

/** Which field of an entry holds the publisher; the others have one of that name. */
const INSTITUTIONS: Readonly<Record<string, string>> = {
	online: 'organization',
	report: 'institution',
	thesis: 'institution'
};

/** Languages by their names in babel. */
const LANGUAGES: Readonly<Record<string, string>> = {
	de: 'german',
	en: 'english',
	es: 'spanish',
	fr: 'french',
	it: 'italian',
	pt: 'portuguese'
};

/**
 * Sources for LaTeX, in UTF-8 as biblatex with biber wants it. Names and titles stand in braces, so
 * that no style takes a name apart or changes the case of “Tecún Umán”.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export const bibtex: DataFormat = {
	extension: 'bib',
	mediaType: 'application/x-bibtex',
	cannotHold: ['ties', 'locators'],
	encode: async ({ records }) => records.sources.map(entryOf).join('\n')
};

function entryOf(source: PublishedSource): string {
	const { id, type, title, author, publisher, issued, accessed, language, kind, URL } = source;
	const { entry, subtype } = TYPES[type];
	const holder = stoodIn(type) ? 'journaltitle' : (INSTITUTIONS[entry] ?? 'publisher');
	return bibtexEntry(entry, id, [
		['title', bibtexText(title)],
		['author', author?.map(bibtexText).join(' and ')],
		[holder, bibtexText(publisher)],
		['entrysubtype', subtype],
		['date', issued],
		['url', bibtexAddress(URL)],
		['urldate', accessed],
		['langid', LANGUAGES[language] ?? language],
		['keywords', kind]
	]);
}
