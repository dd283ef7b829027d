import { formatNumber } from '#lib/i18n/format.ts';

const number = (value: number) => formatNumber('en', value);
const ties = (count: number) => (count === 1 ? '1 tie' : `${number(count)} ties`);
const actors = (count: number) => (count === 1 ? '1 actor' : `${number(count)} actors`);
const range = (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`);

export const facets = {
	count: ties,
	chosen: (count: number) => `${count} chosen`,
	clear: 'Clear',
	clearFacet: (facet: string) => `Clear: ${facet}`,
	emptyField: 'Empty the field',
	words: {
		label: 'Words',
		hint: 'Names, summaries, sources'
	},
	match: {
		label: 'Ties must have',
		any: 'Any',
		all: 'All',
		anyMeans: 'any of the chosen threat domains',
		allMeans: 'all of the chosen threat domains'
	},
	amongPartners: {
		label: 'Ties among partners',
		adds: (count: number, focus: string) => `Adds ${ties(count)} that ${focus} is not part of`
	},
	partner: {
		find: 'Find a partner',
		showAll: (count: number) => `Show all ${number(count)}`,
		showFewer: 'Show fewer',
		none: 'No partner has that name.'
	},
	years: {
		title: 'Years in force',
		from: 'From',
		to: 'To'
	},
	chips: {
		label: 'Active filters',
		remove: (filter: string) => `Remove: ${filter}`,
		clearAll: 'Clear all'
	},
	result: {
		line: (result: { matching: number; all: number; actors: number }) =>
			result.matching === result.all
				? `${ties(result.all)}, ${actors(result.actors)}`
				: `${number(result.matching)} of ${ties(result.all)}, ${actors(result.actors)}`
	},
	empty: {
		title: 'No tie matches all of these filters',
		advice: 'Dropping one of them helps most:',
		drop: (filter: string) => `Drop: ${filter}`,
		gives: (count: number) => `gives ${ties(count)}`,
		noSingle: 'No single filter is to blame. Clear them all, or drop two or more.',
		clearAll: 'Clear all filters'
	},
	strip: {
		title: (from: number, to: number) => `Ties in force by year, ${range(from, to)}`,
		inForce: 'known to be in force',
		notKnownEnded: 'not known to have ended',
		from: 'First year',
		to: 'Last year',
		range,
		before: 'before',
		beforeYear: (year: number) => `before ${year}`,
		reading: (year: string, inForce: number, notKnownEnded: number) =>
			`${year}: ${number(inForce)} in force, ${number(notKnownEnded)} not known to have ended`,
		clear: 'Clear the years',
		clearShort: 'Clear'
	},
	search: {
		label: 'Find an actor or a tie',
		/** On a phone, where `label` is cut. */
		short: 'Find',
		results: 'Found',
		tie: 'tie',
		none: 'Nothing has that name. The field “Words” among the filters also searches summaries and sources.',
		found: (count: number) => (count === 1 ? '1 result' : `${number(count)} results`),
		opened: (name: string) => `Opened: ${name}`,
		absent: {
			filters: 'left out by filters',
			question: 'not in the answer',
			'among-partners': 'among partners, not shown'
		}
	}
};
