import { formatList, formatNumber, formatQuote } from '../format.ts';
import { query } from './query.ts';

const quote = (text: string) => formatQuote('en', text);
const number = (value: number) => formatNumber('en', value);
const ties = (count: number) => (count === 1 ? '1 tie' : `${number(count)} ties`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const matrix = {
	columns: 'Columns',
	columnKinds: { threats: 'Threats', actors: 'Actors' },
	order: 'Sort by',
	orders: { total: 'Total', name: 'Name', similarity: 'Similarity', community: 'Community' },
	orderByColumn: 'Column',
	sortBy: (column: string) => `Sort by ${lower(column)}`,
	sortByActor: (actor: string) => `Sort by ties with: ${actor}`,
	grid: {
		threats: 'Ties by partner and threat domain',
		actors: 'Ties between every two actors'
	},
	keys: 'Arrow keys go from cell to cell, Home and End to the ends of a row, Enter opens a cell.',
	partner: 'Partner',
	actor: 'Actor',
	filter: 'Filter',
	total: 'Total',
	allPartners: 'All partners',
	allActors: 'All actors',
	/** The row of a state’s ties in which no institution of it is named. */
	itself: 'No institution named',
	itselfOf: (name: string) => `${name}, no institution named`,
	openActor: (name: string) => `Open ${name}`,
	onlyPartner: (name: string) => `Filter by partner: ${name}`,
	onlyThreat: (threat: string) => `Filter by threat domain: ${lower(threat)}`,
	cell: {
		threat: (row: string, threat: string, count: number) =>
			`${row}, ${lower(threat)}: ${count === 0 ? 'no ties' : ties(count)}`,
		actors: (row: string, column: string, count: number) =>
			`${row} and ${column}: ${count === 0 ? 'no ties' : ties(count)}`,
		muted: (row: string, threat: string) => `${row}, ${lower(threat)}: outside the filters`,
		same: (name: string) => `${name} with itself`,
		total: (row: string, count: number) => `${row}, total: ${ties(count)}`
	},
	legend: {
		ramp: 'number of ties',
		gap: 'gap: no tie, though comparable states have one',
		block: 'community: actors with the same neighbours'
	},
	note: 'A tie on several threats counts in each of their columns and once in the total.',
	withoutRow: (rest: number, all: number) =>
		`${number(rest)} of ${ties(all)} ${rest === 1 ? 'has' : 'have'} no row`,
	inside: (focus: string, count: number) =>
		`${count === 1 ? '1 matching tie stays' : `${number(count)} matching ties stay`} inside ${focus} and ${count === 1 ? 'has' : 'have'} no row.`,
	amongLeftOut:
		'Ties among partners are not counted here; choose the columns “Actors” to see them.',
	showAmong: 'Show ties among partners',
	onlyOwn: (focus: string) =>
		`Only ties with ${focus} are in the result, so the other cells are empty.`,
	empty: 'No partner has a tie that matches.',
	gaps: {
		title: (count: number) => (count === 1 ? '1 gap' : `${number(count)} gaps`),
		rule: (focus: string) =>
			`A gap is a threat domain on which a state has no tie with ${focus}, past or present, while at least half of the states in its sector have one, and no fewer than three. It shows what no source here tells of; it does not show that there is nothing.`,
		none: 'By this rule there is none.',
		/** Around the actor’s name, which is a link. */
		before: 'No sourced tie with ',
		partner: query.named,
		after: (gap: { threat: string; sector: string; have: readonly string[]; of: number }) =>
			` on ${lower(gap.threat)}; ${number(gap.have.length)} of ${number(gap.of)} states in ${quote(gap.sector)} have one: ${formatList('en', gap.have)}.`,
		filtered: (sentence: string) =>
			`Gaps are looked for among all ties, and what is shown now, ${quote(sentence)}, leaves some out. So none is marked.`,
		showAll: 'Clear all and show gaps'
	}
};
