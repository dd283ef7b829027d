import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '#lib/query/query.ts';
import { withAmongPartners, withWords, withYears, toggleValue } from '#lib/query/edit.ts';
import { isFleeting, isStep } from '#lib/state/keep-address.svelte.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '#lib/state/view-state.ts';
import { actorId } from '../../fixtures/dataset.ts';

const start = INITIAL_VIEW_STATE;
const years = { from: 2001, to: 2010, standings: ['in-force'] } as const;

/** What changed; whether going back should stop there; whether many may come in a second. */
const CHANGES: [string, Partial<ViewState>, boolean, boolean][] = [
	['nothing', {}, false, true],
	['the zoom', { viewport: { x: 0, y: 0, zoom: 2 } }, false, true],
	['a place', { moved: { [actorId('us')]: { x: 0.5, y: 0 } } }, false, true],
	['the words', { query: withWords(EMPTY_QUERY, 'patrol') }, false, true],
	['the years', { query: withYears(EMPTY_QUERY, years) }, true, true],
	['a facet', { query: toggleValue(EMPTY_QUERY, 'threat', 'narcotics') }, true, false],
	['ties among partners', { query: withAmongPartners(EMPTY_QUERY, true) }, true, false],
	['the level', { level: 'institutions' }, true, false],
	['an unfolded actor', { toggled: [actorId('us')] }, true, false],
	['the layout', { layout: 'layers' }, true, false],
	['the selection', { selection: { kind: 'actor', id: actorId('us') } }, true, false],
	[
		'the zoom and a facet',
		{ viewport: { x: 0, y: 0, zoom: 2 }, query: toggleValue(EMPTY_QUERY, 'threat', 'cyber') },
		true,
		false
	],
	[
		'the words and the years',
		{ query: withWords(withYears(EMPTY_QUERY, years), 'patrol') },
		true,
		true
	]
];

describe.each(CHANGES)('where %s changed', (_, part, step, fleeting) => {
	const after = { ...start, ...part };

	it(`going back ${step ? 'stops' : 'does not stop'} there, whichever was first`, () => {
		expect(isStep(start, after)).toBe(step);
		expect(isStep(after, start)).toBe(step);
	});

	it(`it ${fleeting ? 'waits for the last of many' : 'is written at once'}`, () => {
		expect(isFleeting(start, after)).toBe(fleeting);
		expect(isFleeting(after, start)).toBe(fleeting);
	});
});
