import type { Actor, ActorId, Dataset } from '#lib/dataset/dataset.ts';
import { dropped, found, list, ok, single, type Codec, type Parsed } from './address-codec.ts';
import { encode, formatNumber, parseNumber } from './address-text.ts';
import type { FramePoint, Selection, Viewport, ViewState } from './view-state.ts';
import { ZOOM_RANGE } from './viewport.ts';

/** The actor that goes by this id in an address, or went by it before. */
export const actorNamed = (dataset: Dataset, text: string): Actor | undefined =>
	dataset.actors.find(({ id }) => id === (dataset.renamed?.actors[text] ?? text));

export const open = list<ActorId>({
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

export const moved = list<readonly [ActorId, FramePoint]>({
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

/** A parameter for what part of a picture is seen. */
export const look = (
	take: (state: ViewState) => Viewport | undefined,
	put: (state: ViewState, viewport: Viewport) => ViewState
): Codec =>
	single({
		write(state) {
			const viewport = take(state);
			return viewport && `${formatPoint(viewport)},${formatNumber(viewport.zoom)}`;
		},
		parse: (text) =>
			parseNumbers(text, [COORDINATE, COORDINATE, [ZOOM_RANGE.least, ZOOM_RANGE.most]]),
		put: (state, [x = 0, y = 0, zoom = 1]) => put(state, { x, y, zoom })
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

/** Stands between the two ends of a cable or a path. */
const BETWEEN = '~';

export const formatPair = (ids: readonly [ActorId, ActorId]): string =>
	ids.map(encode).join(BETWEEN);

/** Two actors of the dataset, in the order given. */
export function parsePair(text: string, dataset: Dataset): Parsed<readonly [ActorId, ActorId]> {
	const [a, b, ...more] = text.split(BETWEEN).map((name) => actorNamed(dataset, name)?.id);
	if (a === undefined || b === undefined || more.length > 0) return dropped('unknown-id');
	return a === b ? dropped('unknown-value') : ok([a, b]);
}

export const tie = selection(
	(selected) => (selected.kind === 'tie' ? encode(selected.id) : undefined),
	(text, dataset) => {
		const named = dataset.ties.find(({ id }) => id === (dataset.renamed?.ties[text] ?? text));
		return named ? ok({ kind: 'tie', id: named.id }) : dropped('unknown-id');
	}
);

export const actor = selection(
	(selected) => (selected.kind === 'actor' ? encode(selected.id) : undefined),
	(text, dataset) => {
		const named = actorNamed(dataset, text);
		return named ? ok({ kind: 'actor', id: named.id }) : dropped('unknown-id');
	}
);

export const cable = selection(
	(selected) => (selected.kind === 'cable' ? formatPair(selected.ends) : undefined),
	(text, dataset) => {
		const pair = parsePair(text, dataset);
		if (pair.status === 'dropped') return pair;
		const [a, b] = pair.value;
		return ok({ kind: 'cable', ends: a < b ? [a, b] : [b, a] });
	}
);
