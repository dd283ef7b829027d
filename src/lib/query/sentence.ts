import { get, type Dataset } from '#lib/dataset/dataset.ts';
import {
	ACTIVITIES,
	ACTOR_KINDS,
	CONFIDENCES,
	SCOPES,
	SOURCE_KINDS,
	STATUSES,
	THREAT_DOMAINS,
	TIE_LEVELS
} from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { ActiveFilter } from './edit.ts';
import { NOT_STATED, type FacetId, type Query } from './query.ts';

/** What the sentence can speak of, in the order in which it does. */
const PART_IDS = [
	'threat',
	'partner',
	'kind',
	'scope',
	'activity',
	'level',
	'status',
	'years',
	'confidence',
	'source',
	'words',
	'among-partners'
] as const;
export type PartId = (typeof PART_IDS)[number];

/** One filter in words, and which it is. */
export interface SentencePart {
	readonly about: PartId;
	readonly text: string;
}

type Texts = Messages['query'];

/**
 * The query as one sentence without a full stop: “Ties on narcotics, bilateral, in force 2015 to
 * 2026”. Values stand in the order of the facets, however they were chosen.
 *
 * @throws UnknownIdError if the focus is not among the actors
 */
export function describeQuery(query: Query, dataset: Dataset, messages: Messages): string {
	const [first, ...rest] = partsOf(query, dataset, messages);
	return first === undefined
		? messages.query.everything(get(dataset.actor, dataset.focus).name)
		: messages.query.sentence([first, ...rest]);
}

/** What the sentence speaks of, in its order. */
export function partsOf(query: Query, dataset: Dataset, messages: Messages): SentencePart[] {
	return PART_IDS.flatMap((about) => {
		const text = PHRASES[about](query, dataset, messages.query);
		return text === undefined ? [] : [{ about, text }];
	});
}

/** The phrase of each filter; undefined where nothing is asked. */
const PHRASES: Readonly<
	Record<PartId, (query: Query, dataset: Dataset, texts: Texts) => string | undefined>
> = {
	threat: ({ chosen, match }, _, { phrases }) =>
		withNotStated(THREAT_DOMAINS, chosen.threat, (values, notStated) =>
			phrases.threat(values, notStated, match)
		),
	partner: ({ chosen }, dataset, { phrases }) =>
		ifAny(
			dataset.actors.filter(({ id }) => chosen.partner.includes(id)),
			phrases.partner
		),
	kind: ({ chosen }, _, { phrases }) => ifAny(inOrder(ACTOR_KINDS, chosen.kind), phrases.kind),
	scope: ({ chosen }, _, { phrases }) => ifAny(inOrder(SCOPES, chosen.scope), phrases.scope),
	activity: ({ chosen }, _, { phrases }) =>
		withNotStated(ACTIVITIES, chosen.activity, phrases.activity),
	level: ({ chosen }, _, { phrases }) => withNotStated(TIE_LEVELS, chosen.level, phrases.level),
	status: ({ chosen }, _, { phrases }) => ifAny(inOrder(STATUSES, chosen.status), phrases.status),
	years: ({ years }, _, { phrases }) => years && phrases.years(years),
	confidence: ({ chosen }, _, { phrases }) =>
		ifAny(inOrder(CONFIDENCES, chosen.confidence), phrases.confidence),
	source: ({ chosen }, _, { phrases }) =>
		ifAny(inOrder(SOURCE_KINDS, chosen.source), phrases.source),
	words: ({ words }, _, { phrases }) => ifAny(wordsOf(words), phrases.words),
	'among-partners': ({ amongPartners }, _, { phrases }) =>
		amongPartners ? phrases.amongPartners : undefined
};

/** One filter in words, for its chip; no two filters of a query read alike. */
export function describeFilter(filter: ActiveFilter, dataset: Dataset, messages: Messages): string {
	const { chips } = messages.query;
	switch (filter.kind) {
		case 'value':
			return describeValue(filter.facet, filter.value, dataset, messages);
		case 'facet':
			return chips.facet(
				messages.terms.facets[filter.facet],
				filter.values.map((value) => describeValue(filter.facet, value, dataset, messages))
			);
		case 'years':
			return chips.years(filter.years);
		case 'words':
			return chips.words(wordsOf(filter.words));
		case 'among-partners':
			return chips.amongPartners;
		default:
			return filter satisfies never;
	}
}

function describeValue(
	facet: FacetId,
	value: string,
	dataset: Dataset,
	{ query: { chips } }: Messages
): string {
	const named = <T extends string>(terms: readonly T[], name: (term: T) => string): string => {
		const term = terms.find((known) => known === value);
		return term === undefined ? value : name(term);
	};
	const statedOr = (notStated: string, name: () => string): string =>
		value === NOT_STATED ? notStated : name();
	switch (facet) {
		case 'threat':
			return statedOr(chips.notStated.threat, () => named(THREAT_DOMAINS, chips.threat));
		case 'activity':
			return statedOr(chips.notStated.activity, () => named(ACTIVITIES, chips.activity));
		case 'level':
			return statedOr(chips.notStated.level, () => named(TIE_LEVELS, chips.level));
		case 'scope':
			return named(SCOPES, chips.scope);
		case 'status':
			return named(STATUSES, chips.status);
		case 'confidence':
			return named(CONFIDENCES, chips.confidence);
		case 'source':
			return named(SOURCE_KINDS, chips.source);
		case 'kind':
			return named(ACTOR_KINDS, chips.kind);
		case 'partner': {
			const partner = dataset.actors.find(({ id }) => id === value);
			return partner === undefined ? value : chips.partner(partner);
		}
		default:
			return facet satisfies never;
	}
}

const wordsOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const inOrder = <T extends string>(terms: readonly T[], chosen: readonly string[]): T[] =>
	terms.filter((term) => chosen.includes(term));

const ifAny = <T>(values: readonly T[], phrase: (values: readonly T[]) => string) =>
	values.length === 0 ? undefined : phrase(values);

function withNotStated<T extends string>(
	terms: readonly T[],
	chosen: readonly string[],
	phrase: (values: readonly T[], notStated: boolean) => string
): string | undefined {
	const values = inOrder(terms, chosen);
	const notStated = chosen.includes(NOT_STATED);
	return values.length === 0 && !notStated ? undefined : phrase(values, notStated);
}
