import { formatList, formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('en', value);
const ties = (count: number) => (count === 1 ? '1 tie' : `${number(count)} ties`);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const years = (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`);
const inYears = (from: number, to: number) =>
	from === to ? `in ${from}` : `in the years ${from} to ${to}`;

const periods: readonly [string, string] = ['First period', 'Second period'];

export const timeline = {
	rows: 'Group by',
	rowKinds: { partner: 'Partner', threat: 'Threat' },
	groups: 'Groups',
	groupKinds: { open: 'Open', folded: 'Folded' },
	grid: { partner: 'Ties over time, by partner', threat: 'Ties over time, by threat domain' },
	keys: 'Up and down arrows go from row to row, left and right fold and open a group, Enter opens a tie.',
	columns: { name: 'Tie', time: 'When' },
	inside: (focus: string) => `Inside ${focus}`,
	ties,
	undated: (count: number) => (count === 1 ? '1 without dates' : `${number(count)} without dates`),
	inForce: (count: number, from: number, to: number) =>
		`${years(from, to)}: ${ties(count)} in force`,
	most: (count: number, from: number, to: number) =>
		`Most at once: ${number(count)}, ${inYears(from, to)}`,
	founded: (name: string, date: string) => `${name}: founded ${date}`,
	dissolved: (name: string, date: string) => `${name}: dissolved ${date}`,
	threats: (names: readonly string[]) => formatList('en', names.map(lower)),
	changes: { began: 'Began', ended: 'Ended', stayed: 'Stayed' },
	legend: {
		ongoing: 'ongoing',
		'not-known-ended': 'not known to have ended',
		lost: 'begun or ended, not known when',
		'uncertain-date': 'date uncertain or approximate',
		planned: 'agreed or planned, never in force',
		founded: 'actor founded',
		dissolved: 'actor dissolved',
		closer: (year: number) => `years before ${year} drawn closer`,
		density: 'ties of a folded group in force',
		began: 'began between the two periods',
		ended: 'ended between the two periods',
		stayed: 'in both periods'
	},
	play: {
		start: 'Play',
		startLong: 'Play the years one after another',
		pause: 'Pause',
		pauseLong: 'Stop at this year',
		step: 'Next year'
	},
	compare: {
		open: 'Compare',
		openLong: 'Compare two periods',
		title: 'Two periods compared',
		close: 'End the comparison',
		closeShort: 'End',
		period: periods,
		from: 'from',
		to: 'to',
		fromOf: (period: string) => `${period}: first year`,
		toOf: (period: string) => `${period}: last year`,
		/** What the numbers of the lists are about. */
		sentence: (a: readonly [number, number], b: readonly [number, number]) =>
			`From ${years(...a)} to ${years(...b)}`,
		counts: {
			began: (count: number) => (count === 1 ? '1 tie began' : `${number(count)} ties began`),
			ended: (count: number) => (count === 1 ? '1 tie ended' : `${number(count)} ties ended`),
			stayed: (count: number) => (count === 1 ? '1 tie stayed' : `${number(count)} ties stayed`)
		},
		meaning: {
			began: 'Only in force in the second period',
			ended: 'Only in force in the first period',
			stayed: 'In force, or not known to have ended, in both'
		},
		none: 'None',
		notEnded: (count: number) =>
			count === 1
				? '1 of them is not known to have ended.'
				: `${number(count)} of them are not known to have ended.`,
		left: (undated: number, outside: number) => {
			const parts = [
				...(outside > 0 ? [`${ties(outside)} of neither period`] : []),
				...(undated > 0 ? [`${ties(undated)} without dates`] : [])
			];
			return parts.length === 0 ? '' : `Left out: ${formatList('en', parts)}.`;
		},
		filtered: (from: number, to: number) =>
			`The filters keep only ties in force ${years(from, to)}, so others are not compared.`,
		clearYears: 'Clear the years',
		showLists: 'Show the ties',
		hideLists: 'Hide the ties',
		more: (count: number) => `Show all ${number(count)}`
	}
};
