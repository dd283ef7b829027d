import { Notes, type BriefNote } from '#lib/brief/notes.ts';
import type { Dataset, Prose, Tie } from '#lib/dataset/dataset.ts';
import { describeDates } from '#lib/evidence/dates.ts';
import { describeParties } from '#lib/evidence/parties.ts';
import { newestFirst } from '#lib/evidence/partners.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** A tie in a few lines, with the numbers of its sources. */
export interface ListedTie {
	readonly name: string;
	/** Who does what. */
	readonly parties: string;
	/** When, and whether it still is. */
	readonly dates: string;
	/** Empty where the list is to be short. */
	readonly summary: string;
	readonly notes: readonly number[];
}

export interface Listing {
	/** The newest first. */
	readonly ties: readonly ListedTie[];
	/** In the order in which they are first cited, from number 1. */
	readonly sources: readonly BriefNote[];
}

/**
 * Ties and sources as texts, for whoever opens the file where no program runs.
 *
 * @param summaries whether each tie is told with its summary
 * @throws UnknownIdError if the dataset or the prose lacks something that a tie names
 */
export function listTies(
	ties: readonly Tie[],
	dataset: Dataset,
	prose: Prose,
	messages: Messages,
	summaries: boolean
): Listing {
	const notes = new Notes(prose, messages);
	const listed = newestFirst(ties).map((tie) => ({
		name: tie.name,
		parties: describeParties(tie, dataset, messages),
		dates: `${describeDates(tie, messages)} · ${messages.terms.statuses[tie.status]}`,
		summary: summaries ? (prose.ties[tie.id]?.summary ?? '') : '',
		notes: [...new Set(tie.sources.map(({ id }) => notes.numberOf(id)))]
	}));
	return { ties: listed, sources: notes.list };
}
