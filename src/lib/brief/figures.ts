import { get, type Dataset, type SourceId, type Tie } from '#lib/dataset/dataset.ts';
import { parseEdtf, yearsOf } from '#lib/dataset/edtf.ts';
import { CONFIDENCES, SCOPES, SOURCE_KINDS, STATUSES } from '#lib/dataset/vocabulary.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { strandsOf } from '#lib/network/network.ts';
import { CHANGES, comparePeriods, type Periods } from '#lib/query/periods.ts';

/** Something said, with its name. */
export interface Labelled {
	readonly label: string;
	readonly value: string;
}

interface Counted {
	readonly dataset: Dataset;
	readonly ties: readonly Tie[];
	readonly all: number;
	readonly periods: Periods | undefined;
	readonly messages: Messages;
}

/**
 * What there is, in figures: ties, partners, actors, sources, when the first began, and how many
 * are of each status, scope, confidence and threat domain. Terms without a tie are left out.
 *
 * @param sources those cited, each once
 * @throws UnknownIdError if the dataset lacks a party or a source
 */
export function summarise(input: Counted, sources: readonly SourceId[]): Labelled[] {
	const { dataset, ties, messages } = input;
	const { brief, detail, terms, language } = messages;
	const { figures } = brief;
	const actors = new Set(ties.flatMap((tie) => tie.between));
	const partners = new Set([...actors].map((id) => get(dataset.top, id)));
	partners.delete(get(dataset.top, dataset.focus));
	const kinds = sources.map((id) => get(dataset.source, id).kind);
	const each = <Term extends string>(
		of: readonly Term[],
		name: (term: Term) => string,
		values: readonly Term[]
	) =>
		of
			.map((term) => ({ term, n: values.filter((value) => value === term).length }))
			.filter(({ n }) => n > 0)
			.map(({ term, n }) => figures.each(name(term), n))
			.join('; ');

	const rows: Labelled[] = [
		{ label: figures.ties, value: figures.tiesOf(ties.length, input.all) },
		{ label: figures.partners, value: formatNumber(language, partners.size) },
		{ label: figures.actors, value: formatNumber(language, actors.size) },
		{
			label: figures.sources,
			value: figures.sourcesOf(
				sources.length,
				SOURCE_KINDS.map((kind) => ({ kind, n: kinds.filter((k) => k === kind).length }))
					.filter(({ n }) => n > 0)
					.map(({ kind, n }) => detail.confidence.sources[kind](n))
			)
		},
		{ label: figures.begun, value: begun(ties, messages) },
		{
			label: terms.facets.status,
			value: each(
				STATUSES,
				(term) => terms.statuses[term],
				ties.map(({ status }) => status)
			)
		},
		{
			label: terms.facets.scope,
			value: each(
				SCOPES,
				(term) => terms.scopes[term],
				ties.map(({ scope }) => scope)
			)
		},
		{
			label: terms.facets.confidence,
			value: each(
				CONFIDENCES,
				(term) => terms.confidences[term].name,
				ties.map(({ confidence }) => confidence)
			)
		},
		{
			label: detail.tie.threats,
			value: strandsOf(ties)
				.map(({ threat, ties: { length } }) =>
					figures.each(threat === 'none' ? terms.noThreat : terms.threats[threat], length)
				)
				.join('; ')
		},
		...compared(input)
	];
	return rows.filter(({ value }) => value !== '');
}

function begun(ties: readonly Tie[], { brief }: Messages): string {
	if (ties.length === 0) return '';
	const years = ties.flatMap(({ start }) => {
		const date = start === undefined ? undefined : parseEdtf(start);
		const year = date && yearsOf(date).from;
		return year === undefined ? [] : [year];
	});
	return brief.figures.begunIn(
		years.length === 0 ? undefined : Math.min(...years),
		ties.length - years.length
	);
}

function compared({ ties, periods, messages }: Counted): Labelled[] {
	if (!periods) return [];
	const { compare } = messages.timeline;
	const lists = comparePeriods(ties, periods);
	const [first, second] = periods;
	return [
		{
			label: compare.sentence([first.from, first.to], [second.from, second.to]),
			value: [
				...CHANGES.map((change) => compare.counts[change](lists[change].length)),
				...[compare.left(lists.undated.length, lists.outside.length)].filter((text) => text !== '')
			].join('; ')
		}
	];
}
