import { describe, expect, it } from 'vitest';
import { isFleeting, isStep } from '#lib/state/keep-address.svelte.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '#lib/state/view-state.ts';

const viewport = { x: 0.2, y: 0.1, zoom: 2 };
const { choices } = INITIAL_VIEW_STATE;
const after = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW_STATE, ...part });
const onMap = (part: Partial<ViewState['choices']['map']>): ViewState =>
	after({ choices: { ...choices, map: { ...choices.map, ...part } } });

describe('a change of the address', () => {
	it.each([
		['nothing', INITIAL_VIEW_STATE, false, true],
		['a zoom of the network', after({ viewport }), false, true],
		['a zoom of the map', onMap({ viewport }), false, true],
		['another part of the world', onMap({ extent: 'world' }), true, false],
		['another level', after({ level: 'institutions' }), true, false]
	])('by %s', (_, state, step, fleeting) => {
		expect(isStep(INITIAL_VIEW_STATE, state)).toBe(step);
		expect(isFleeting(INITIAL_VIEW_STATE, state)).toBe(fleeting);
	});

	it('by a step of a tour is a step back, but by its beginning is none', () => {
		const at = (step: string | undefined) => after({ tour: { tour: 'coast', step } });
		expect(isStep(INITIAL_VIEW_STATE, at(undefined))).toBe(true);
		expect(isStep(at(undefined), at('sea'))).toBe(false);
		expect(isStep(at('sea'), at('ports'))).toBe(true);
		expect(isStep(at(undefined), after({ tour: { tour: 'hills', step: 'up' } }))).toBe(true);
		expect(isStep(at(undefined), INITIAL_VIEW_STATE)).toBe(true);
		// The address of a step, without its view.
		const onMapAt = (step: string): ViewState => ({ ...at(step), view: 'map' });
		expect(isStep(at('sea'), onMapAt('sea'))).toBe(false);
		expect(isStep(at('sea'), onMapAt('ports'))).toBe(true);
		expect(isStep(onMapAt('sea'), at('sea'))).toBe(true);
	});
});
