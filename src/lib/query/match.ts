import type { Dataset, Tie } from '#lib/dataset/dataset.ts';
import { facetReader, type FacetedTie } from './facets.ts';
import { foldText, type Haystack } from './haystack.ts';
import { FACET_IDS, type FacetId, type Query, type Standing } from './query.ts';
import { standingIn } from './years.ts';

/** The filters that a tie can fail. */
export type Hurdle = FacetId | 'years' | 'words';

/** How one tie fares against a query. */
export interface Verdict extends FacetedTie {
	/** In the span of years asked for, or at any time where none is. */
	readonly standing: Standing | undefined;
	/** The filters that it fails, none of them twice. */
	readonly fails: readonly Hurdle[];
}

/** Any time: a tie has a standing in it as soon as it has begun. */
const ALWAYS = { from: -Infinity, to: Infinity };

/**
 * Judges the ties of a dataset by a query; whether ties among the partners are asked for is left to
 * the caller.
 *
 * @throws UnknownIdError if a tie names an actor or a source that is not in the dataset
 */
export function judge(dataset: Dataset, query: Query, haystack: Haystack): (tie: Tie) => Verdict {
	const read = facetReader(dataset);
	const words = foldText(query.words)
		.split(/\s+/)
		.filter((word) => word !== '');
	const { years } = query;
	return (tie) => {
		const faceted = read(tie);
		const fails: Hurdle[] = FACET_IDS.filter(
			(facet) => !passes(query, facet, faceted.values[facet])
		);
		const standing = standingIn(tie, years ?? ALWAYS);
		if (years && !(standing && years.standings.includes(standing))) fails.push('years');
		if (words.length > 0) {
			const text = haystack.get(tie.id) ?? '';
			if (!words.every((word) => text.includes(word))) fails.push('words');
		}
		return { ...faceted, standing, fails };
	};
}

function passes(query: Query, facet: FacetId, values: readonly string[]): boolean {
	const chosen = query.chosen[facet];
	if (chosen.length === 0) return true;
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
	const verdictOn = judge(dataset, query, haystack);
	return dataset.ties.filter((tie) => {
		const { isOwn, fails } = verdictOn(tie);
		return fails.length === 0 && (isOwn || query.amongPartners);
	});
}
