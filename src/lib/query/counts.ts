import type { Dataset, Tie } from '#lib/dataset/dataset.ts';
import { perFacet, readFacets, type FacetedTie } from './facets.ts';
import type { Haystack } from './haystack.ts';
import { judge } from './match.ts';
import { FACET_IDS, type FacetId, type Query, type Standing } from './query.ts';
import { standingIn } from './years.ts';

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
	/**
	 * Ties that would match without filters, among the partners only if these are asked for; of an
	 * answer's ties, all of them.
	 */
	readonly all: number;
	/** Whether only an answer's ties were counted; then a value of none may lead to another answer. */
	readonly ofAnswer: boolean;
}

/**
 * Counts the ties behind each value.
 *
 * In a facet of which any value will do, a value's count is of the ties that have it and pass all
 * other filters; where all chosen threat domains are asked for, of those that have them and this.
 *
 * Where a question is answered by a part of the network, a value's count is of the answer's ties
 * that have it. All of these pass every filter, so it is not of what choosing the value would give:
 * that is another query, whose answer may lie elsewhere.
 *
 * @param answer ties of the answer, all of which match, those among the partners too; absent: all
 * @throws UnknownIdError if a tie names an actor or a source that is not in the dataset
 */
export function countFacets(
	dataset: Dataset,
	query: Query,
	haystack: Haystack,
	answer?: ReadonlySet<Tie>
): FacetCounts {
	const { ties, present } = readFacets(dataset);
	const verdictOn = judge(query, haystack);
	const counts = perFacet((facet) => new Map(present[facet].map((value) => [value, 0])));
	const standings = { 'in-force': 0, 'not-known-ended': 0, undated: 0 };
	let total = 0;
	let all = 0;
	const add = (facet: FacetId, { values }: FacetedTie) => {
		for (const value of values[facet])
			counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
	};

	for (const faceted of ties) {
		if (answer ? !answer.has(faceted.tie) : !faceted.isOwn && !query.amongPartners) continue;
		all += 1;
		const verdict = verdictOn(faceted);
		if (verdict === 'none' || verdict === 'years') {
			const standing = standingIn(faceted.tie, query.years ?? ALWAYS);
			if (standing !== undefined) standings[standing] += 1;
		}
		switch (verdict) {
			case 'none':
				total += 1;
				for (const facet of FACET_IDS) add(facet, faceted);
				break;
			case 'years':
			case 'words':
			case 'several':
				break;
			default:
				// What fails one facet alone would be let in by another choice there, and nowhere else;
				// where all threats are asked for, another choice only adds to what it lacks.
				if (verdict !== 'threat' || query.match === 'any') add(verdict, faceted);
		}
	}
	return { counts, standings, total, all, ofAnswer: answer !== undefined };
}

/** Any time: a tie has a standing in it as soon as it has begun. */
const ALWAYS = { from: -Infinity, to: Infinity };
