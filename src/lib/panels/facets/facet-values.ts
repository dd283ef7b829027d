import type { Dataset } from '#lib/dataset/dataset.ts';
import { alphabetOf, formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { FacetCounts } from '#lib/query/counts.ts';
import { facetTerms } from '#lib/query/facets.ts';
import {
	NOT_STATED,
	STANDINGS,
	type FacetId,
	type Query,
	type Standing
} from '#lib/query/query.ts';
import { valueLabel, valueMeaning } from './value-label.ts';

/** One value of a facet as it is listed. */
export interface FacetValue<Value extends string = string> {
	readonly value: Value;
	readonly label: string;
	/** What the value means, where its name does not say it. */
	readonly note: string | undefined;
	/** Colour by its name in the style sheet. */
	readonly ink: string | undefined;
	/** Ties there would be with this value, or those of an answer that have it. */
	readonly count: number;
	readonly countShown: string;
	/** The count as a part of the facet's largest. */
	readonly share: number;
	readonly chosen: boolean;
	/** Choosing it would leave nothing to see. */
	readonly blocked: boolean;
}

/**
 * The values of a facet that the dataset has or the query asks for: in the vocabulary's order,
 * partners by ties and then by name, and `NOT_STATED` last.
 */
export function facetValues(
	facet: FacetId,
	dataset: Dataset,
	query: Query,
	{ counts, ofAnswer }: FacetCounts,
	messages: Messages
): FacetValue[] {
	const known = counts[facet];
	const chosen = query.chosen[facet];
	const most = Math.max(1, ...known.values());
	const values = facetTerms(dataset, facet)
		.filter((value) => known.has(value) || chosen.includes(value))
		.map((value) => ({
			value,
			label: valueLabel(facet, value, dataset, messages),
			note: valueMeaning(facet, value, messages),
			ink: facet === 'threat' ? `threat-${value === NOT_STATED ? 'none' : value}` : undefined,
			...counted(known.get(value) ?? 0, most, chosen.includes(value), ofAnswer, messages)
		}));
	if (facet !== 'partner') return values;
	const compare = alphabetOf(messages.language);
	return values.sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** The three standings in the years that are asked for, or in all years. */
export function standingValues(
	{ years }: Query,
	{ standings, ofAnswer }: FacetCounts,
	messages: Messages
): FacetValue<Standing>[] {
	const most = Math.max(1, ...Object.values(standings));
	return STANDINGS.map((value) => ({
		value,
		label: messages.terms.standings[value],
		note: undefined,
		ink: undefined,
		...counted(
			standings[value],
			most,
			years?.standings.includes(value) ?? false,
			ofAnswer,
			messages
		)
	}));
}

const counted = (
	count: number,
	most: number,
	chosen: boolean,
	ofAnswer: boolean,
	{ language }: Messages
) => ({
	count,
	countShown: formatNumber(language, count),
	share: count / most,
	chosen,
	blocked: count === 0 && !chosen && !ofAnswer
});
