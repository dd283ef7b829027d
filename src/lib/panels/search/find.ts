import { get, type Actor, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { foldText } from '#lib/query/haystack.ts';

/** What a search can lead to. */
export type Found =
	{ readonly kind: 'actor'; readonly actor: Actor } | { readonly kind: 'tie'; readonly tie: Tie };

/** Everything that can be found, folded once and in the order in which equals are listed. */
export type SearchIndex = readonly IndexEntry[];

interface IndexEntry {
	readonly found: Found;
	/** Folded names under which it is known. */
	readonly names: readonly string[];
	/** Folded names with those of what surrounds it. */
	readonly context: string;
	/** Whether it is a tie that the focus has no part in. */
	readonly aside: boolean;
}

/** How well a text fits, best first. A worse fit never stands before a better one. */
const GRADES = [
	'is-name',
	'starts-name',
	'starts-words',
	'within-names',
	'within-context'
] as const;
type Grade = (typeof GRADES)[number];

/** Prepares a search: actors with most ties first, then ties in dataset order. */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
	const weight = (actor: Actor) =>
		[actor.id, ...(dataset.descendants.get(actor.id) ?? [])].reduce(
			(sum, id) => sum + get(dataset.tiesOf, id).length,
			0
		);
	const actors = dataset.actors
		.map((actor) => ({ actor, ties: weight(actor) }))
		.sort((a, b) => b.ties - a.ties)
		.map(({ actor }) => {
			const names = namesOf(actor);
			const parents = ancestors(dataset, actor).flatMap(namesOf);
			return entry({ kind: 'actor', actor }, names, parents, false);
		});
	const ties = dataset.ties.map((tie) => {
		const parties = tie.between.map((id) => get(dataset.actor, id));
		const around = parties.flatMap((party) => [party, ...ancestors(dataset, party)]);
		const aside = !parties.some(({ id }) => get(dataset.top, id) === dataset.focus);
		return entry({ kind: 'tie', tie }, [foldText(tie.name)], around.flatMap(namesOf), aside);
	});
	return [...actors, ...ties];
}

/**
 * What `text` names, blind to case and accents: the best fit first, of equal fits actors before
 * ties. Ties among the partners come last, but for one that has just this name.
 *
 * All words of the text must occur in the names of an actor or of one it is part of, or in the
 * names of a tie, of its parties or of what these are part of.
 *
 * @param limit most results; none for a text without letters or digits
 */
export function find(index: SearchIndex, text: string, limit: number): Found[] {
	const words = wordsIn(foldText(text));
	if (words.length === 0) return [];
	const graded = index.flatMap((item) => {
		const grade = gradeOf(item, words);
		return grade === undefined ? [] : [{ ...item, grade }];
	});
	const isLast = ({ aside, grade }: (typeof graded)[number]) => aside && grade !== 'is-name';
	return graded
		.sort((a, b) => Number(isLast(a)) - Number(isLast(b)) || rank(a.grade) - rank(b.grade))
		.slice(0, limit)
		.map(({ found }) => found);
}

const rank = (grade: Grade): number => GRADES.indexOf(grade);

function gradeOf({ names, context }: IndexEntry, words: readonly string[]): Grade | undefined {
	if (!words.every((word) => context.includes(word))) return undefined;
	const phrase = words.join(' ');
	if (names.includes(phrase)) return 'is-name';
	if (names.some((name) => name.startsWith(phrase))) return 'starts-name';
	const startsWord = (name: string) => words.every((word) => ` ${name}`.includes(` ${word}`));
	if (names.some(startsWord)) return 'starts-words';
	const all = names.join(' ');
	return words.every((word) => all.includes(word)) ? 'within-names' : 'within-context';
}

function entry(
	found: Found,
	names: readonly string[],
	around: readonly string[],
	aside: boolean
): IndexEntry {
	const plain = names.map(plainName);
	return { found, names: plain, context: [...plain, ...around.map(plainName)].join(' '), aside };
}

const namesOf = ({ name, short, acronym }: Actor): string[] =>
	[...new Set([name, short, acronym ?? name])].map(foldText);

function ancestors(dataset: Dataset, actor: Actor): Actor[] {
	if (actor.parent === undefined) return [];
	const parent = get(dataset.actor, actor.parent);
	return [parent, ...ancestors(dataset, parent)];
}

const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A folded name with one space wherever it has punctuation. */
const plainName = (folded: string): string => wordsIn(folded).join(' ');
