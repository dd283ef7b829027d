import { parse } from 'yaml';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';

/** Just what the tests count, straight from the files that people edit. */
interface RawActor {
	readonly id: string;
	readonly parent?: string;
	readonly name: { readonly en: string; readonly es: string };
	readonly sources?: readonly string[];
}

interface RawSource {
	readonly id: string;
	readonly title: string;
	readonly URL: string;
	readonly language: string;
}

interface RawTie {
	readonly id: string;
	readonly name: { readonly en: string; readonly es: string };
	readonly between: readonly string[];
	readonly threats: readonly string[];
	readonly scope: string;
	readonly status: string;
	readonly confidence: string;
	readonly activities: readonly string[];
	readonly sources: readonly { readonly id: string; readonly locator?: string }[];
}

const all = <Item>(list: 'actors' | 'ties' | 'sources'): Item[] =>
	[...readDatasetFiles()].flatMap(([path, text]) =>
		new RegExp(`^${list}[/.]`).test(path) ? (parse(text)[list] as Item[]) : []
	);

export const actors = all<RawActor>('actors');
export const ties = all<RawTie>('ties');
export const sources = all<RawSource>('sources');

const parents = new Map(actors.map(({ id, parent }) => [id, parent]));

/** The country or body to which an actor belongs. */
export function topOf(id: string): string {
	const parent = parents.get(id);
	return parent === undefined ? id : topOf(parent);
}

/** Ties that name Guatemala or one of its institutions. */
export const ownTies = ties.filter(({ between }) => between.some((id) => topOf(id) === 'gt'));

/** Guatemala’s partners in some ties, and itself: the actors that the countries’ level shows. */
export function actorsIn(some: readonly RawTie[]): Set<string> {
	return new Set(['gt', ...some.flatMap(({ between }) => between.map(topOf))]);
}

/** Order in which readers of a language look for names. */
export const inOrder = (names: readonly string[], language: 'en' | 'es'): string[] =>
	names.toSorted(new Intl.Collator(language, { numeric: true, ignorePunctuation: true }).compare);
