import { describe, expect, it } from 'vitest';
import { assemble, withKind } from '#lib/dataset/assemble.ts';
import { UnknownIdError } from '#lib/dataset/dataset.ts';
import { smallRecords } from './small-files.ts';

const records = smallRecords();
const { dataset, prose } = assemble(records, 'es');

describe('assemble', () => {
	it('gives what the dataset is', () => {
		expect(dataset).toMatchObject({ version: '1.2.3', language: 'es', focus: 'gt' });
		expect(dataset.sectors).toEqual([
			{ id: 'states', name: 'Estados', actors: ['us'] },
			{ id: 'bodies', name: 'Organismos', actors: ['oas'] }
		]);
	});

	it('gives actors in one language, without their prose', () => {
		expect(dataset.actors.map(({ id }) => id)).toEqual(['oas', 'cicte', 'gt', 'gt-army', 'us']);
		expect(dataset.actors[2]).toEqual({
			id: 'gt',
			name: 'Guatemala',
			short: 'Guatemala',
			kind: 'state',
			country: 'GTM',
			location: { place: 'Ciudad de Guatemala', lat: 14.63, lon: -90.51 },
			wikidata: 'Q774',
			sources: ['memo-2020']
		});
		expect(dataset.actors[3]).toEqual({
			id: 'gt-army',
			name: 'Ejército de Guatemala',
			short: 'Ejército',
			acronym: 'EG',
			kind: 'armed-force',
			country: 'GTM',
			parent: 'gt',
			founded: '1871?',
			sources: []
		});
		expect(prose.actors).toEqual({
			gt: 'Un Estado.',
			'gt-army': 'Un ejército.',
			us: 'Otro Estado.',
			oas: 'Un organismo.',
			cicte: 'Una parte de él.'
		});
	});

	it('gives a body without reach that of its parent, and a state none', () => {
		expect(dataset.actors.map(({ id, reach }) => [id, reach])).toEqual([
			['oas', 'hemispheric'],
			['cicte', 'hemispheric'],
			['gt', undefined],
			['gt-army', undefined],
			['us', undefined]
		]);
	});

	it('gives ties in one language, with no levels where none are stated', () => {
		expect(dataset.ties).toEqual([
			{
				id: 'us--gt-army--training',
				name: 'Formación',
				between: ['us', 'gt-army'],
				direction: 'directed',
				scope: 'bilateral',
				threats: ['narcotics', 'disasters'],
				activities: ['training'],
				levels: ['tactical'],
				start: '2005',
				end: '2016',
				status: 'ended',
				sources: [{ id: 'memo-2020', locator: 'p. 4' }, { id: 'story' }],
				confidence: 'high'
			},
			{
				id: 'gt--oas--membership',
				name: 'Membresía',
				between: ['gt', 'oas'],
				direction: 'mutual',
				scope: 'multilateral',
				threats: [],
				activities: ['membership'],
				levels: [],
				status: 'active',
				sources: [{ id: 'story' }],
				confidence: 'medium'
			}
		]);
		expect(prose.ties).toEqual({
			'us--gt-army--training': {
				summary: 'Un curso.',
				figures: [{ label: 'Soldados formados', value: 120, unit: 'soldiers', year: 2010 }]
			},
			'gt--oas--membership': { summary: 'Un miembro.' }
		});
	});

	it('gives each source the kind of its publisher', () => {
		expect(dataset.sources).toEqual([
			{ id: 'memo-2020', kind: 'official', issued: '2020-02' },
			{ id: 'story', kind: 'press' }
		]);
		expect(prose.sources).toEqual({
			'memo-2020': {
				id: 'memo-2020',
				kind: 'official',
				type: 'report',
				title: 'Memorandum',
				author: ['A. Author'],
				publisher: 'Ministerio de la Defensa',
				issued: '2020-02',
				URL: 'https://example.org/memo',
				accessed: '2026-01-02',
				language: 'es'
			},
			story: {
				id: 'story',
				kind: 'press',
				type: 'article-newspaper',
				title: 'A story',
				publisher: 'El Diario',
				URL: 'https://example.org/story',
				accessed: '2026-01-03',
				language: 'en'
			}
		});
	});

	it('differs between languages in texts alone', () => {
		const english = assemble(records, 'en');
		expect(english.dataset.ties.map(({ name }) => name)).toEqual(['Training', 'Membership']);
		expect(english.prose.ties).toMatchObject({
			'us--gt-army--training': {
				summary: 'A course.',
				figures: [{ label: 'Soldiers trained' }]
			}
		});
		expect(english.dataset.actors[2]?.location?.place).toBe('Guatemala City');
		const bare = ({ ties, actors, sectors }: typeof dataset) => ({
			ties: ties.map((tie) => ({ ...tie, name: '' })),
			actors: actors.map(({ location, ...actor }) => ({
				...actor,
				name: '',
				short: '',
				location: location && { ...location, place: '' }
			})),
			sectors: sectors.map((sector) => ({ ...sector, name: '' }))
		});
		expect(bare(english.dataset)).toEqual(bare(dataset));
	});

	it('refuses a source of a publisher that the records do not have', () => {
		const [source] = records.sources;
		if (!source) throw new Error('The small dataset has sources.');
		expect(() => withKind(records, { ...source, publisher: 'Nobody' })).toThrow(UnknownIdError);
	});
});
