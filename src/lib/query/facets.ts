import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
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
import { NOT_STATED, type FacetId } from './query.ts';

/** Values of the facets whose values are the same in every dataset, in the order shown. */
export const FACET_TERMS: Readonly<Record<Exclude<FacetId, 'partner'>, readonly string[]>> = {
	threat: [...THREAT_DOMAINS, NOT_STATED],
	scope: SCOPES,
	activity: [...ACTIVITIES, NOT_STATED],
	level: [...TIE_LEVELS, NOT_STATED],
	status: STATUSES,
	confidence: CONFIDENCES,
	source: SOURCE_KINDS,
	kind: ACTOR_KINDS
};

/** All values that a facet can have in this dataset, in the order shown; partners as in the data. */
export function facetTerms(dataset: Dataset, facet: FacetId): readonly string[] {
	if (facet !== 'partner') return FACET_TERMS[facet];
	return dataset.actors
		.filter(({ id, parent }) => parent === undefined && id !== get(dataset.top, dataset.focus))
		.map(({ id }) => id);
}

/** What the facets see in a tie, each value once. */
export interface FacetedTie {
	/** Whether it names the focus or one of its institutions. */
	readonly isOwn: boolean;
	readonly values: Readonly<Record<FacetId, readonly string[]>>;
}

/**
 * Reads ties for the facets.
 *
 * `threat`, `activity` and `level` hold `NOT_STATED` where a tie states none. `kind` and `partner`
 * look at the parties that are neither the focus nor one of its institutions, and are empty for a
 * tie that stays inside the focus.
 *
 * @throws UnknownIdError if a party or source is not in the dataset
 */
export function facetReader(dataset: Dataset): (tie: Tie) => FacetedTie {
	const { focus } = dataset;
	const own = new Set<ActorId>([focus, ...(dataset.descendants.get(focus) ?? [])]);
	return (tie) => {
		const others = tie.between.filter((party) => !own.has(party));
		return {
			isOwn: others.length < tie.between.length,
			values: {
				threat: stated(tie.threats),
				scope: [tie.scope],
				activity: stated(tie.activities),
				level: stated(tie.levels),
				status: [tie.status],
				confidence: [tie.confidence],
				source: distinct(tie.sources.map(({ id }) => get(dataset.source, id).kind)),
				kind: distinct(others.map((id) => get(dataset.actor, id).kind)),
				partner: distinct(others.map((id) => get(dataset.top, id)))
			}
		};
	};
}

const NONE_STATED: readonly string[] = [NOT_STATED];

const stated = (values: readonly string[]): readonly string[] =>
	values.length === 0 ? NONE_STATED : distinct(values);

const distinct = (values: readonly string[]): readonly string[] =>
	values.length < 2 ? values : [...new Set(values)];
