import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '#lib/dataset/vocabulary.ts';
import { messages } from '#lib/i18n/en/index.ts';
import { linksFrom, type Target } from '#lib/pages/addresses.ts';
import { dataOfActor, dataOfDataset, dataOfTie, scriptText } from '#lib/pages/structured-data.ts';
import {
	actorId,
	CAST,
	makeActor,
	makeDataset,
	makeProse,
	makeTie,
	sourceId
} from '../../fixtures/dataset.ts';

const SITE = 'https://lazos.example/';
const fort = makeActor('us-fort', {
	name: 'Fort </script><script>alert(1)</script>',
	acronym: 'FT',
	kind: 'command',
	parent: actorId('us'),
	wikidata: 'Q1',
	founded: '1947',
	dissolved: '2001?',
	location: { place: 'Doral', lat: 25.8, lon: -80.3 },
	sources: [sourceId('note')]
});
const tie = makeTie('us-fort--gt--drill', ['us-fort', 'gt'], {
	name: 'Drill',
	threats: ['narcotics'],
	activities: ['training'],
	start: '2010',
	end: '2012-05',
	status: 'ended',
	sources: [
		{ id: sourceId('note') },
		{ id: sourceId('press') },
		{ id: sourceId('note'), locator: 'p. 2' }
	]
});
const dataset = makeDataset([tie], { actors: [...CAST, fort] });
const telling = (target: Target) => ({
	dataset,
	prose: makeProse(dataset, { [tie.id]: 'A drill.' }),
	messages,
	links: linksFrom({ language: 'en', target, site: SITE })
});
const ofActor = (actor = fort) => dataOfActor(telling({ kind: 'actor', id: actor.id }), actor);

describe('the data of an actor’s page', () => {
	it('says what the actor is, where, whose, since when, and by which sources', () => {
		expect(ofActor()).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'WebPage',
			url: `${SITE}en/actors/us-fort/`,
			inLanguage: 'en',
			isPartOf: { '@type': 'Dataset', url: `${SITE}en/`, version: '0.0.0' },
			mainEntity: {
				'@type': 'GovernmentOrganization',
				name: fort.name,
				alternateName: 'FT',
				sameAs: 'https://www.wikidata.org/wiki/Q1',
				foundingDate: '1947',
				parentOrganization: { '@type': 'Country', url: `${SITE}en/actors/us/` },
				location: { name: 'Doral', geo: { latitude: 25.8, longitude: -80.3 } }
			},
			citation: [{ name: 'Title of note', url: 'https://example.org/', datePublished: '2024' }]
		});
	});

	it('does not say a date as known that is not', () => {
		expect(ofActor()['mainEntity']).not.toHaveProperty('dissolutionDate');
	});

	it('gives a state no property that only an organization has', () => {
		const state = makeActor('us', { founded: '1776' });
		const { mainEntity } = ofActor(state);
		expect(mainEntity).toMatchObject({ '@type': 'Country' });
		expect(mainEntity).not.toHaveProperty('foundingDate');
	});

	it('knows a type of schema.org for every kind', () => {
		const types = ACTOR_KINDS.map((kind) => ofActor(makeActor('us', { kind }))['mainEntity']);
		expect(types.map((entity) => (entity as { '@type': string })['@type'])).toEqual(
			ACTOR_KINDS.map(() => expect.stringMatching(/^[A-Z][A-Za-z]+$/))
		);
	});
});

describe('the data of a tie’s page', () => {
	const data = (given = tie) => dataOfTie(telling({ kind: 'tie', id: given.id }), given);

	it('says whom it joins, about what, when, and by which sources, each once', () => {
		expect(data()).toMatchObject({
			'@type': 'WebPage',
			name: 'Drill',
			description: 'A drill.',
			url: `${SITE}en/ties/us-fort--gt--drill/`,
			about: [{ url: `${SITE}en/actors/us-fort/` }, { name: 'Guatemala', '@type': 'Country' }],
			keywords: ['Narcotics', 'Training'],
			temporalCoverage: '2010/2012-05'
		});
		const { citation } = data();
		expect((citation as { name: string }[]).map(({ name }) => name)).toEqual([
			'Title of note',
			'Title of press'
		]);
	});

	it.each([
		[{ start: '2010', status: 'active' }, '2010/..'],
		[{ start: '2010', status: 'unknown' }, undefined],
		[{ start: '2010~', status: 'active' }, undefined],
		[{ start: '2010', end: '2012?', status: 'ended' }, undefined],
		[{ status: 'active' }, undefined]
	] as const)('of %j spans %s', (dates, span) => {
		const { temporalCoverage } = data(makeTie('t', ['us', 'gt'], dates));
		expect(temporalCoverage).toBe(span);
	});
});

describe('in a page', () => {
	it('no text can end the script that holds it, and all of it is read again', () => {
		const text = scriptText(ofActor());
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toEqual(ofActor());
		expect(JSON.parse(text)).toHaveProperty('mainEntity.name', fort.name);
	});

	it('the dataset says its licence, years and file', () => {
		const head = {
			version: '0.0.0',
			title: { en: 'Ties', es: 'Lazos' },
			licence: 'CC-BY-4.0',
			focus: actorId('gt'),
			sectors: []
		};
		const app: Target = { kind: 'app', selection: { kind: 'none' } };
		expect(dataOfDataset(telling(app), head)).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			url: `${SITE}en/`,
			version: '0.0.0',
			alternateName: 'Ties',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			temporalCoverage: '2010/2025',
			spatialCoverage: { '@type': 'Country', name: 'Guatemala' },
			distribution: { contentUrl: `${SITE}data/guatemala.json` }
		});
	});
});
