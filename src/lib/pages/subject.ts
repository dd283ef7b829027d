import type { ActorId, Dataset, TieId } from '#lib/dataset/dataset.ts';
import { ARTICLES, type Article, type Target } from './addresses.ts';

/** What the address of a page names: a list or an article, or one thing by its id of now or of before. */
export interface PageParams {
	readonly kind: 'actors' | 'ties' | Article;
	readonly id?: string | undefined;
}

/** A list, an article or a thing that has a page. */
export type Subject = Exclude<Target, { kind: 'app' }>;

/** Every address that has a page, those with a former id among them. */
export function pageParams({ actors, ties, renamed }: Dataset): PageParams[] {
	const idsOf = (now: readonly { readonly id: string }[], before: object = {}) => [
		...now.map(({ id }) => id),
		...Object.keys(before)
	];
	return [
		{ kind: 'actors' },
		{ kind: 'ties' },
		...ARTICLES.map((kind): PageParams => ({ kind })),
		...idsOf(actors, renamed?.actors).map((id): PageParams => ({ kind: 'actors', id })),
		...idsOf(ties, renamed?.ties).map((id): PageParams => ({ kind: 'ties', id }))
	];
}

/** What the page at an address tells of, by its id of now; undefined if there is no such page. */
export function subjectAt(dataset: Dataset, { kind, id }: PageParams): Subject | undefined {
	if (id === undefined) return { kind };
	if (kind === 'actors') {
		// An id that the dataset does not hold finds nothing.
		const actor = dataset.actor.get(dataset.renamed?.actors[id] ?? (id as ActorId));
		return actor && { kind: 'actor', id: actor.id };
	}
	if (kind !== 'ties') return undefined;
	const tie = dataset.tie.get(dataset.renamed?.ties[id] ?? (id as TieId));
	return tie && { kind: 'tie', id: tie.id };
}

/** The path that was asked for, from the folder of its language. */
export const askedPath = ({ kind, id }: PageParams): string =>
	id === undefined ? `${kind}/` : `${kind}/${id}/`;
