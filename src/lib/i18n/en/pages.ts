import { formatList, formatNumber } from '#lib/i18n/format.ts';

const number = (value: number) => formatNumber('en', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;

/** Of the pages that each actor and each tie has, which are read without the app. */
export const pages = {
	actors: 'Actors',
	ties: 'Ties',
	trail: 'You are here',
	open: 'Open in the network',
	openApp: 'Open the network',
	/** Links in the app’s cards. */
	pageOfActor: 'Page of this actor',
	pageOfTie: 'Page of this tie',
	tiesOf: (ties: number) => count(ties, 'tie', 'ties'),
	withPartners: (ties: number, partners: number) =>
		`${count(ties, 'tie', 'ties')} with ${count(partners, 'partner', 'partners')}`,
	tiesHeading: 'Ties by partner',
	tiesNote: 'Ties of its institutions are counted with its own.',
	noTies: 'The dataset holds no tie of this actor.',
	noSources: 'The evidence is that of its ties.',
	confidence: (level: string) => `confidence: ${level.toLowerCase()}`,
	picture: {
		/** Of the picture where a page is shared. */
		network: (name: string) => `${name}: its ties as a network.`,
		actor: (name: string, partners: readonly string[]) =>
			`${name} in the middle, joined by its ties with ${partners.join('; ')}.`,
		tie: (name: string, parties: readonly string[]) => `${name}: joins ${parties.join('; ')}.`,
		all: (partners: number) =>
			partners === 1
				? 'Its one partner. One line for each threat domain, wider with more ties.'
				: `Its ${number(partners)} partners. One line for each threat domain, wider with more ties.`,
		most: (shown: number, partners: number) =>
			`The ${shown} of its ${number(partners)} partners with most ties. One line for each threat domain, wider with more ties.`,
		parties: 'Who the tie joins; one line for each threat domain.'
	},
	related: (a: string, b: string) => `Other ties: ${formatList('en', [a, b])}`,
	allRelated: (ties: number) => `All ${number(ties)} of these ties in the network`,
	cite: 'Cite this page',
	lists: {
		actors: {
			title: 'All actors',
			lead: (actors: number, focus: string) =>
				`The ${number(actors)} states, institutions, bodies, exercises and programmes in ${focus}’s security ties, each with a page of its own.`
		},
		ties: {
			title: 'All ties',
			lead: (ties: number, focus: string) =>
				`The ${number(ties)} security ties of ${focus} and among its partners, by the year in which they began. Each has a page with its sources.`,
			undated: 'Beginning not known',
			years: 'Years'
		}
	},
	moved: {
		title: 'This page has moved',
		text: 'It is now here:'
	},
	readAs: 'Read in English',
	/** In the app, while what a link asks for is on its way. */
	opening: 'Opening the view of this link…',
	/** In the app, where its scripts did not come. */
	lacking:
		'Lazos could not be loaded completely; there may be no connection. Your view is still in the address.',
	withoutScripts: 'The interactive network needs JavaScript. Everything in it can be read as pages:'
};
