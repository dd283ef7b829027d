import { describe, expect, it } from 'vitest';
import type { ViewState } from '#lib/state/view-state.ts';
import { INITIAL_VIEW_STATE } from '#lib/state/view-state.ts';
import { linkTo, shortLink } from '#lib/shell/share/links.ts';
import { actorId, tieId } from '../../../fixtures/dataset.ts';

const HOME = 'https://example.org/lazos/es/';
const view = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW_STATE, ...part });
const mx = actorId('mx');
const narcotics = {
	...INITIAL_VIEW_STATE.query,
	chosen: { ...INITIAL_VIEW_STATE.query.chosen, threat: ['narcotics'] as const }
};

describe('linkTo', () => {
	it('is the page alone for the view that it opens with', () => {
		expect(linkTo(HOME, INITIAL_VIEW_STATE)).toBe(HOME);
	});

	it('holds all of any other view', () => {
		expect(linkTo(HOME, view({ query: narcotics, viewport: { x: 0.5, y: 0, zoom: 2 } }))).toBe(
			`${HOME}?threat=narcotics&look=0.5,0,2`
		);
	});
});

describe('shortLink', () => {
	it.each<[string, ViewState, string | undefined]>([
		['the view that the page opens with', INITIAL_VIEW_STATE, undefined],
		['filters, whose link is short already', view({ query: narcotics }), undefined],
		[
			'an actor among filtered ties, which no page shows',
			view({ query: narcotics, selection: { kind: 'actor', id: mx } }),
			undefined
		],
		[
			'a cable, which has no page',
			view({ selection: { kind: 'cable', ends: [actorId('gt'), mx] } }),
			undefined
		],
		['an actor in the map', view({ view: 'map', selection: { kind: 'actor', id: mx } }), undefined],
		[
			'filters, looked at closely',
			view({
				query: narcotics,
				viewport: { x: 0.5, y: 0, zoom: 2 },
				moved: { [mx]: { x: 0.1, y: 0.2 } }
			}),
			`view ${HOME}?threat=narcotics`
		],
		[
			'a map, looked at closely',
			view({
				view: 'map',
				choices: {
					...INITIAL_VIEW_STATE.choices,
					map: { extent: 'world', viewport: { x: 0, y: 0, zoom: 3 } }
				}
			}),
			`view ${HOME}?view=map&extent=world`
		],
		['an actor alone', view({ selection: { kind: 'actor', id: mx } }), `actor ${HOME}actors/mx/`],
		[
			'an actor alone, moved',
			view({ selection: { kind: 'actor', id: mx }, moved: { [mx]: { x: 0.1, y: 0.2 } } }),
			`actor ${HOME}actors/mx/`
		],
		[
			'a tie alone',
			view({ selection: { kind: 'tie', id: tieId('tecun-uman') } }),
			`tie ${HOME}ties/tecun-uman/`
		]
	])('%s', (_, state, expected) => {
		const short = shortLink(HOME, state);
		expect(short && `${short.leadsTo} ${short.address}`).toBe(expected);
	});
});
