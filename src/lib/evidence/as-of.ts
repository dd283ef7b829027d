import type { SourceStub } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { dateInSentence } from './date-words.ts';

/** The day up to which sources tell, and whether it is theirs or that of their reading. */
export interface AsOf {
	readonly by: 'issued' | 'accessed';
	/** ISO 8601 year, month or day. */
	readonly date: string;
}

type Dated = SourceStub & { readonly accessed?: string };

/**
 * The newest date of issue among `sources`; where none has one, the newest day of reading.
 *
 * A year counts as older than its months, and a month as older than its days.
 *
 * @returns undefined if there is neither
 */
export function asOf(sources: readonly Dated[]): AsOf | undefined {
	const newest = (dates: readonly (string | undefined)[]) =>
		dates.reduce(
			(best, date) => (best === undefined || (date ?? '') > best ? date : best),
			undefined
		);
	const issued = newest(sources.map((source) => source.issued));
	if (issued !== undefined) return { by: 'issued', date: issued };
	const accessed = newest(sources.map((source) => source.accessed));
	return accessed === undefined ? undefined : { by: 'accessed', date: accessed };
}

/** The same as a sentence; undefined where nothing is dated. */
export function describeAsOf(sources: readonly Dated[], messages: Messages): string | undefined {
	const found = asOf(sources);
	return found && messages.detail.asOf[found.by](dateInSentence(found.date, messages));
}
