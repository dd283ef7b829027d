import {
	UnknownIdError,
	type Dataset,
	type Prose,
	type SourceRecord,
	type Tie
} from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { dateAlone, dateInSentence } from './date-words.ts';

/** A citation whose title and address stand apart: one may be in another language, one be followed. */
export interface CitationParts {
	readonly before: string;
	/** With its quotation marks; in the source's language. */
	readonly title: string;
	readonly between: string;
	readonly address: string;
	readonly after: string;
}

/** One source in full, in parts: what `cite` gives as one text. */
export function citeInParts(
	source: SourceRecord,
	messages: Messages,
	locator?: string
): CitationParts {
	const { citation } = messages.detail;
	const { author, issued, publisher, URL } = source;
	const place = [
		author === undefined ? undefined : publisher,
		// The year alone stands after the author already.
		issued !== undefined && issued.length > 4 ? dateAlone(issued, messages) : undefined,
		locator
	].filter((part) => part !== undefined);
	return {
		before: `${author === undefined ? citation.sentence(publisher) : citation.authors(author)} ${citation.sentence(issued === undefined ? citation.undated : issued.slice(0, 4))} `,
		title: citation.title(source.title),
		between: place.length === 0 ? ' ' : ` ${citation.sentence(place.join(', '))} `,
		address: URL,
		after: `${citation.sentence(URL).slice(URL.length)} ${citation.accessed(dateInSentence(source.accessed, messages))}`
	};
}

/**
 * One source in full, as text: author, year, title, publisher, date, locator, address, day of
 * reading. Without an author its publisher stands first. Names keep their order, since the data
 * does not tell which part is the family name.
 *
 * @param locator where in the source, as the data has it
 * @see The Chicago Manual of Style, author-date
 */
export function cite(source: SourceRecord, messages: Messages, locator?: string): string {
	const { before, title, between, address, after } = citeInParts(source, messages, locator);
	return before + title + between + address + after;
}

export interface CitedPage {
	/** Address at which the tie is shown. */
	readonly address: string;
	/** ISO 8601 day on which it was read. */
	readonly accessed: string;
}

/**
 * A tie's page in Lazos as a citation, followed by its numbered sources, one a line.
 * @throws UnknownIdError if the prose lacks a cited source
 */
export function citeTie(
	tie: Tie,
	dataset: Dataset,
	prose: Prose,
	{ address, accessed }: CitedPage,
	messages: Messages
): string {
	const { detail, page } = messages;
	const { citation } = detail;
	const work = [`${page.name}: ${page.tagline}`, citation.version(dataset.version)].join(', ');
	const sources = tie.sources.map(({ id, locator }, i) => {
		const source = prose.sources[id];
		if (source === undefined) throw new UnknownIdError(id);
		return `${i + 1}. ${cite(source, messages, locator)}`;
	});
	return [
		[
			citation.title(tie.name),
			citation.sentence(work),
			citation.sentence(address),
			citation.accessed(dateInSentence(accessed, messages))
		].join(' '),
		'',
		citation.sources,
		...sources
	].join('\n');
}
