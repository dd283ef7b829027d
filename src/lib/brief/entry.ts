import {
	UnknownIdError,
	type Dataset,
	type Prose,
	type Tie,
	type TieId
} from '#lib/dataset/dataset.ts';
import { explainConfidence } from '#lib/evidence/confidence.ts';
import { describeDates } from '#lib/evidence/dates.ts';
import { describeFigure } from '#lib/evidence/figures.ts';
import { describeParties } from '#lib/evidence/parties.ts';
import { formatList } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { changeOf, type Periods } from '#lib/query/periods.ts';
import type { Labelled } from './figures.ts';
import type { Notes } from './notes.ts';

/** One tie under the heading of a group. */
export interface BriefTie {
	readonly id: TieId;
	readonly name: string;
	/** Who does what, in one line. */
	readonly parties: string;
	/** Dates, status and more, each with its name. */
	readonly facts: readonly Labelled[];
	/** Its summary, or where it is described; empty if there is neither. */
	readonly text: string;
	/** Numbers of the notes that tell of it, each once, in the order in which it cites them. */
	readonly notes: readonly number[];
}

interface Telling {
	readonly dataset: Dataset;
	readonly prose: Prose;
	readonly periods: Periods | undefined;
	readonly summaries: boolean;
	readonly messages: Messages;
	readonly notes: Notes;
	/** Heading under which the tie was described already. */
	readonly before: string | undefined;
}

/**
 * Tells of a tie: in full where it comes first, with its dates, status and sources elsewhere.
 * @throws UnknownIdError if the dataset or the prose lacks something that the tie names
 */
export function tellTie(tie: Tie, telling: Telling): BriefTie {
	const { dataset, prose, periods, messages, before } = telling;
	const { brief, detail, terms } = messages;
	const told = prose.ties[tie.id];
	if (told === undefined) throw new UnknownIdError(tie.id);
	const cited = tie.sources.map(({ id, locator }) => ({
		note: telling.notes.numberOf(id),
		locator
	}));
	const facts: Labelled[] = [
		{ label: detail.tie.dates, value: describeDates(tie, messages) },
		{ label: detail.tie.status, value: lower(terms.statuses[tie.status]) }
	];
	if (periods)
		facts.push({ label: brief.facts.change, value: brief.facts.changes[changeOf(tie, periods)] });
	if (before === undefined) facts.push(...inFull());
	const summary = telling.summaries ? told.summary : '';
	return {
		id: tie.id,
		name: tie.name,
		parties: describeParties(tie, dataset, messages),
		facts,
		text: before === undefined ? summary : brief.described(before),
		notes: [...new Set(cited.map(({ note }) => note))]
	};

	function inFull(): Labelled[] {
		const threats = tie.threats.map((threat) => lower(terms.threats[threat]));
		const figures = (told?.figures ?? []).map(
			(figure) =>
				`${detail.tie.figure(figure.label, figure.year)}: ${describeFigure(figure, messages)}`
		);
		const places = cited.flatMap(({ note, locator }) =>
			locator === undefined ? [] : [brief.facts.place(note, locator)]
		);
		return [
			{
				label: detail.tie.threats,
				value: threats.length === 0 ? lower(terms.noThreat) : formatList(messages.language, threats)
			},
			{ label: detail.tie.confidence, value: explainConfidence(tie, dataset, messages) },
			...(figures.length > 0 ? [{ label: detail.tie.figures, value: figures.join('; ') }] : []),
			...(places.length > 0 ? [{ label: brief.facts.places, value: places.join('; ') }] : [])
		];
	}
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
