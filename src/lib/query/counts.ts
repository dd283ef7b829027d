import type { Dataset } from '#lib/dataset/dataset.ts';
import { facetTerms } from './facets.ts';
import type { Haystack } from './haystack.ts';
import { judge } from './match.ts';
import { FACET_IDS, type FacetId, type Query, type Standing } from './query.ts';

export interface FacetCounts {
	/**
	 * For each value the ties that choosing it would give with the other filters kept, in the order
	 * shown. Values that no tie of the dataset has are left out.
	 */
	readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
	/** The same for the standings, in the years asked for, or at any time where none are. */
	readonly standings: Readonly<Record<Standing, number>>;
	/** Ties that match. */
	readonly total: number;
	/** Ties that would match without filters, among the partners only if these are asked for. */
	readonly all: number;
}

/**
 * Counts the ties behind each value.
 *
 * In a facet of which any value will do, a value's count is of the ties that have it and pass all
 * other filters; where all chosen threat domains are asked for, of those that have them and this.
 *
 * @throws UnknownIdError if a tie names an actor or a source that is not in the dataset
 */
export function countFacets(dataset: Dataset, query: Query, haystack: Haystack): FacetCounts {
	const verdictOn = judge(dataset, query, haystack);
	const known = perFacet(() => new Set<string>());
	const tallies = perFacet(() => new Map<string, number>());
	const standings = { 'in-force': 0, 'not-known-ended': 0, undated: 0 };
	let total = 0;
	let all = 0;

	for (const tie of dataset.ties) {
		const { isOwn, values, standing, fails } = verdictOn(tie);
		for (const facet of FACET_IDS) for (const value of values[facet]) known[facet].add(value);
		if (!isOwn && !query.amongPartners) continue;
		all += 1;
		if (fails.length === 0) total += 1;
		if (fails.length > 1) continue;

		// What fails one filter alone would be let in by another choice there, and nowhere else.
		const [hurdle] = fails;
		if (standing && (hurdle === undefined || hurdle === 'years')) standings[standing] += 1;
		for (const facet of FACET_IDS) {
			const letIn = hurdle === facet && !(facet === 'threat' && query.match === 'all');
			if (hurdle !== undefined && !letIn) continue;
			const tally = tallies[facet];
			for (const value of values[facet]) tally.set(value, (tally.get(value) ?? 0) + 1);
		}
	}

	const inOrder = (facet: FacetId) =>
		facetTerms(dataset, facet)
			.filter((value) => known[facet].has(value))
			.map((value) => [value, tallies[facet].get(value) ?? 0] as const);
	return { counts: perFacet((facet) => new Map(inOrder(facet))), standings, total, all };
}

const perFacet = <T>(make: (facet: FacetId) => T): Record<FacetId, T> => ({
	threat: make('threat'),
	scope: make('scope'),
	activity: make('activity'),
	level: make('level'),
	status: make('status'),
	confidence: make('confidence'),
	source: make('source'),
	kind: make('kind'),
	partner: make('partner')
});
