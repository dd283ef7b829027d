import { describe, expect, it } from 'vitest';
import type { TieRecord } from '#lib/dataset/schema.ts';
import { actorCalled, familyOf, sourceCalled, sourcesOf, tieCalled } from './records.ts';

/** A tie that the founding article is a source of. */
function fromArticle(id: string): TieRecord {
	const tie = tieCalled(id);
	expect(sourcesOf(tie)).toContain('perez-2023-assessing');
	return tie;
}

const including = (...items: readonly string[]): unknown => expect.arrayContaining([...items]);
const telling = (text: string): unknown => expect.stringContaining(text);

describe('what the founding article tells is in the dataset', () => {
	it('cites the article itself: Perez, Assessing Guatemalan Military Relationships, 2023', () => {
		expect(sourceCalled('perez-2023-assessing')).toMatchObject({
			title: 'Assessing Guatemalan Military Relationships',
			author: ['Juan Manuel Perez'],
			publisher: 'Divergent Options',
			issued: '2023-04-24'
		});
	});

	it('United States: diplomatic relations since 1849', () => {
		expect(fromArticle('us--gt--diplomatic-relations')).toMatchObject({
			name: { en: 'Diplomatic relations since 1849', es: 'Relaciones diplomáticas desde 1849' },
			between: ['us', 'gt'],
			scope: 'bilateral',
			threats: [],
			activities: ['diplomacy'],
			start: '1849-01',
			status: 'active'
		});
		expect(sourcesOf(tieCalled('us--gt--diplomatic-relations'))).toEqual([
			'perez-2023-assessing',
			'state-us-relations-guatemala',
			'history-state-guatemala'
		]);
	});

	it('U.S. Southern Command: capacity of the Guatemalan Armed Forces, at three levels', () => {
		expect(actorCalled('us-southcom').name.en).toBe('U.S. Southern Command');
		expect(actorCalled('gt-army').name.en).toBe('Guatemalan Armed Forces');
		expect(fromArticle('us-southcom--gt-army--capacity-building')).toMatchObject({
			between: ['us-southcom', 'gt-army'],
			direction: 'directed',
			threats: including('narcotics', 'organized-crime'),
			levels: ['strategic', 'operational', 'tactical'],
			activities: including('training', 'equipment'),
			summary: { en: telling('threat networks') }
		});
	});

	it('U.S. Southern Command: its area of responsibility of 31 countries', () => {
		expect(fromArticle('us-southcom--gt--area-of-responsibility')).toMatchObject({
			between: ['us-southcom', 'gt'],
			threats: including('narcotics', 'organized-crime'),
			figures: [{ value: 31, unit: 'countries' }]
		});
	});

	it.each([
		['Department of Defense', 'us-dod', 'us-dod--gt-army--security-assistance', ['narcotics']],
		['U.S. Army South', 'us-arsouth', 'us-arsouth--gt-army--partnership', ['narcotics']],
		[
			'Arkansas National Guard',
			'us-arkansas-ng',
			'us-arkansas-ng--gt-army--state-partnership',
			['disasters']
		],
		[
			'State Department INL (Bureau of International Narcotics and Law Enforcement Affairs)',
			'us-inl',
			'us-inl--gt--law-enforcement-programme',
			['narcotics', 'organized-crime']
		]
	])('%s as a supporter', (name, supporter, id, threats) => {
		expect(name).toContain(actorCalled(supporter).name.en.replace('U.S. Department', 'Department'));
		expect(familyOf(supporter).at(-1)).toBe('us');
		const tie = fromArticle(id);
		expect(tie.between[0]).toBe(supporter);
		expect(tie.activities).toContain('training');
		expect(tie.threats).toEqual(including(...threats));
	});

	it.each([
		['Tecún Umán', 'west, Mexico', 'gt-iatf-tecun-uman', 'western border with Mexico'],
		['Chortí', 'east, Honduras', 'gt-iatf-chorti', 'eastern border with Honduras'],
		['Xinca', 'El Salvador', 'gt-iatf-xinca', 'border with El Salvador'],
		['Jaguar', 'north, Mexico', 'gt-iatf-jaguar', 'in the north, on the border with Mexico']
	])('Interagency Task Force %s (%s) with Army and National Police', (name, _, id, border) => {
		const force = actorCalled(id);
		expect(force).toMatchObject({ kind: 'task-force', parent: 'gt-mingob' });
		expect(force.name.en).toContain(`Interagency Task Force ${name}`);
		expect(force.name.es).toContain(`Fuerza de Tarea Interinstitucional ${name}`);
		expect(force.summary.en).toContain(border);
		const isPlanned = name === 'Jaguar';
		const support = fromArticle(
			`us-southcom--${id}--${isPlanned ? 'planned' : 'counter-narcotics'}-support`
		);
		expect(support.threats).toEqual(including('narcotics', 'border-security'));
		const components = tieCalled(
			isPlanned
				? `gt-army--gt-pnc--gt-mp--gt-conap--${id}--planned-components`
				: `gt-army--gt-pnc--gt-mp--${id}--components`
		);
		expect(components.between).toEqual(including('gt-army', 'gt-pnc', id));
		expect(components.threats).toEqual(including('narcotics', 'border-security'));
	});

	it('Interagency Task Force Jaguar was planned in 2016-2017', () => {
		const support = fromArticle('us-southcom--gt-iatf-jaguar--planned-support');
		expect(support.status).toBe('planned');
		expect(support.summary.en).toContain('2016–2017');
	});

	it('Interagency Task Force aid to the National Police', () => {
		expect(actorCalled('gt-pnc').kind).toBe('police');
		expect(fromArticle('us-southcom--gt-pnc--counter-narcotics-support')).toMatchObject({
			between: ['us-southcom', 'gt-pnc'],
			threats: including('narcotics', 'border-security')
		});
	});

	it('Humanitarian assistance and disaster relief: floods, volcanoes, earthquakes, supplies', () => {
		const relief = fromArticle('us-southcom--gt-army--hadr-cooperation');
		expect(relief).toMatchObject({
			name: { en: 'Humanitarian assistance and disaster relief cooperation' },
			between: ['us-southcom', 'gt-army'],
			threats: ['disasters'],
			activities: including('humanitarian-assistance')
		});
		for (const word of ['floods', 'volcanic eruptions', 'earthquakes', 'supplies']) {
			expect(relief.summary.en).toContain(word);
		}
	});

	it('Humanitarian assistance and disaster relief: hurricanes', () => {
		expect(tieCalled('us-jtf-bravo--gt-army--eta-iota-2020')).toMatchObject({
			name: { en: 'Hurricanes Eta and Iota relief' },
			between: ['us-jtf-bravo', 'gt-army'],
			threats: including('disasters'),
			start: '2020-11-07'
		});
	});

	it('Humanitarian assistance and disaster relief: technology that foresees them', () => {
		expect(fromArticle('us--gt-conred--disaster-prediction-technology')).toMatchObject({
			name: { en: 'Technology to predict and mitigate disasters' },
			between: ['us', 'gt-conred'],
			threats: ['disasters']
		});
	});

	it('Cooperative Situational Information Integration (CSII)', () => {
		expect(actorCalled('csii')).toMatchObject({ kind: 'programme', parent: 'us-southcom' });
		expect(actorCalled('csii').name.en).toContain(
			'Cooperative Situational Information Integration'
		);
		const tie = fromArticle('us-southcom--gt-mod--csii');
		expect(tie).toMatchObject({
			between: ['us-southcom', 'gt-mod'],
			threats: including('narcotics', 'organized-crime'),
			activities: ['information-sharing'],
			start: '2014'
		});
		expect(sourcesOf(tie)).toContain('dvids-122355-information-sharing');
	});

	it('Mexico: High-Level Security Group (GANSEG) and its four subjects', () => {
		const group = fromArticle('mx--gt--ganseg');
		expect(group).toMatchObject({
			name: { en: 'High-Level Security Group (GANSEG)' },
			between: ['mx', 'gt'],
			scope: 'bilateral',
			threats: including('border-security', 'organized-crime', 'terrorism')
		});
		for (const subject of [
			'intelligence',
			'international security and terrorism',
			'organised crime and legal cooperation',
			'public and border security'
		]) {
			expect(group.summary.en).toContain(subject);
		}
	});

	it('Belize: patrols with the Belize Defence Force in the adjacency zone', () => {
		expect(actorCalled('bz-bdf').name.en).toBe('Belize Defence Force');
		const patrols = fromArticle('gt-army--bz-bdf--coordinated-patrols');
		expect(patrols).toMatchObject({
			name: { en: 'Coordinated patrols in the adjacency zone' },
			between: ['gt-army', 'bz-bdf'],
			threats: including('border-security', 'territorial-dispute'),
			activities: including('joint-operations', 'confidence-building')
		});
		expect(sourcesOf(patrols)).toContain('oas-2005-cbm-framework');
	});

	it('Belize: the Confidence Building Measures under the OAS', () => {
		const measures = fromArticle('gt--bz--framework-cbm-2005');
		expect(measures).toMatchObject({
			between: ['gt', 'bz'],
			threats: including('border-security', 'territorial-dispute'),
			start: '2005-09-07'
		});
		expect(measures.name.en).toContain('Confidence Building Measures');
		expect(measures.summary.en).toContain('adjacency-zone');
		expect(sourcesOf(measures)).toContain('oas-2005-cbm-framework');
	});

	it('Honduras: High-Level Group on Security and Justice (GANSEJ)', () => {
		expect(fromArticle('gt--hn--gansej')).toMatchObject({
			name: { en: 'High-Level Group on Security and Justice (GANSEJ)' },
			between: ['gt', 'hn'],
			threats: including('border-security'),
			start: '2014-12-03'
		});
	});

	it('El Salvador: border cooperation', () => {
		expect(fromArticle('gt-army--sv-armed-forces--border-patrols')).toMatchObject({
			name: { en: 'Binational border patrols' },
			between: ['gt-army', 'sv-armed-forces'],
			threats: including('border-security'),
			start: '2018-11'
		});
	});

	it('Central American Armed Forces Conference (CFAC): disasters, peace operations', () => {
		expect(actorCalled('cfac')).toMatchObject({
			name: { en: telling('Central American Armed Forces') },
			kind: 'international-organization',
			reach: 'central-american'
		});
		const membership = fromArticle('gt-army--cfac--membership');
		expect(membership).toMatchObject({
			between: ['gt-army', 'cfac'],
			scope: 'multilateral',
			threats: including('disasters'),
			activities: including('membership', 'peace-operations')
		});
		expect(sourcesOf(membership)).toContain('dialogo-2022-cfac-alliances');
	});
});
