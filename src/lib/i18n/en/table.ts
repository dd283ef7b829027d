import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('en', value);
const count = (value: number, one: string, several: string) =>
	value === 1 ? `1 ${one}` : `${number(value)} ${several}`;
const ties = (value: number) => count(value, 'tie', 'ties');
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const table = {
	rows: 'Rows',
	rowKinds: { ties: 'Ties', actors: 'Actors', sources: 'Sources' },
	columns: 'Columns',
	columnsOf: {
		ties: 'Columns of the ties',
		actors: 'Columns of the actors',
		sources: 'Columns of the sources'
	},
	/** In the menu, beside the column that cannot be left out. */
	always: 'always shown',
	usualColumns: 'Usual columns',
	tie: {
		name: 'Tie',
		parties: 'Parties',
		threats: 'Threat domains',
		activities: 'Activities',
		levels: 'Level',
		scope: 'Scope',
		dates: 'Dates',
		end: 'End',
		status: 'Status',
		confidence: 'Confidence',
		sources: 'Sources'
	},
	actor: {
		name: 'Actor',
		acronym: 'Acronym',
		kind: 'Kind',
		parent: 'Part of',
		reach: 'Reach',
		ties: 'Ties',
		threats: 'Threat domains',
		place: 'Place',
		founded: 'Founded',
		dissolved: 'Dissolved'
	},
	source: {
		title: 'Source',
		author: 'Author',
		publisher: 'Publisher',
		kind: 'Kind',
		issued: 'Date',
		language: 'Language',
		accessed: 'Read',
		ties: 'Cited by'
	},
	counts: {
		ties: (matching: number, all: number) =>
			matching === all ? ties(all) : `${number(matching)} of ${ties(all)}`,
		actors: (shown: number) => count(shown, 'actor', 'actors'),
		sources: (shown: number, matching: number) =>
			`${count(shown, 'source', 'sources')} of ${ties(matching)}`
	},
	citedBy: ties,
	confidence: (name: string) => `${name} confidence`,
	sorted: (column: string, descending: boolean) =>
		`sorted by ${lower(column)}, ${descending ? 'descending' : 'ascending'}`,
	moreThreats: (hidden: number) => `+${hidden}`,
	/** Read aloud where a cell is empty. */
	missing: 'not stated',
	unknownEnd: 'not known',
	loading: 'The sources are still loading…',
	about: 'How to read the table',
	keys: 'Arrow keys go from row to row, Page up and Page down further, Home and End to the first and the last; Enter opens a row.',
	notes: {
		ties: 'Rows without a date come last, whichever way they are sorted.',
		actors:
			'“Ties” counts those that match the filters; the threat domains of most of them come first. The level decides whether institutions have rows of their own.',
		sources: '“Cited by” counts the ties that match the filters. A source opens in a new tab.'
	}
};
