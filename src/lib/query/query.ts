/** Value of a facet for ties in which it is not stated. */
export const NOT_STATED = 'not-stated';

/** The facets whose chosen values are kept as plain lists of terms. */
export const FACET_IDS = [
	'threat',
	'scope',
	'activity',
	'level',
	'status',
	'confidence',
	'source',
	'kind',
	'partner'
] as const;
export type FacetId = (typeof FACET_IDS)[number];

/**
 * How a tie stands in a span of years: known to be in force in it, begun before its end and not
 * known to have ended, or without any date.
 */
export const STANDINGS = ['in-force', 'not-known-ended', 'undated'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface YearSpan {
	/** First year, inclusive. */
	readonly from: number;
	/** Last year, inclusive. */
	readonly to: number;
	/** Which standings count as a match. */
	readonly standings: readonly Standing[];
}

/** All filters together. Values that are not chosen leave a facet open. */
export interface Query {
	readonly chosen: Readonly<Record<FacetId, readonly string[]>>;
	/** Whether a tie must have any or all of the chosen threat domains. */
	readonly match: 'any' | 'all';
	readonly years: YearSpan | undefined;
	readonly words: string;
	/** Whether ties among the partners, without the focus, are counted in. */
	readonly amongPartners: boolean;
}

export const EMPTY_QUERY: Query = {
	chosen: {
		threat: [],
		scope: [],
		activity: [],
		level: [],
		status: [],
		confidence: [],
		source: [],
		kind: [],
		partner: []
	},
	match: 'any',
	years: undefined,
	words: '',
	amongPartners: false
};
