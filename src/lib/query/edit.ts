import type { Dataset } from '#lib/dataset/dataset.ts';
import type { Haystack } from './haystack.ts';
import { matchTies } from './match.ts';
import { FACET_IDS, type FacetId, type Query, type YearSpan } from './query.ts';

/** One thing that narrows or widens the result and can be taken away by itself. */
export type ActiveFilter =
	| { readonly kind: 'value'; readonly facet: FacetId; readonly value: string }
	/** All that is chosen in a facet; only `mostLimiting` speaks of it. */
	| { readonly kind: 'facet'; readonly facet: FacetId; readonly values: readonly string[] }
	| { readonly kind: 'years'; readonly years: YearSpan }
	| { readonly kind: 'words'; readonly words: string }
	| { readonly kind: 'among-partners' };

/** Chooses the value, or no longer if it was chosen. */
export function toggleValue(query: Query, facet: FacetId, value: string): Query {
	const chosen = query.chosen[facet];
	return withChosen(
		query,
		facet,
		chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
	);
}

/** Leaves the facet open. */
export const clearFacet = (query: Query, facet: FacetId): Query => withChosen(query, facet, []);

export const withMatch = (query: Query, match: Query['match']): Query => ({ ...query, match });

export const withYears = (query: Query, years: YearSpan | undefined): Query => ({
	...query,
	years
});

export const withWords = (query: Query, words: string): Query => ({ ...query, words });

export const withAmongPartners = (query: Query, amongPartners: boolean): Query => ({
	...query,
	amongPartners
});

/** Whether nothing is filtered and nothing added: no chip would show. */
export const isEmpty = (query: Query): boolean => activeFilters(query).length === 0;

/** What is active, facets in their order and values as they were chosen. */
export function activeFilters(query: Query): readonly ActiveFilter[] {
	return [
		...FACET_IDS.flatMap((facet) =>
			query.chosen[facet].map((value) => ({ kind: 'value', facet, value }) as const)
		),
		...(query.years ? [{ kind: 'years', years: query.years } as const] : []),
		...(query.words.trim() === '' ? [] : [{ kind: 'words', words: query.words } as const]),
		...(query.amongPartners ? [{ kind: 'among-partners' } as const] : [])
	];
}

/** The query after the filter is taken away; the others stay. */
export function withoutFilter(query: Query, filter: ActiveFilter): Query {
	switch (filter.kind) {
		case 'value':
			return withChosen(
				query,
				filter.facet,
				query.chosen[filter.facet].filter((value) => value !== filter.value)
			);
		case 'facet':
			return clearFacet(query, filter.facet);
		case 'years':
			return withYears(query, undefined);
		case 'words':
			return withWords(query, '');
		case 'among-partners':
			return withAmongPartners(query, false);
		default:
			return filter satisfies never;
	}
}

/** A filter, and the number of ties that the query gives without it. */
export interface Limit {
	readonly filter: ActiveFilter;
	readonly ties: number;
}

/**
 * The one filter to drop that gives most ties, the first of equals; where none gives any, the
 * facet to leave open, since without one of several values of which any will do there are only
 * fewer ties. `undefined` if that does not help either.
 */
export function mostLimiting(
	dataset: Dataset,
	query: Query,
	haystack: Haystack
): Limit | undefined {
	const most = (filters: readonly ActiveFilter[]): Limit | undefined => {
		let best: Limit | undefined;
		for (const filter of filters) {
			const ties = matchTies(dataset, withoutFilter(query, filter), haystack).length;
			if (ties > (best?.ties ?? 0)) best = { filter, ties };
		}
		return best;
	};
	return most(activeFilters(query)) ?? most(severalChosen(query));
}

const severalChosen = (query: Query): ActiveFilter[] =>
	FACET_IDS.filter((facet) => query.chosen[facet].length > 1).map((facet) => ({
		kind: 'facet',
		facet,
		values: query.chosen[facet]
	}));

const withChosen = (query: Query, facet: FacetId, values: readonly string[]): Query => ({
	...query,
	chosen: { ...query.chosen, [facet]: values }
});
