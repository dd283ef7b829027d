import { get, type Dataset, type Prose, type Tie } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { dateInSentence } from '#lib/evidence/date-words.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Periods } from '#lib/query/periods.ts';
import type { Query } from '#lib/query/query.ts';
import { tellTie, type BriefTie } from './entry.ts';
import { summarise, type Labelled } from './figures.ts';
import { groupTies, type BriefGrouping } from './groups.ts';
import { Notes, type BriefNote } from './notes.ts';

/** Ties under one heading. */
export interface BriefGroup {
	readonly heading: string;
	/** “12 ties”. */
	readonly count: string;
	readonly entries: readonly BriefTie[];
}

/**
 * A document as plain data, in one language: whatever writes it decides only how it looks. Every
 * text is whole; numbers of notes refer to `notes`, whose first is number 1.
 */
export interface Brief {
	readonly language: Language;
	readonly title: string;
	/** What is shown, as a sentence without a full stop. */
	readonly subtitle: string;
	/** “Made with Lazos on 25 November 2026.” */
	readonly made: string;
	/** Of the data: whose, which version, which licence. */
	readonly data: string;
	/** Of the view: what leads to `address`, and that. */
	readonly view: string;
	readonly address: string;
	/** ISO 8601 day. */
	readonly date: string;
	readonly keywords: readonly string[];
	readonly picture: { readonly title: string; readonly caption: string };
	readonly summary: { readonly heading: string; readonly rows: readonly Labelled[] };
	readonly ties: {
		readonly heading: string;
		/** How they are grouped, or that there are none. */
		readonly remark: string;
		readonly groups: readonly BriefGroup[];
	};
	readonly notes: {
		readonly heading: string;
		/** In the order in which they are first cited; each source once. */
		readonly list: readonly BriefNote[];
	};
}

export interface BriefInput {
	readonly dataset: Dataset;
	readonly prose: Prose;
	readonly ties: readonly Tie[];
	/** Ties that would match without filters. */
	readonly all: number;
	/** Its threat domains, if any are chosen, are the only groups. */
	readonly query: Query;
	/** What is shown, as a sentence. */
	readonly sentence: string;
	readonly periods: Periods | undefined;
	readonly groupBy: BriefGrouping;
	/** Whether each tie is told with its summary. */
	readonly summaries: boolean;
	readonly title: string;
	readonly address: string;
	/** ISO 8601 day. */
	readonly date: string;
	readonly messages: Messages;
}

/**
 * Composes the document of a view. A tie stands once in each of its groups, told in full where it
 * comes first. Same input, same document.
 *
 * @throws UnknownIdError if the dataset or the prose lacks something that a tie names
 */
export function composeBrief(input: BriefInput): Brief {
	const { dataset, ties, messages, periods, sentence, title } = input;
	const { brief, exporting } = messages;
	const notes = new Notes(input.prose, messages);
	const told = new Map<Tie, string>();
	const groups = groupTies(input).map((group): BriefGroup => {
		const entries = group.ties.map((tie) => {
			const before = told.get(tie);
			if (before === undefined) told.set(tie, group.heading);
			return tellTie(tie, { ...input, notes, before });
		});
		return { heading: group.heading, count: messages.detail.ties(entries.length), entries };
	});
	const focus = get(dataset.actor, dataset.focus).name;
	const compared =
		periods && brief.comparison([periods[0].from, periods[0].to], [periods[1].from, periods[1].to]);
	const subtitle = compared === undefined ? sentence : `${sentence}; ${compared}`;
	const entries = groups.reduce((sum, group) => sum + group.entries.length, 0);
	return {
		language: messages.language,
		title,
		subtitle,
		made: brief.made(dateInSentence(input.date, messages)),
		data: exporting.figure.data({ focus, version: dataset.version }),
		view: brief.view,
		address: input.address,
		date: input.date,
		keywords: [focus, ...(input.groupBy === 'threat' ? groups.map(({ heading }) => heading) : [])],
		picture: { title: brief.pictureTitle(title), caption: `${title}. ${subtitle}.` },
		summary: { heading: brief.summary, rows: summarise(input, notes.ids) },
		ties: {
			heading: brief.sections[input.groupBy],
			remark:
				ties.length === 0
					? brief.none
					: entries > ties.length
						? { threat: brief.severalThreats, partner: brief.severalPartners }[input.groupBy]
						: '',
			groups
		},
		notes: { heading: brief.notes, list: notes.list }
	};
}
