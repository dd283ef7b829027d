import {
	get,
	type ActorId,
	type Dataset,
	type Prose,
	type Tie,
	type TieId
} from '#lib/dataset/dataset.ts';

/**
 * Text of each tie in which words are looked for, folded by `foldText`. Asked only where a query has
 * words, so that one can be given that is built when it is first asked.
 */
export type Haystack = Pick<ReadonlyMap<TieId, string>, 'get'>;

/**
 * The text without case, accents and typographic apostrophes and dashes, so that what is typed on
 * any keyboard finds it: “Ñáñez’s” becomes “nanez's”.
 */
export function foldText(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[‐-―]/g, '-');
}

/**
 * Names of each tie, of its parties and of what they belong to; once the prose is there, also its
 * summary and the titles and publishers of its sources.
 *
 * @throws UnknownIdError if a party is not among the actors
 */
export function buildHaystack(
	dataset: Dataset,
	prose: Prose | undefined
): ReadonlyMap<TieId, string> {
	return new Map(
		dataset.ties.map((tie) => {
			const names = tie.between.flatMap((party) => namesOf(dataset, party));
			const texts = [tie.name, ...new Set(names), ...longTextsOf(tie, prose)];
			return [tie.id, foldText(texts.join('\n'))];
		})
	);
}

/** Names, short names and acronyms of an actor and of all above it. */
function namesOf(dataset: Dataset, id: ActorId): string[] {
	const { name, short, acronym, parent } = get(dataset.actor, id);
	const own = acronym === undefined ? [name, short] : [name, short, acronym];
	return parent === undefined ? own : [...own, ...namesOf(dataset, parent)];
}

function longTextsOf(tie: Tie, prose: Prose | undefined): string[] {
	if (prose === undefined) return [];
	const sources = tie.sources.flatMap(({ id }) => {
		const source = prose.sources[id];
		return source ? [source.title, source.publisher] : [];
	});
	const text = prose.ties[tie.id];
	return text ? [text.summary, ...sources] : sources;
}
