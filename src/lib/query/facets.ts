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
	readonly tie: Tie;
	/** Whether it names the focus or one of its institutions. */
	readonly isOwn: boolean;
	/**
	 * `threat`, `activity` and `level` hold `NOT_STATED` where the tie states none. `kind` and
	 * `partner` are of the parties that are neither the focus nor one of its institutions, and are
	 * empty for a tie that stays inside the focus.
	 */
	readonly values: Readonly<Record<FacetId, readonly string[]>>;
}

/** A dataset as the facets see it. */
export interface FacetedDataset {
	/** In dataset order. */
	readonly ties: readonly FacetedTie[];
	/** The values that some tie has, in the order shown. */
	readonly present: Readonly<Record<FacetId, readonly string[]>>;
}

/** Kept for as long as the dataset is: the facets are read once, not on each click. */
const faceted = new WeakMap<Dataset, FacetedDataset>();

/**
 * The dataset as the facets see it.
 *
 * @throws UnknownIdError if a tie names an actor or a source that is not in the dataset
 */
export function readFacets(dataset: Dataset): FacetedDataset {
	const kept = faceted.get(dataset);
	if (kept) return kept;
	const { focus } = dataset;
	const own = new Set<ActorId>([focus, ...(dataset.descendants.get(focus) ?? [])]);
	const ties = dataset.ties.map((tie) => readTie(dataset, tie, own));
	const present = perFacet((facet) => {
		const values = new Set(ties.flatMap((tie) => tie.values[facet]));
		return facetTerms(dataset, facet).filter((value) => values.has(value));
	});
	const read = { ties, present };
	faceted.set(dataset, read);
	return read;
}

function readTie(dataset: Dataset, tie: Tie, own: ReadonlySet<ActorId>): FacetedTie {
	const others = tie.between.filter((party) => !own.has(party));
	const home = get(dataset.top, dataset.focus);
	return {
		tie,
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
			partner: distinct(others.map((id) => get(dataset.top, id)).filter((id) => id !== home))
		}
	};
}

/** A table of the facets, each entry made from its id. */
export const perFacet = <T>(make: (facet: FacetId) => T): Record<FacetId, T> => ({
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

const NONE_STATED: readonly string[] = [NOT_STATED];

const stated = (values: readonly string[]): readonly string[] =>
	values.length === 0 ? NONE_STATED : distinct(values);

const distinct = (values: readonly string[]): readonly string[] =>
	values.length < 2 ? values : [...new Set(values)];
