import { describe, expect, it } from 'vitest';
import { buildSearchIndex, find, type Found } from '#lib/panels/search/find.ts';
import { actorId, makeActor, makeDataset, makeTie, CAST } from '../../../fixtures/dataset.ts';

const dataset = makeDataset(
	[
		makeTie('patrols', ['gt-army', 'hn'], { name: 'Joint patrols with Honduras' }),
		makeTie('honduras-first', ['gt', 'hn'], { name: 'Honduras border group' }),
		makeTie('training', ['us-southcom', 'gt-army'], { name: 'Training of task forces' }),
		makeTie('aid', ['us', 'gt'], { name: 'Ayuda mutua: niñez' }),
		makeTie('un-peace', ['gt', 'un'], { name: 'Peace operations' }),
		makeTie('among', ['hn', 'cfac'], { name: 'Honduras in CFAC' })
	],
	{
		actors: [
			...CAST,
			makeActor('hn-army', { name: 'Army of Honduras', kind: 'armed-force', parent: actorId('hn') })
		]
	}
);
const index = buildSearchIndex(dataset);
const idOf = (found: Found) => (found.kind === 'actor' ? found.actor.id : found.tie.id);
const ids = (text: string, limit = 12) => find(index, text, limit).map(idOf);

describe('find', () => {
	it.each([
		['nothing', ''],
		['blanks', '  \t'],
		['marks without letters', '¿?/—'],
		['what nobody is called', 'zzz'],
		['one word that is there and one that is not', 'honduras zzz']
	])('finds nothing for %s', (_, text) => {
		expect(ids(text)).toEqual([]);
	});

	it('lists a whole name, then names that start so, then later words, actors before ties', () => {
		expect(ids('honduras')).toEqual([
			'hn', // is its name
			'honduras-first', // starts with it
			'hn-army', // a later word, and an actor
			'patrols', // a later word, and a tie
			'among' // starts with it, but is a tie among partners
		]);
	});

	it('lists of actors that fit as well those with more ties first, institutions counted', () => {
		expect(ids('united')).toEqual([
			'us',
			'un',
			'us-dod',
			'us-southcom',
			'training',
			'aid',
			'un-peace'
		]);
	});

	it.each([
		['accents', 'méxico', 'mx'],
		['accents that are missing', 'mexico', 'mx'],
		['case', 'MÉXICO', 'mx'],
		['ñ typed as n', 'espana', 'es'],
		['ñ', 'España', 'es'],
		['punctuation', 'U.S. Southern', 'us-southcom'],
		['an acronym', 'oas', 'oas']
	])('is blind to %s', (_, text, id) => {
		expect(ids(text)[0]).toBe(id);
	});

	it('takes words in any order, also from the names of parties', () => {
		expect(ids('patrols army')).toEqual(['patrols']);
		expect(ids('army patrols')).toEqual(['patrols']);
	});

	it('finds an institution by what it is part of', () => {
		expect(ids('united states command')).toEqual(['us-southcom', 'training']);
	});

	it('finds within a word last', () => {
		expect(ids('duras')).toEqual(['hn', 'hn-army', 'patrols', 'honduras-first', 'among']);
	});

	it('lists a tie among partners first when its whole name is given', () => {
		expect(ids('honduras in cfac')).toEqual(['among']);
	});

	it('gives no more than asked for, the best ones', () => {
		expect(ids('honduras', 2)).toEqual(['hn', 'honduras-first']);
		expect(ids('honduras', 0)).toEqual([]);
	});
});
