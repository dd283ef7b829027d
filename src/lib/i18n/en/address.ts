import { formatQuote } from '../format.ts';

const quote = (text: string) => formatQuote('en', text);

/** What each parameter of an address says. */
const parameters: Readonly<Record<string, string>> = {
	threat: 'a threat domain',
	match: 'a way to join threat domains',
	scope: 'a scope',
	activity: 'an activity',
	'tie-level': 'a level of ties',
	status: 'a status',
	confidence: 'a confidence',
	source: 'a kind of source',
	kind: 'a kind of actor',
	partner: 'a partner',
	years: 'years',
	standing: 'a standing in the years',
	q: 'words',
	among: 'whether to show ties among partners',
	view: 'a view',
	level: 'a level of the network',
	open: 'an actor to unfold or fold',
	layout: 'a layout',
	at: 'a place for an actor',
	look: 'a part of the picture',
	extent: 'a part of the map',
	'map-look': 'a part of the map',
	matrix: 'a kind of columns of the matrix',
	order: 'an order of rows',
	timeline: 'a kind of rows of the timeline',
	groups: 'whether groups of the timeline are folded',
	fold: 'a group of the timeline',
	table: 'a kind of rows of the table',
	sort: 'a column to sort by',
	columns: 'a column of the table',
	ask: 'a question',
	periods: 'two periods to compare',
	tie: 'a tie',
	actor: 'an actor',
	cable: 'a pair of actors',
	tour: 'a tour or one of its steps'
};

/** Why a part of an address was left out, and which. */
const dropped = {
	'unknown-parameter': (name: string) =>
		`The link has a part that is not known, ${quote(name)}; it was left out.`,
	'unknown-value': (what: string, raw: string) =>
		`The link named ${what} that is not known, ${quote(raw)}; it was left out.`,
	'unknown-id': (what: string, raw: string) =>
		`The link named ${what} that is not in this dataset, ${quote(raw)}; it was left out.`,
	'not-a-number': (what: string, raw: string) =>
		`The link gave ${what} in a form that cannot be read, ${quote(raw)}; it was left out.`,
	'out-of-range': (what: string, raw: string) =>
		`The link gave ${what} outside of what is possible, ${quote(raw)}; it was left out.`,
	'bad-encoding': (what: string, raw: string) =>
		`The link gave ${what} in characters that are damaged, ${quote(raw)}; it was left out.`,
	repeated: (what: string, raw: string) =>
		`The link gave ${what} more than once; ${quote(raw)} was left out.`,
	'without-years': (what: string, raw: string) =>
		`The link gave ${what} without the years, ${quote(raw)}; it was left out.`
};

export const address = { parameters, dropped };
