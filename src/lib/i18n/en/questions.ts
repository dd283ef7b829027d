import { formatList, formatNumber, formatScore, formatShare } from '#lib/i18n/format.ts';
import type { SentencePart } from '#lib/query/sentence.ts';
import type { Measure, Question } from '#lib/state/view-state.ts';

const number = (value: number) => formatNumber('en', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const ties = (value: number) => count(value, 'tie', 'ties');
const actors = (value: number) => count(value, 'actor', 'actors');
const steps = (value: number) => count(value, 'step', 'steps');
const both = (a: string, b: string) => formatList('en', [a, b]);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const score = (value: number) => formatScore('en', value);

const values: Readonly<Record<Measure, (value: number) => string>> = {
	degree: number,
	betweenness: (value) => formatShare('en', value),
	closeness: score,
	eigenvector: score
};

const measures: Readonly<Record<Measure, string>> = {
	degree: 'Degree',
	betweenness: 'Betweenness',
	closeness: 'Closeness',
	eigenvector: 'Eigenvector'
};

/**
 * A question as the beginning of the sentence that tells what is shown; alone it is a chip. Names
 * stand first, where none needs an article: it cannot be known whether an institution’s takes one.
 */
const heads = {
	around: (name: string, distance: number) => `${name}: ties within ${steps(distance)}`,
	path: (from: string, to: string) => `${both(from, to)}: shortest paths between them`,
	shared: (a: string, b: string) => `${both(a, b)}: what they have in common`,
	rank: (measure: Measure) => `Actors ranked by ${measures[measure].toLowerCase()}`,
	groups: 'Groups of actors'
};

/**
 * The whole sentence.
 *
 * @param parts the filters, of which ties are spoken
 * @param ties  the same filters as a sentence: “All of Guatemala’s own ties”
 */
function sentence(
	kind: Question['kind'],
	head: string,
	parts: readonly SentencePart[],
	ties: string
): string {
	switch (kind) {
		case 'around':
			return [head, ...parts.map(({ text }) => text)].join(', ');
		case 'path':
			return parts.length === 0 ? head : `${head}, along ${lowerFirst(ties)}`;
		case 'shared':
			return parts.length === 0 ? head : `${head}, by ${lowerFirst(ties)}`;
		case 'rank':
		case 'groups':
			return `${head}, in ${lowerFirst(ties)}`;
		default:
			return kind satisfies never;
	}
}

export const questions = {
	heads,
	sentence,
	overview: (tieCount: number) => `${ties(tieCount)} in the answer`,
	dialog: 'Ask the network',
	close: 'Close',
	basis: 'Each question is asked of the ties that match the filters, at the level that is shown.',
	ask: 'Ask',
	forms: {
		around: { title: 'Who is around?', about: 'An actor with all that is near it.' },
		path: {
			title: 'How are two connected?',
			about: 'Every shortest path from one actor to another, and the ties along it.'
		},
		shared: {
			title: 'What do two have in common?',
			about: 'Partners of both, forums of both, and forums where one is absent.'
		},
		rank: {
			title: 'Who matters?',
			about: 'Actors ranked by their place in the network.'
		},
		groups: {
			title: 'Which groups are there?',
			about: 'Actors that are tied more to each other than to the rest.'
		}
	},
	actor: 'Actor',
	from: 'From',
	to: 'To',
	first: 'One',
	second: 'The other',
	distance: 'Distance',
	distances: { 1: '1 step', 2: '2 steps', 3: '3 steps' },
	measure: 'Measure',
	withAmongPartners: 'Count ties among partners too',
	picker: {
		hint: 'Type a name',
		results: 'Actors found',
		none: 'No actor has that name.',
		missing: 'Choose an actor from the list.',
		same: 'Choose two different actors.'
	},
	buttons: {
		label: (name: string) => `Ask about: ${name}`,
		around: 'Around',
		path: 'Path to…',
		shared: 'Shared with…'
	},
	titles: {
		around: (name: string) => `${name}: who is around it?`,
		path: (from: string, to: string) => `${both(from, to)}: how are they connected?`,
		shared: (a: string, b: string) => `${both(a, b)}: what do they have in common?`,
		rank: 'Who matters?',
		groups: 'Which groups are there?'
	},
	kind: 'Question',
	takeBack: 'Take the question back',
	pending: 'Working out the answer…',
	amongPartnersCounted: 'Ties among partners are counted here too.',
	ownOnly: (focus: string) =>
		`Only ${focus}’s own ties are counted, so every path runs through ${focus}.`,
	showAmongPartners: 'Count ties among partners',
	/** @param top with its article */
	folded: (name: string, top: string) =>
		`${name}: drawn here as part of ${top}, so the answer is about ${top}.`,
	noTies: 'No tie of this actor with another matches the filters.',
	asOne: (name: string) => `At this level both are drawn as one: ${name}.`,
	showAll: (total: number) => `Show all ${number(total)}`,
	around: {
		summary: (distance: number, actorCount: number, tieCount: number) =>
			`Within ${steps(distance)}: ${actors(actorCount)} and ${ties(tieCount)} among all of them.`,
		complete: 'No one else can be reached.',
		ring: (distance: number) => `At ${steps(distance)}`
	},
	path: {
		none: 'No chain of ties that match the filters leads from one to the other.',
		direct: (tieCount: number) => `Directly, by ${ties(tieCount)}.`,
		summary: (length: number, ways: number) =>
			ways === 1
				? `In ${steps(length)}, by one shortest path.`
				: `In ${steps(length)}, by ${number(ways)} shortest paths.`,
		told: (told: number) => `The first ${number(told)} are listed; the drawing has all of them.`,
		ways: 'Shortest paths, those with most ties first',
		sources: (total: number) => count(total, 'source', 'sources'),
		more: (total: number) => `and ${count(total, 'more tie', 'more ties')}`
	},
	shared: {
		summary: (partners: number, bodies: number) =>
			`${count(partners, 'shared partner', 'shared partners')} and ${count(bodies, 'forum or body', 'forums and bodies')} to which both belong.`,
		partners: 'Partners of both',
		bodies: 'Both belong to',
		alone: (member: string, absent: string) => `${member} only; ${absent} not named`,
		aloneMeans: 'As far as the sourced ties here say: a membership may be missing from the data.',
		counts: (a: string, tiesOfA: number, b: string, tiesOfB: number) =>
			`${a} ${number(tiesOfA)}, ${b} ${number(tiesOfB)}`,
		none: 'None.'
	},
	rank: {
		measures,
		meanings: {
			degree: 'How many partners an actor has, however many ties lead to each.',
			betweenness:
				'On what share of the shortest paths between two others an actor lies: it can pass things on, or hold them up.',
			closeness:
				'How few steps an actor needs to reach the others: 1.00 means a tie with every one of them.',
			eigenvector:
				'How closely an actor is tied to those that are much tied themselves, every tie counted. The highest has 1.00.'
		} satisfies Record<Measure, string>,
		values,
		summary: (measure: string, names: readonly string[], shown: number) =>
			`First by ${measure.toLowerCase()}, of ${actors(shown)}: ${formatList('en', names)}.`,
		none: 'No tie matches the filters, so there is nothing to rank.',
		list: (measure: string) => `Actors by ${measure.toLowerCase()}`,
		place: (place: number, value: string) => `place ${number(place)}, ${value}`
	},
	groups: {
		summary: (groups: number, actorCount: number) =>
			`${count(groups, 'group', 'groups')} of ${actors(actorCount)} that are tied more to each other than to the rest.`,
		none: 'No tie matches the filters, so there are no groups.',
		group: (name: string) => `${name} and others`,
		alone: 'Without a group',
		modularity: (value: number) =>
			`Modularity ${score(value)}: 0 is what chance would give, and from about 0.30 on groups are usually taken as real. Each tie counts; the method is Louvain’s, with a fixed seed.`
	}
};
