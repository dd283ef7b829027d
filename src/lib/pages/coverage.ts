/** What the dataset covers, counted from the dataset itself. */
import type { Dataset, Prose, Tie } from '#lib/dataset/dataset.ts';
import { parseEdtf } from '#lib/dataset/edtf.ts';
import {
	CONFIDENCES,
	SOURCE_KINDS,
	type Confidence,
	type SourceKind
} from '#lib/dataset/vocabulary.ts';
import { STRAND_ORDER, type StrandThreat } from '#lib/network/network.ts';
import { readFacets } from '#lib/query/facets.ts';
import { countByYear, standingIn, yearsWithTies, type YearCount } from '#lib/query/years.ts';

/** How many have a value. */
export interface Count<Value> {
	readonly value: Value;
	readonly count: number;
}

/** How closely a date is known; `vague` is uncertain, approximate, a decade or an interval. */
const PRECISIONS = ['day', 'month', 'year', 'vague', 'not-known'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** So many sources or more are counted together. */
export const MOST_SOURCES = 4;

/** Publishers that are named. */
const NAMED_PUBLISHERS = 10;

/** The years before are of too few ties to be drawn. */
const FIRST_YEAR = 1950;

export interface Coverage {
	readonly ties: number;
	/** Of them, those of the focus and its institutions. */
	readonly own: number;
	readonly actors: number;
	readonly sources: number;
	readonly publishers: number;
	/** ISO 8601 day on which the newest source was read. */
	readonly read: string;
	/** Year in which the earliest tie began. */
	readonly earliest: number;
	readonly years: readonly YearCount[];
	/** Ties with neither beginning nor end. */
	readonly undated: number;
	/** Ties that have begun and of which no source says whether they go on. */
	readonly notKnownEnded: number;
	readonly beginnings: readonly Count<Precision>[];
	/** A tie with several threats counts under each. */
	readonly threats: readonly Count<StrandThreat>[];
	readonly confidences: readonly Count<Confidence>[];
	/** Ties that rest on a kind of source; those that rest on several count under each. */
	readonly tiesByKind: readonly Count<SourceKind>[];
	readonly sourcesByKind: readonly Count<SourceKind>[];
	/** Ties that rest on official sources alone: on what states say of themselves. */
	readonly officialOnly: number;
	/** By BCP 47 tag, most first. */
	readonly languages: readonly Count<string>[];
	/** Those of most sources, most first. */
	readonly topPublishers: readonly Count<string>[];
	/** By number of sources; the last stands for so many or more. */
	readonly perTie: readonly Count<number>[];
	/** Places at which a tie cites a source, and those of them that say where in it. */
	readonly citations: number;
	readonly located: number;
}

/** Counts the whole dataset, ties among partners included. */
export function coverageOf(dataset: Dataset, prose: Pick<Prose, 'sources'>): Coverage {
	const { ties, sources } = dataset;
	const faceted = readFacets(dataset).ties;
	const records = Object.values(prose.sources);
	const span = yearsWithTies(dataset);
	const publishers = mostFirst(records.map(({ publisher }) => publisher));
	const citations = ties.flatMap((tie) => tie.sources);
	const standings = ties.map((tie) => standingIn(tie, { from: -Infinity, to: Infinity }));
	return {
		ties: ties.length,
		own: faceted.filter(({ isOwn }) => isOwn).length,
		actors: dataset.actors.length,
		sources: sources.length,
		publishers: publishers.length,
		read:
			records
				.map(({ accessed }) => accessed)
				.toSorted()
				.at(-1) ?? '',
		earliest: span.from,
		years: countByYear(ties, Math.max(FIRST_YEAR, span.from), span.to),
		undated: standings.filter((standing) => standing === 'undated').length,
		notKnownEnded: standings.filter((standing) => standing === 'not-known-ended').length,
		beginnings: countEach(PRECISIONS, ties.map(precisionOf)),
		threats: countEach(
			STRAND_ORDER,
			ties.flatMap(({ threats }): readonly StrandThreat[] =>
				threats.length === 0 ? ['none'] : threats
			)
		),
		confidences: countEach(
			CONFIDENCES,
			ties.map(({ confidence }) => confidence)
		),
		tiesByKind: countEach(
			SOURCE_KINDS,
			faceted.flatMap(({ values }) => values.source)
		),
		sourcesByKind: countEach(
			SOURCE_KINDS,
			sources.map(({ kind }) => kind)
		),
		officialOnly: faceted.filter(({ values }) => values.source.every((kind) => kind === 'official'))
			.length,
		languages: mostFirst(records.map(({ language }) => language)),
		topPublishers: publishers.slice(0, NAMED_PUBLISHERS),
		perTie: countEach(
			Array.from({ length: MOST_SOURCES }, (_, i) => i + 1),
			ties.map((tie) => Math.min(MOST_SOURCES, new Set(tie.sources.map(({ id }) => id)).size))
		),
		citations: citations.length,
		located: citations.filter(({ locator }) => locator !== undefined).length
	};
}

function precisionOf({ start }: Tie): Precision {
	const edtf = start === undefined ? undefined : parseEdtf(start);
	if (edtf === undefined) return 'not-known';
	if (edtf.kind !== 'date' || edtf.certainty !== 'known') return 'vague';
	if (edtf.date.day !== undefined) return 'day';
	return edtf.date.month === undefined ? 'year' : 'month';
}

/** Each of `values` with how often it is in `found`, also where that is never. */
function countEach<Value>(
	values: readonly Value[],
	found: readonly (Value | string)[]
): Count<Value>[] {
	return values.map((value) => ({
		value,
		count: found.filter((each) => each === value).length
	}));
}

/** What is in `found`, the most frequent first, equal ones by the alphabet. */
function mostFirst(found: readonly string[]): Count<string>[] {
	const counts = new Map<string, number>();
	for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'es'));
}
