import type { Actor, ActorId, Dataset } from '#lib/dataset/dataset.ts';
import { FACET_TERMS, facetTerms } from '#lib/query/facets.ts';
import { STANDINGS, type FacetId, type Query } from '#lib/query/query.ts';
import {
	choice,
	dropped,
	found,
	list,
	ok,
	single,
	type Codec,
	type Parsed
} from './address-codec.ts';
import { encode, formatNumber, parseNumber } from './address-text.ts';
import {
	INITIAL_VIEW_STATE,
	LAYOUT_IDS,
	LEVELS,
	VIEW_IDS,
	type FramePoint,
	type Selection,
	type ViewState
} from './view-state.ts';
import { ZOOM_RANGE } from './viewport.ts';

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
	'tie',
	'actor',
	'cable'
] as const;
export type Parameter = (typeof PARAMETERS)[number];

const withQuery = (state: ViewState, part: Partial<Query>): ViewState => ({
	...state,
	query: { ...state.query, ...part }
});

/** A facet's chosen values: terms in the order shown, partners in that of the alphabet. */
const facet = (id: FacetId): Codec =>
	list({
		separator: ',',
		write({ query }) {
			const chosen = query.chosen[id];
			return id === 'partner'
				? chosen.toSorted().map(encode)
				: FACET_TERMS[id].filter((term) => chosen.includes(term));
		},
		parse: (text, { dataset }) =>
			found(
				facetTerms(dataset, id).find((term) => term === text),
				id === 'partner' ? 'unknown-id' : 'unknown-value'
			),
		put: (state, values) => withQuery(state, { chosen: { ...state.query.chosen, [id]: values } })
	});

const years = single<{ from: number; to: number }>({
	write({ query }) {
		if (query.years === undefined) return undefined;
		const { from, to } = query.years;
		return from === to ? `${from}` : `${from}-${to}`;
	},
	parse(text) {
		const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? [];
		if (first === undefined || last === undefined) return dropped('not-a-number');
		const span = { from: Number(first), to: Number(last) };
		return span.from <= span.to ? ok(span) : dropped('out-of-range');
	},
	put: (state, span) => withQuery(state, { years: { ...span, standings: STANDINGS } })
});

/** Says that no standing is chosen; that the parameter is left out says that all are. */
const NO_STANDING = 'none';

const standing = list({
	separator: ',',
	write({ query }) {
		if (query.years === undefined) return [];
		const { standings } = query.years;
		const chosen = STANDINGS.filter((term) => standings.includes(term));
		if (chosen.length === STANDINGS.length) return [];
		return chosen.length === 0 ? [NO_STANDING] : chosen;
	},
	parse(text, { state }) {
		if (state.query.years === undefined) return dropped('without-years');
		return found(
			[...STANDINGS, NO_STANDING].find((term) => term === text),
			'unknown-value'
		);
	},
	put(state, values) {
		const { years: span } = state.query;
		const standings = STANDINGS.filter((term) => values.includes(term));
		return withQuery(state, { years: span && { ...span, standings } });
	}
});

const words = single<string>({
	write: ({ query }) => (query.words === '' ? undefined : encode(query.words)),
	parse: ok,
	put: (state, text) => withQuery(state, { words: text })
});

const actorNamed = (dataset: Dataset, text: string): Actor | undefined =>
	dataset.actors.find(({ id }) => id === text);

const open = list<ActorId>({
	separator: ',',
	write: ({ toggled }) => toggled.toSorted().map(encode),
	parse(text, { dataset }) {
		const actor = actorNamed(dataset, text);
		return found(actor?.parent === undefined ? actor?.id : undefined, 'unknown-id');
	},
	put: (state, toggled) => ({ ...state, toggled })
});

/** In half frames from the centre; nothing is put or looked at farther out. */
const FARTHEST = 10;

/** As many numbers, with commas between, as there are ranges to lie in. */
function parseNumbers(
	text: string,
	ranges: readonly (readonly [least: number, most: number])[]
): Parsed<readonly number[]> {
	const texts = text.split(',');
	const numbers = texts.map(parseNumber).filter((number) => number !== undefined);
	if (numbers.length !== ranges.length || texts.length !== ranges.length) {
		return dropped('not-a-number');
	}
	const within = ranges.every(([least, most], i) => {
		const number = numbers[i] ?? NaN;
		return number >= least && number <= most;
	});
	return within ? ok(numbers) : dropped('out-of-range');
}

const COORDINATE = [-FARTHEST, FARTHEST] as const;

const formatPoint = ({ x, y }: FramePoint): string => `${formatNumber(x)},${formatNumber(y)}`;

const moved = list<readonly [ActorId, FramePoint]>({
	separator: ';',
	write: (state) =>
		Object.entries(state.moved)
			.map(([id, point]) => `${encode(id)}:${formatPoint(point)}`)
			.toSorted(),
	parse(text, { dataset }) {
		const [name = '', ...rest] = text.split(':');
		const actor = actorNamed(dataset, name);
		if (actor === undefined) return dropped('unknown-id');
		const numbers = parseNumbers(rest.join(':'), [COORDINATE, COORDINATE]);
		if (numbers.status === 'dropped') return numbers;
		const [x = 0, y = 0] = numbers.value;
		return ok([actor.id, { x, y }]);
	},
	put: (state, points) => ({ ...state, moved: Object.fromEntries(points) })
});

const look = single({
	write: ({ viewport }) => viewport && `${formatPoint(viewport)},${formatNumber(viewport.zoom)}`,
	parse: (text) =>
		parseNumbers(text, [COORDINATE, COORDINATE, [ZOOM_RANGE.least, ZOOM_RANGE.most]]),
	put: (state, [x = 0, y = 0, zoom = 1]) => ({ ...state, viewport: { x, y, zoom } })
});

/** A parameter for one kind of selection; of several in an address, the first is taken. */
const selection = (
	write: (selection: Selection) => string | undefined,
	parse: (text: string, dataset: Dataset) => Parsed<Selection>
): Codec =>
	single({
		write: (state) => write(state.selection),
		parse: (text, { dataset, state }) =>
			state.selection.kind === 'none' ? parse(text, dataset) : dropped('repeated'),
		put: (state, selected) => ({ ...state, selection: selected })
	});

/** Stands between the two ends of a cable. */
const BETWEEN = '~';

/** One codec each, so that no part of the state can be forgotten in an address. */
export const CODECS: Readonly<Record<Parameter, Codec>> = {
	threat: facet('threat'),
	match: choice(
		['any', 'all'],
		INITIAL_VIEW_STATE.query.match,
		({ query }) => query.match,
		(state, match) => withQuery(state, { match })
	),
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
	among: choice(
		['no', 'yes'],
		'no',
		({ query }) => (query.amongPartners ? 'yes' : 'no'),
		(state, among) => withQuery(state, { amongPartners: among === 'yes' })
	),
	view: choice(
		VIEW_IDS,
		INITIAL_VIEW_STATE.view,
		({ view }) => view,
		(state, view) => ({ ...state, view })
	),
	level: choice(
		LEVELS,
		INITIAL_VIEW_STATE.level,
		({ level }) => level,
		(state, level) => ({ ...state, level })
	),
	open,
	layout: choice(
		LAYOUT_IDS,
		INITIAL_VIEW_STATE.layout,
		({ layout }) => layout,
		(state, layout) => ({ ...state, layout })
	),
	at: moved,
	look,
	tie: selection(
		(selected) => (selected.kind === 'tie' ? encode(selected.id) : undefined),
		(text, dataset) => {
			const tie = dataset.ties.find(({ id }) => id === text);
			return tie ? ok({ kind: 'tie', id: tie.id }) : dropped('unknown-id');
		}
	),
	actor: selection(
		(selected) => (selected.kind === 'actor' ? encode(selected.id) : undefined),
		(text, dataset) => {
			const actor = actorNamed(dataset, text);
			return actor ? ok({ kind: 'actor', id: actor.id }) : dropped('unknown-id');
		}
	),
	cable: selection(
		(selected) => (selected.kind === 'cable' ? selected.ends.map(encode).join(BETWEEN) : undefined),
		(text, dataset) => {
			const [a, b, ...more] = text.split(BETWEEN).map((name) => actorNamed(dataset, name)?.id);
			if (a === undefined || b === undefined || more.length > 0) return dropped('unknown-id');
			if (a === b) return dropped('unknown-value');
			return ok({ kind: 'cable', ends: a < b ? [a, b] : [b, a] });
		}
	)
};
