import { columns, fold, order, periods, question, sort, withChoices } from './address-choices.ts';
import { choice, type Codec } from './address-codec.ts';
import { actor, cable, look, moved, open, tie } from './address-picture.ts';
import { among, facet, match, standing, words, years } from './address-query.ts';
import { tour } from './address-tour.ts';
import {
	INITIAL_VIEW_STATE,
	LAYOUT_IDS,
	LEVELS,
	MAP_EXTENTS,
	MATRIX_COLUMNS,
	TABLE_ROWS,
	TIMELINE_GROUPS,
	TIMELINE_ROWS,
	VIEW_IDS
} from './view-state.ts';

/** In the order in which an address holds them, and in which they are read. */
export const PARAMETERS = [
	'threat',
	'match',
	'partner',
	'kind',
	'scope',
	'activity',
	'tie-level',
	'status',
	'confidence',
	'source',
	'years',
	'standing',
	'q',
	'among',
	'view',
	'level',
	'open',
	'layout',
	'at',
	'look',
	'extent',
	'map-look',
	'matrix',
	'order',
	'timeline',
	'groups',
	'fold',
	'table',
	'sort',
	'columns',
	'ask',
	'periods',
	'tie',
	'actor',
	'cable',
	'tour'
] as const;
export type Parameter = (typeof PARAMETERS)[number];

const { view, level, layout, choices } = INITIAL_VIEW_STATE;

/** One codec each, so that none can be forgotten. */
export const CODECS: Readonly<Record<Parameter, Codec>> = {
	threat: facet('threat'),
	match,
	partner: facet('partner'),
	kind: facet('kind'),
	scope: facet('scope'),
	activity: facet('activity'),
	'tie-level': facet('level'),
	status: facet('status'),
	confidence: facet('confidence'),
	source: facet('source'),
	years,
	standing,
	q: words,
	among,
	view: choice(
		VIEW_IDS,
		view,
		(state) => state.view,
		(state, id) => ({ ...state, view: id })
	),
	level: choice(
		LEVELS,
		level,
		(state) => state.level,
		(state, id) => ({ ...state, level: id })
	),
	open,
	layout: choice(
		LAYOUT_IDS,
		layout,
		(state) => state.layout,
		(state, id) => ({ ...state, layout: id })
	),
	at: moved,
	look: look(
		(state) => state.viewport,
		(state, viewport) => ({ ...state, viewport })
	),
	extent: choice(
		MAP_EXTENTS,
		choices.map.extent,
		(state) => state.choices.map.extent,
		(state, extent) => withChoices(state, 'map', { extent })
	),
	'map-look': look(
		(state) => state.choices.map.viewport,
		(state, viewport) => withChoices(state, 'map', { viewport })
	),
	matrix: choice(
		MATRIX_COLUMNS,
		choices.matrix.columns,
		(state) => state.choices.matrix.columns,
		(state, shown) => withChoices(state, 'matrix', { columns: shown })
	),
	order,
	timeline: choice(
		TIMELINE_ROWS,
		choices.timeline.rows,
		(state) => state.choices.timeline.rows,
		(state, rows) => withChoices(state, 'timeline', { rows })
	),
	groups: choice(
		TIMELINE_GROUPS,
		choices.timeline.groups,
		(state) => state.choices.timeline.groups,
		(state, groups) => withChoices(state, 'timeline', { groups })
	),
	fold,
	table: choice(
		TABLE_ROWS,
		choices.table.rows,
		(state) => state.choices.table.rows,
		(state, rows) => withChoices(state, 'table', { rows })
	),
	sort,
	columns,
	ask: question,
	periods,
	tie,
	actor,
	cable,
	tour
};
