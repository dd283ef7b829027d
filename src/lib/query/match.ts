import type { Dataset, Tie } from '#lib/dataset/dataset.ts';
import { readFacets, type FacetedTie } from './facets.ts';
import { foldText, type Haystack } from './haystack.ts';
import { FACET_IDS, type FacetId, type Query } from './query.ts';
import { standingIn } from './years.ts';

/** A filter that a tie can fail. */
export type Hurdle = FacetId | 'years' | 'words';

/** What stops a tie: no filter, one alone, or more than one. */
export type Verdict = 'none' | Hurdle | 'several';

/**
 * Judges ties by a query; whether ties among the partners are asked for is left to the caller.
 *
 * @returns what stops a tie of a dataset with this haystack
 */
export function judge(query: Query, haystack: Haystack): (faceted: FacetedTie) => Verdict {
	const facets = FACET_IDS.filter((facet) => query.chosen[facet].length > 0);
	const { years } = query;
	const words = foldText(query.words)
		.split(/\s+/)
		.filter((word) => word !== '');
	return ({ tie, values }) => {
		let verdict: Verdict = 'none';
		for (const facet of facets) {
			if (passes(query, facet, values[facet])) continue;
			if (verdict !== 'none') return 'several';
			verdict = facet;
		}
		if (years) {
			const standing = standingIn(tie, years);
			if (standing === undefined || !years.standings.includes(standing)) {
				if (verdict !== 'none') return 'several';
				verdict = 'years';
			}
		}
		if (words.length > 0) {
			const text = haystack.get(tie.id) ?? '';
			if (!words.every((word) => text.includes(word))) {
				return verdict === 'none' ? 'words' : 'several';
			}
		}
		return verdict;
	};
}

function passes(query: Query, facet: FacetId, values: readonly string[]): boolean {
	const chosen = query.chosen[facet];
	return facet === 'threat' && query.match === 'all'
		? chosen.every((value) => values.includes(value))
		: chosen.some((value) => values.includes(value));
}

/**
 * Ties that pass every filter, in dataset order. Of several words, all must occur.
 *
 * @throws UnknownIdError if a tie names an actor or a source that is not in the dataset
 */
export function matchTies(dataset: Dataset, query: Query, haystack: Haystack): readonly Tie[] {
	const verdictOn = judge(query, haystack);
	return readFacets(dataset)
		.ties.filter((faceted) => faceted.isOwn || query.amongPartners)
		.filter((faceted) => verdictOn(faceted) === 'none')
		.map(({ tie }) => tie);
}
