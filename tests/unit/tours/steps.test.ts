import { describe, expect, it } from 'vitest';
import type { SourceId } from '#lib/dataset/dataset.ts';
import { formatViewState, parseViewState } from '#lib/state/address.ts';
import { INITIAL_VIEW_STATE } from '#lib/state/view-state.ts';
import { hasLeft, indexIn, isPlaceAlone, stateAt } from '#lib/tours/steps.ts';
import type { Step, Tour } from '#lib/tours/tour.ts';
import { makeDataset, makeTie } from '../../fixtures/dataset.ts';

const dataset = {
	...makeDataset([makeTie('gt--us--csii', ['gt', 'us'])]),
	tours: [{ id: 'coast', steps: ['sea', 'ports'] }]
};
const makeStep = (id: string, view: string): Step => ({
	id,
	title: id,
	text: id,
	ties: [],
	actors: [],
	sources: ['memo' as SourceId],
	view
});
const sea = makeStep('sea', 'view=map&threat=narcotics');
const ports = makeStep('ports', 'tie=gt--us--csii');
const tour: Tour = { id: 'coast', title: 'Coast', summary: 'Coast.', steps: [sea, ports] };

describe('a step', () => {
	it('is its view and its place in the tour, and so stands in the address', () => {
		const state = stateAt(tour, sea, dataset);
		expect(state.view).toBe('map');
		const search = formatViewState(state);
		expect(search).toBe('threat=narcotics&view=map&tour=coast.sea');
		expect(parseViewState(search, dataset)).toEqual({ state, dropped: [] });
	});

	it('is left by any change, and is not by coming back', () => {
		const there = stateAt(tour, ports, dataset);
		expect(hasLeft(tour, ports, there, dataset)).toBe(false);
		const away = { ...there, selection: INITIAL_VIEW_STATE.selection };
		expect(hasLeft(tour, ports, away, dataset)).toBe(true);
		expect(hasLeft(tour, ports, { ...away, selection: there.selection }, dataset)).toBe(false);
	});

	it.each([
		['tour=coast.sea', true],
		['tour=coast', true],
		['view=map&tour=coast.sea', false],
		['', false]
	])('“%s” names a place in a tour alone: %s', (search, isAlone) => {
		expect(isPlaceAlone(parseViewState(search, dataset).state)).toBe(isAlone);
	});

	it.each([
		['ports', 1],
		['sea', 0],
		[undefined, 0]
	])('“%s” is number %d', (step, index) => {
		expect(indexIn(tour, { ...INITIAL_VIEW_STATE, tour: { tour: 'coast', step } })).toBe(index);
	});
});
