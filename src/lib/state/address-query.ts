import { FACET_TERMS, facetTerms } from '#lib/query/facets.ts';
import { EMPTY_QUERY, STANDINGS, type FacetId, type Query } from '#lib/query/query.ts';
import {
	choice,
	dropped,
	found,
	list,
	ok,
	single,
	type Codec,
	type Parsed
} from './address-codec.ts';
import { actorNamed } from './address-picture.ts';
import { encode } from './address-text.ts';
import type { Period, ViewState } from './view-state.ts';

const withQuery = (state: ViewState, part: Partial<Query>): ViewState => ({
	...state,
	query: { ...state.query, ...part }
});

/** A facet's chosen values: terms in the order shown, partners in that of the alphabet. */
export const facet = (id: FacetId): Codec =>
	list({
		separator: ',',
		write({ query }) {
			const chosen = query.chosen[id];
			return id === 'partner'
				? chosen.toSorted().map(encode)
				: FACET_TERMS[id].filter((term) => chosen.includes(term));
		},
		parse: (text, { dataset }) =>
			id === 'partner'
				? found(
						facetTerms(dataset, id).find((term) => term === actorNamed(dataset, text)?.id),
						'unknown-id'
					)
				: found(
						facetTerms(dataset, id).find((term) => term === text),
						'unknown-value'
					),
		put: (state, values) => withQuery(state, { chosen: { ...state.query.chosen, [id]: values } })
	});

/** One year, or the first and the last with a dash between. */
export const formatYears = ({ from, to }: Period): string =>
	from === to ? `${from}` : `${from}-${to}`;

/** Undoes `formatYears`. */
export function parseYears(text: string): Parsed<Period> {
	const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? [];
	if (first === undefined || last === undefined) return dropped('not-a-number');
	const span = { from: Number(first), to: Number(last) };
	return span.from <= span.to ? ok(span) : dropped('out-of-range');
}

export const years = single({
	write: ({ query }) => query.years && formatYears(query.years),
	parse: parseYears,
	put: (state, span) => withQuery(state, { years: { ...span, standings: STANDINGS } })
});

/** Says that no standing is chosen; that the parameter is left out says that all are. */
const NO_STANDING = 'none';

export const standing = list({
	separator: ',',
	write({ query }) {
		if (query.years === undefined) return [];
		const { standings } = query.years;
		const chosen = STANDINGS.filter((term) => standings.includes(term));
		if (chosen.length === STANDINGS.length) return [];
		return chosen.length === 0 ? [NO_STANDING] : chosen;
	},
	parse(text, { state }) {
		if (state.query.years === undefined) return dropped('without-years');
		return found(
			[...STANDINGS, NO_STANDING].find((term) => term === text),
			'unknown-value'
		);
	},
	put(state, values) {
		const { years: span } = state.query;
		const standings = STANDINGS.filter((term) => values.includes(term));
		return withQuery(state, { years: span && { ...span, standings } });
	}
});

export const words = single<string>({
	write: ({ query }) => (query.words === '' ? undefined : encode(query.words)),
	parse: ok,
	put: (state, text) => withQuery(state, { words: text })
});

export const match = choice(
	['any', 'all'],
	EMPTY_QUERY.match,
	({ query }) => query.match,
	(state, value) => withQuery(state, { match: value })
);

export const among = choice(
	['no', 'yes'],
	'no',
	({ query }) => (query.amongPartners ? 'yes' : 'no'),
	(state, value) => withQuery(state, { amongPartners: value === 'yes' })
);
