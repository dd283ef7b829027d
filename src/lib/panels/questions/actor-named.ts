import type { Actor, Dataset } from '#lib/dataset/dataset.ts';
import { buildSearchIndex, find, type SearchIndex } from '#lib/panels/search/find.ts';
import { foldText } from '#lib/query/haystack.ts';

/** A search that leads to actors alone, those with most ties first. */
export const buildActorIndex = (dataset: Dataset): SearchIndex =>
	buildSearchIndex(dataset).filter(({ found }) => found.kind === 'actor');

/** Actors that a text names, the best fit first. */
export const findActors = (index: SearchIndex, text: string, limit: number): Actor[] =>
	find(index, text, limit).flatMap((found) => (found.kind === 'actor' ? [found.actor] : []));

/** The one actor that has just this name, blind to case and accents; none where several have it. */
export function actorNamed(actors: readonly Actor[], text: string): Actor | undefined {
	const folded = foldText(text.trim());
	const named = actors.filter(({ name, short, acronym }) =>
		[name, short, acronym].some((known) => known !== undefined && foldText(known) === folded)
	);
	return named.length === 1 ? named[0] : undefined;
}
