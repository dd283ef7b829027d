import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { EMPTY_QUERY, FACET_IDS } from '#lib/query/query.ts';
import { describeDropped } from '#lib/state/describe-dropped.ts';
import { formatViewState, parseViewState } from '#lib/state/address.ts';
import { PARAMETERS } from '#lib/state/address-parameters.ts';
import {
	INITIAL_VIEW_STATE,
	LAYOUT_IDS,
	LEVELS,
	MAP_EXTENTS,
	MATRIX_COLUMNS,
	MEASURES,
	TABLE_ROWS,
	TIMELINE_GROUPS,
	TIMELINE_ROWS,
	VIEW_IDS,
	type Period,
	type Question,
	type Selection,
	type ViewChoices,
	type Viewport,
	type ViewState
} from '#lib/state/view-state.ts';
import { actorId, anyQuery, CAST, makeDataset, makeTie, tieId } from '../../fixtures/dataset.ts';

const dataset = {
	...makeDataset([makeTie('gt--us--csii', ['gt', 'us'])]),
	tours: [
		{ id: 'coast', steps: ['sea', 'the-ports'] },
		{ id: 'hills', steps: ['up'] }
	]
};

const anyActorId = fc.constantFrom(...CAST.map(({ id }) => id));

/** A coordinate that is written with three decimals, negative zero among them. */
const anyCoordinate = fc.oneof(
	fc.constantFrom(0, -0, 1, -1, 10, -10, 0.001),
	fc.integer({ min: -10000, max: 10000 }).map((n) => n / 1000)
);

const anyPair = fc
	.uniqueArray(anyActorId, { minLength: 2, maxLength: 2 })
	.map(([a = actorId('gt'), b = actorId('us')]): [ActorId, ActorId] => [a, b]);

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
	fc.constant<Selection>({ kind: 'none' }),
	fc.constant<Selection>({ kind: 'tie', id: tieId('gt--us--csii') }),
	anyActorId.map((id): Selection => ({ kind: 'actor', id })),
	anyPair.map(([a, b]): Selection => ({ kind: 'cable', ends: a < b ? [a, b] : [b, a] }))
);

const anyViewport: fc.Arbitrary<Viewport | undefined> = fc.option(
	fc.record({
		x: anyCoordinate,
		y: anyCoordinate,
		zoom: fc.integer({ min: 500, max: 10000 }).map((n) => n / 1000)
	}),
	{ nil: undefined }
);

const anyPeriod: fc.Arbitrary<Period> = fc
	.tuple(fc.integer({ min: 1500, max: 2040 }), fc.nat({ max: 30 }))
	.map(([from, more]) => ({ from, to: from + more }));

const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
	fc
		.tuple(anyActorId, fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3))
		.map(([actor, distance]): Question => ({ kind: 'around', actor, distance })),
	anyPair.map(([from, to]): Question => ({ kind: 'path', from, to })),
	anyPair.map((actors): Question => ({ kind: 'shared', actors })),
	fc.constantFrom(...MEASURES).map((measure): Question => ({ kind: 'rank', measure })),
	fc.constant<Question>({ kind: 'groups' })
);

const anyColumn = fc.constantFrom('name', 'start', 'tie-count', 'asOf');

const anyChoices: fc.Arbitrary<ViewChoices> = fc.record({
	map: fc.record({ extent: fc.constantFrom(...MAP_EXTENTS), viewport: anyViewport }),
	matrix: fc.record({
		columns: fc.constantFrom(...MATRIX_COLUMNS),
		order: fc.constantFrom('total', 'name', 'similarity', 'narcotics', 'none', 'us-dod')
	}),
	timeline: fc.record({
		rows: fc.constantFrom(...TIMELINE_ROWS),
		groups: fc.constantFrom(...TIMELINE_GROUPS),
		toggled: fc.subarray(['us', 'cfac', 'narcotics', 'none'])
	}),
	table: fc.record({
		rows: fc.constantFrom(...TABLE_ROWS),
		sorting: fc.option(fc.record({ column: anyColumn, descending: fc.boolean() }), {
			nil: undefined
		}),
		columns: fc.option(fc.uniqueArray(anyColumn), { nil: undefined })
	})
});

const anyWords = fc.oneof(
	fc.constantFrom('', 'a&b=c,d;e%f#g+h ñ', "'?\n"),
	fc.string({ unit: 'grapheme' })
);

const anyViewState: fc.Arbitrary<ViewState> = fc.record({
	query: fc.tuple(anyQuery, anyWords).map(([query, words]) => ({ ...query, words })),
	view: fc.constantFrom(...VIEW_IDS),
	level: fc.constantFrom(...LEVELS),
	toggled: fc.subarray(['us', 'mx', 'hn', 'cfac'].map(actorId)),
	layout: fc.constantFrom(...LAYOUT_IDS),
	moved: fc
		.uniqueArray(fc.tuple(anyActorId, anyCoordinate, anyCoordinate), { selector: ([id]) => id })
		.map((moves) => Object.fromEntries(moves.map(([id, x, y]) => [id, { x, y }]))),
	viewport: anyViewport,
	selection: anySelection,
	choices: anyChoices,
	question: fc.option(anyQuestion, { nil: undefined }),
	periods: fc.option(fc.tuple(anyPeriod, anyPeriod), { nil: undefined }),
	tour: fc.constantFrom(
		undefined,
		{ tour: 'coast', step: undefined },
		{ tour: 'coast', step: 'the-ports' },
		{ tour: 'hills', step: 'up' }
	)
});

const unsigned = (viewport: Viewport | undefined) =>
	viewport && { ...viewport, x: viewport.x + 0, y: viewport.y + 0 };

/** The state with its lists sorted and -0 as 0: what an address can tell apart. */
const sorted = (state: ViewState) => ({
	...state,
	query: {
		...state.query,
		chosen: Object.fromEntries(FACET_IDS.map((id) => [id, state.query.chosen[id].toSorted()])),
		years: state.query.years && {
			...state.query.years,
			standings: state.query.years.standings.toSorted()
		}
	},
	toggled: state.toggled.toSorted(),
	moved: Object.fromEntries(
		Object.entries(state.moved).map(([id, { x, y }]) => [id, { x: x + 0, y: y + 0 }])
	),
	viewport: unsigned(state.viewport),
	choices: {
		...state.choices,
		map: { ...state.choices.map, viewport: unsigned(state.choices.map.viewport) },
		timeline: {
			...state.choices.timeline,
			toggled: state.choices.timeline.toggled.toSorted()
		}
	}
});

describe('an address', () => {
	it('brings back any state', () => {
		fc.assert(
			fc.property(anyViewState, (state) => {
				const { state: back, dropped } = parseViewState(formatViewState(state), dataset);
				expect(dropped).toEqual([]);
				expect(sorted(back)).toEqual(sorted(state));
			})
		);
	});

	it('stays the same after it is read and written again', () => {
		fc.assert(
			fc.property(anyViewState, (state) => {
				const search = formatViewState(state);
				expect(formatViewState(parseViewState(search, dataset).state)).toBe(search);
			})
		);
	});

	it('stays the same in the address bar', () => {
		fc.assert(
			fc.property(anyViewState, (state) => {
				const search = formatViewState(state);
				const url = new URL(`https://example.org/en/?${search}`);
				expect(url.search.slice(1)).toBe(search);
				expect(url.hash).toBe('');
			})
		);
	});

	it('breaks on no text whatever, and drops nothing without naming it', () => {
		const anyPart = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc
				.tuple(fc.constantFrom(...PARAMETERS), fc.string({ unit: 'grapheme' }))
				.map(([parameter, value]) => `${parameter}=${value}`),
			fc.constantFrom('at=us:1', 'look=1,2', '%', 'tie=%E0%A4%A', '__proto__=1', 'at=__proto__:1,1')
		);
		fc.assert(
			fc.property(fc.array(anyPart, { maxLength: 4 }), (parts) => {
				const { state, dropped } = parseViewState(parts.join('&'), dataset);
				const again = parseViewState(formatViewState(state), dataset);
				expect(again.dropped).toEqual([]);
				expect(sorted(again.state)).toEqual(sorted(state));
				for (const each of dropped) {
					expect(describeDropped(each, en)).toMatch(/^The link .+\.$/s);
					expect(describeDropped(each, es)).toMatch(/^El enlace .+\.$/s);
				}
			})
		);
	});
});

const asking = (part: Partial<ViewState['query']>): ViewState => ({
	...INITIAL_VIEW_STATE,
	query: { ...EMPTY_QUERY, ...part }
});
const chosen = (part: Partial<ViewState['query']['chosen']>) =>
	asking({ chosen: { ...EMPTY_QUERY.chosen, ...part } });
const showing = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW_STATE, ...part });

const choosing = (part: Partial<ViewChoices>): ViewState =>
	showing({ choices: { ...INITIAL_VIEW_STATE.choices, ...part } });

describe('formatViewState', () => {
	it.each<[string, ViewState]>([
		['', INITIAL_VIEW_STATE],
		['threat=narcotics,disasters', chosen({ threat: ['disasters', 'narcotics'] })],
		[
			'threat=cyber,not-stated&match=all',
			{
				...chosen({ threat: ['not-stated', 'cyber'] }),
				query: { ...chosen({ threat: ['not-stated', 'cyber'] }).query, match: 'all' }
			}
		],
		['tie-level=tactical', chosen({ level: ['tactical'] })],
		['partner=mx,us', chosen({ partner: ['us', 'mx'] })],
		[
			'years=2015-2026&standing=in-force',
			asking({ years: { from: 2015, to: 2026, standings: ['in-force'] } })
		],
		[
			'years=2015',
			asking({
				years: { from: 2015, to: 2015, standings: ['in-force', 'not-known-ended', 'undated'] }
			})
		],
		['years=2015&standing=none', asking({ years: { from: 2015, to: 2015, standings: [] } })],
		['q=drug+boat,+n:o+%261%25', asking({ words: 'drug boat, n:o &1%' })],
		['q=%EF%BF%BD', asking({ words: '\ud800' })],
		['among=yes', asking({ amongPartners: true })],
		[
			'level=institutions&open=mx,us',
			showing({ level: 'institutions', toggled: [actorId('us'), actorId('mx')] })
		],
		[
			'layout=force&at=mx:-1,0;us:0.31,-0.2',
			showing({
				layout: 'force',
				moved: {
					[actorId('us')]: { x: 0.31, y: -0.2 },
					[actorId('mx')]: { x: -0.9999, y: -0.0001 }
				}
			})
		],
		[
			'extent=world&map-look=0,1,2',
			choosing({ map: { extent: 'world', viewport: { x: 0, y: 1, zoom: 2 } } })
		],
		['matrix=actors&order=us', choosing({ matrix: { columns: 'actors', order: 'us' } })],
		[
			'timeline=threat&groups=folded&fold=cyber,us',
			choosing({ timeline: { rows: 'threat', groups: 'folded', toggled: ['us', 'cyber'] } })
		],
		[
			'table=sources&sort=-issued&columns=title,issued',
			choosing({
				table: {
					rows: 'sources',
					sorting: { column: 'issued', descending: true },
					columns: ['title', 'issued']
				}
			})
		],
		['columns=none', choosing({ table: { rows: 'ties', sorting: undefined, columns: [] } })],
		[
			'ask=around:us-dod:2',
			showing({ question: { kind: 'around', actor: actorId('us-dod'), distance: 2 } })
		],
		[
			'ask=path:us~gt',
			showing({ question: { kind: 'path', from: actorId('us'), to: actorId('gt') } })
		],
		['ask=groups', showing({ question: { kind: 'groups' } })],
		[
			'periods=2005-2010,2015',
			showing({
				periods: [
					{ from: 2005, to: 2010 },
					{ from: 2015, to: 2015 }
				]
			})
		],
		['look=0.1,0.2,2.5', showing({ viewport: { x: 0.1, y: 0.2, zoom: 2.5 } })],
		['tie=gt--us--csii', showing({ selection: { kind: 'tie', id: tieId('gt--us--csii') } })],
		['actor=us-dod', showing({ selection: { kind: 'actor', id: actorId('us-dod') } })],
		['cable=gt~us', showing({ selection: { kind: 'cable', ends: [actorId('gt'), actorId('us')] } })]
	])('“%s”', (search, state) => {
		expect(formatViewState(state)).toBe(search);
	});
});

describe('parseViewState', () => {
	it.each<[string, string, [string, string, string][]]>([
		['', '', []],
		['?', '', []],
		['?threat=cyber', 'threat=cyber', []],
		['threat=cyber&threat=narcotics,cyber', 'threat=narcotics,cyber', []],
		[
			'threat=cyber,x,,y',
			'threat=cyber',
			[
				['threat', 'x', 'unknown-value'],
				['threat', 'y', 'unknown-value']
			]
		],
		['scope=not-stated', '', [['scope', 'not-stated', 'unknown-value']]],
		[
			'partner=us,us-dod,gt,zz',
			'partner=us',
			[
				['partner', 'us-dod', 'unknown-id'],
				['partner', 'gt', 'unknown-id'],
				['partner', 'zz', 'unknown-id']
			]
		],
		['match=some', '', [['match', 'some', 'unknown-value']]],
		['years=2026-2015', '', [['years', '2026-2015', 'out-of-range']]],
		['years=soon', '', [['years', 'soon', 'not-a-number']]],
		['years=2015-', '', [['years', '2015-', 'not-a-number']]],
		['standing=undated', '', [['standing', 'undated', 'without-years']]],
		['standing=undated&years=2015', 'years=2015&standing=undated', []],
		['standing=late&years=2015', 'years=2015', [['standing', 'late', 'unknown-value']]],
		['q=a%20b+c', 'q=a+b+c', []],
		['q=a&q=b', 'q=a', [['q', 'b', 'repeated']]],
		['q=a=b', 'q=a%3Db', []],
		['q=%E0%A4%A&scope=bilateral', 'scope=bilateral', [['q', '%E0%A4%A', 'bad-encoding']]],
		['level=cities&layout=force', 'layout=force', [['level', 'cities', 'unknown-value']]],
		['open=us-dod,mx', 'open=mx', [['open', 'us-dod', 'unknown-id']]],
		[
			'fold=us-dod,mx,none,floods',
			'fold=mx,none',
			[
				['fold', 'us-dod', 'unknown-id'],
				['fold', 'floods', 'unknown-id']
			]
		],
		[
			'at=us:1,2;zz:1,2;mx:1;hn:1,x;es:11,0',
			'at=us:1,2',
			[
				['at', 'zz:1,2', 'unknown-id'],
				['at', 'mx:1', 'not-a-number'],
				['at', 'hn:1,x', 'not-a-number'],
				['at', 'es:11,0', 'out-of-range']
			]
		],
		['look=0,0', '', [['look', '0,0', 'not-a-number']]],
		['look=0,0,0', '', [['look', '0,0,0', 'out-of-range']]],
		['look=0,0,1e1', '', [['look', '0,0,1e1', 'not-a-number']]],
		['look=0,0,Infinity', '', [['look', '0,0,Infinity', 'not-a-number']]],
		[
			'order=zz&sort=%3Cb%3E&columns=a,%2B',
			'columns=a',
			[
				['order', 'zz', 'unknown-value'],
				['sort', '<b>', 'unknown-value'],
				['columns', '+', 'unknown-value']
			]
		],
		['ask=why', '', [['ask', 'why', 'unknown-value']]],
		['ask=toString:us', '', [['ask', 'toString:us', 'unknown-value']]],
		['ask=around:us:4', '', [['ask', 'around:us:4', 'out-of-range']]],
		['ask=around:zz:1', '', [['ask', 'around:zz:1', 'unknown-id']]],
		['ask=path:us~us', '', [['ask', 'path:us~us', 'unknown-value']]],
		['ask=shared:us', '', [['ask', 'shared:us', 'unknown-id']]],
		['ask=rank:fame', '', [['ask', 'rank:fame', 'unknown-value']]],
		['ask=groups:us', '', [['ask', 'groups:us', 'unknown-value']]],
		['periods=2005', '', [['periods', '2005', 'not-a-number']]],
		['periods=2005-2001,2010', '', [['periods', '2005-2001,2010', 'out-of-range']]],
		['tie=gone&actor=us', 'actor=us', [['tie', 'gone', 'unknown-id']]],
		['actor=us&tie=gt--us--csii', 'tie=gt--us--csii', [['actor', 'us', 'repeated']]],
		['cable=us~gt', 'cable=gt~us', []],
		['cable=us', '', [['cable', 'us', 'unknown-id']]],
		['tour=coast', 'tour=coast', []],
		['tour=coast.the-ports', 'tour=coast.the-ports', []],
		['tour=plain', '', [['tour', 'plain', 'unknown-id']]],
		['tour=hills.sea', '', [['tour', 'hills.sea', 'unknown-id']]],
		['tour=coast.sea.up', '', [['tour', 'coast.sea.up', 'unknown-id']]],
		['tour=coast.', '', [['tour', 'coast.', 'unknown-id']]],
		['cable=us~us', '', [['cable', 'us~us', 'unknown-value']]],
		['cable=us~gt~mx', '', [['cable', 'us~gt~mx', 'unknown-id']]],
		[
			'colour=red&Threat=cyber',
			'',
			[
				['colour', 'red', 'unknown-parameter'],
				['Threat', 'cyber', 'unknown-parameter']
			]
		],
		['utm_source=mail&fbclid=1&gclid=2&scope=bilateral', 'scope=bilateral', []],
		['&&=&scope', '', [['', '', 'unknown-parameter']]]
	])('“%s” means “%s”', (search, canonical, dropped) => {
		const read = parseViewState(search, dataset);
		expect(formatViewState(read.state)).toBe(canonical);
		expect(read.dropped).toEqual(
			dropped.map(([parameter, raw, reason]) => ({ parameter, raw, reason }))
		);
	});

	it('keeps to the actors of the dataset, not to words of the language', () => {
		const { state } = parseViewState('at=constructor:1,1;toString:1,1', dataset);
		expect(Object.keys(state.moved)).toEqual([]);
		expect(state.moved satisfies Readonly<Record<ActorId, unknown>>).toEqual({});
	});
});

describe('the catalogues', () => {
	it.each([en, es])('name every parameter ($language)', ({ address }) => {
		expect(Object.keys(address.parameters).toSorted()).toEqual(PARAMETERS.toSorted());
	});
});
