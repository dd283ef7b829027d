import type { Dataset, Prose } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { bibtexAddress, bibtexEntry, bibtexText } from './bibtex-text.ts';

export const CITATION_STYLES = ['chicago', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A view as a work to be cited. */
export interface CitedView {
	/** What it shows, as a sentence without a full stop. */
	readonly title: string;
	/** Full address at which it opens. */
	readonly address: string;
	/** ISO 8601 day on which it was seen. */
	readonly date: string;
}

/** Languages by their names in babel. */
const LANGUAGES: Readonly<Record<Messages['language'], string>> = { en: 'english', es: 'spanish' };

/**
 * A view of the dataset as a part of it, in each style, as plain text in the language of
 * `messages`. The year is that in which the newest source was read; without prose it is not known.
 *
 * @param messages complete, since these texts come late
 * @see The Chicago Manual of Style, author-date; APA 7, 10.9; BibTeX `@misc`
 */
export function citeView(
	{ title, address, date }: CitedView,
	{ version }: Pick<Dataset, 'version'>,
	prose: Pick<Prose, 'sources'> | undefined,
	messages: Messages
): Readonly<Record<CitationStyle, string>> {
	const { page, detail, sharing } = messages;
	const { citation } = sharing;
	const work = `${page.name}: ${page.tagline}`;
	const year = yearOf(prose);
	const seen = inWords(date, messages);
	return {
		chicago: [
			detail.citation.sentence(citation.author),
			detail.citation.sentence(year ?? detail.citation.undated),
			detail.citation.title(title),
			detail.citation.sentence(`${work}, ${detail.citation.version(version)}`),
			citation.dataset,
			citation.accessed(seen),
			detail.citation.sentence(address)
		].join(' '),
		apa: [
			detail.citation.sentence(citation.author),
			`(${year ?? detail.citation.undated}).`,
			detail.citation.sentence(title),
			citation.apaWork(work, version),
			citation.retrieved(seen, address)
		].join(' '),
		bibtex: bibtexEntry('misc', `lazos-${version}-${date}`, [
			['author', bibtexText(citation.author)],
			['title', bibtexText(title)],
			['howpublished', bibtexText(work)],
			['year', year],
			['version', version],
			['note', bibtexText(`${citation.dataset} ${citation.accessed(seen)}`)],
			['url', bibtexAddress(address)],
			['urldate', date],
			['langid', LANGUAGES[messages.language]]
		])
	};
}

function yearOf(prose: Pick<Prose, 'sources'> | undefined): string | undefined {
	const days = Object.values(prose?.sources ?? {}).map(({ accessed }) => accessed);
	return days.toSorted().at(-1)?.slice(0, 4);
}

function inWords(day: string, { sharing, terms }: Messages): string {
	const [year, month = 1, date = 1] = day.split('-').map(Number);
	return sharing.citation.day(date, terms.months[month - 1] ?? '', year ?? NaN);
}
