import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { get, indexDataset } from '#lib/dataset/dataset.ts';
import { matchTies } from '#lib/query/match.ts';
import { buildHaystack } from '#lib/query/haystack.ts';
import { formatViewState, parseViewState } from '#lib/state/address.ts';
import { readTours } from '#lib/tours/read.ts';
import { outlineOf } from '#lib/tours/tour.ts';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { records, sourcesOf, tieCalled } from './records.ts';

const { tours = [], faults } = readTours(readDatasetFiles(), records);
const { dataset: json, prose } = assemble(records, 'en');
const dataset = indexDataset({ ...json, tours: tours.map(outlineOf) });
const haystack = buildHaystack(dataset, prose);

const steps = tours.flatMap((tour) => tour.steps.map((step) => ({ tour: tour.id, step })));
const named = steps.map(({ tour, step }) => [`${tour}.${step.id}`, step] as const);
const stepsOf = (id: string) => tours.find((tour) => tour.id === id)?.steps ?? [];

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Ties that the founding article names, as its restatement has them paragraph by paragraph. */
const NAMED_BY_PEREZ = [
	'us--gt--diplomatic-relations',
	'us-southcom--gt--area-of-responsibility',
	'us-southcom--gt-army--capacity-building',
	'us-dod--gt-army--security-assistance',
	'us-arsouth--gt-army--partnership',
	'us-arkansas-ng--gt-army--state-partnership',
	'us-inl--gt--law-enforcement-programme',
	'us-southcom--gt-pnc--counter-narcotics-support',
	'us-southcom--gt-iatf-tecun-uman--counter-narcotics-support',
	'us-southcom--gt-iatf-chorti--counter-narcotics-support',
	'us-southcom--gt-iatf-xinca--counter-narcotics-support',
	'us-southcom--gt-iatf-jaguar--planned-support',
	'us-southcom--gt-army--hadr-cooperation',
	'us--gt-conred--disaster-prediction-technology',
	'us-southcom--gt-mod--csii',
	'mx--gt--ganseg',
	'gt-army--bz-bdf--coordinated-patrols',
	'gt--bz--framework-cbm-2005',
	'gt--hn--gansej',
	'gt-army--sv-armed-forces--border-patrols',
	'gt-army--cfac--membership'
];

describe('the guided tours', () => {
	it('are three without fault, of the length that was promised', () => {
		expect(faults).toEqual([]);
		const lengths = Object.fromEntries(tours.map(({ id, steps: { length } }) => [id, length]));
		expect(Object.keys(lengths)).toEqual(['four-borders', 'perez-2023', 'when-disaster-comes']);
		expect(lengths['perez-2023']).toBeGreaterThanOrEqual(8);
		expect(lengths['perez-2023']).toBeLessThanOrEqual(12);
		for (const id of ['four-borders', 'when-disaster-comes']) {
			expect(lengths[id]).toBeGreaterThanOrEqual(6);
			expect(lengths[id]).toBeLessThanOrEqual(9);
		}
	});

	it.each(named)('%s: says as much in both languages', (_, { title, text }) => {
		for (const length of [wordsIn(text.en), wordsIn(text.es)]) {
			expect(length).toBeGreaterThanOrEqual(60);
			expect(length).toBeLessThanOrEqual(110);
		}
		expect(text.es.length / text.en.length).toBeGreaterThan(0.85);
		expect(text.es.length / text.en.length).toBeLessThan(1.3);
		expect(title.es).not.toBe(title.en);
		// Apostrophes and quotation marks are those of print.
		expect(`${title.en}${text.en}${title.es}${text.es}`).not.toMatch(/['"]| {2}/);
	});

	it.each(named)('%s: its view is understood, in its shortest form, and shows ties', (_, step) => {
		const { state, dropped } = parseViewState(step.view, dataset);
		expect(dropped).toEqual([]);
		expect(state.tour).toBeUndefined();
		const again = parseViewState(formatViewState(state), dataset).state;
		expect(again).toEqual(state);
		expect(matchTies(dataset, state.query, haystack).length).toBeGreaterThan(0);
	});

	it.each(named)('%s: what the text tells of is in its view', (_, step) => {
		const { state } = parseViewState(step.view, dataset);
		const shown = new Set(matchTies(dataset, state.query, haystack).map(({ id }) => id));
		const { selection } = state;
		expect((step.ties ?? []).filter((id) => !shown.has(id))).toEqual([]);
		if (selection.kind === 'tie') expect(step.ties).toContain(selection.id);
		if (selection.kind === 'actor') expect(step.actors).toContain(selection.id);
	});

	it.each(named)('%s: its sources are those of its ties and of their parties', (tour, step) => {
		const ties = (step.ties ?? []).map((id) => get(dataset.tie, id));
		const parties = ties.flatMap(({ between }) => between.map((id) => get(dataset.actor, id)));
		const known = new Set<string>([
			...ties.flatMap(({ sources }) => sources.map(({ id }) => id)),
			...parties.flatMap(({ sources }) => sources),
			...(tour.startsWith('perez-2023.') ? ['perez-2023-assessing'] : [])
		]);
		expect(step.sources.filter((id) => !known.has(id))).toEqual([]);
	});

	it('visit every tie that the founding article names, and say how many', () => {
		const fromArticle = records.ties.filter((tie) =>
			sourcesOf(tie).includes('perez-2023-assessing')
		);
		expect(fromArticle.map(({ id }) => id).toSorted()).toEqual(NAMED_BY_PEREZ.toSorted());
		const visited = stepsOf('perez-2023').flatMap((step) => step.ties ?? []);
		expect(NAMED_BY_PEREZ.filter((id) => !visited.some((other) => other === id))).toEqual([]);
		const { text } = stepsOf('perez-2023').at(-1) ?? {};
		expect(text?.en).toContain(`names ${NAMED_BY_PEREZ.length} of the ties`);
		expect(text?.es).toContain(`nombra ${NAMED_BY_PEREZ.length} de los lazos`);
	});

	it('say where the sources differ from the article', () => {
		const textOf = (id: string) => stepsOf('perez-2023').find((step) => step.id === id)?.text.en;
		expect(textOf('task-forces')).toContain('after 2019');
		expect(textOf('jaguar')).toContain('no source that says that it ever operated');
		expect(textOf('support')).toContain('Western Hemisphere Command');
		expect(tieCalled('us-southcom--gt-iatf-jaguar--planned-support').status).toBe('planned');
	});

	it('show every kind of picture', () => {
		const views = new Set(steps.map(({ step }) => parseViewState(step.view, dataset).state.view));
		expect([...views].toSorted()).toEqual(['map', 'matrix', 'network', 'timeline']);
		const asks = steps.some(({ step }) => parseViewState(step.view, dataset).state.question);
		expect(asks).toBe(true);
	});
});
