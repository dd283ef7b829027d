import type { Dataset } from '#lib/dataset/dataset.ts';
import { THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import { dropped, found, list, ok, single, type Parsed } from './address-codec.ts';
import { actorNamed, formatPair, parsePair } from './address-picture.ts';
import { formatYears, parseYears } from './address-query.ts';
import { encode } from './address-text.ts';
import {
	INITIAL_VIEW_STATE,
	MEASURES,
	type Period,
	type Question,
	type ViewChoices,
	type ViewState
} from './view-state.ts';

/** The state with part of the choices in one view replaced. */
export const withChoices = <Id extends keyof ViewChoices>(
	state: ViewState,
	view: Id,
	part: Partial<ViewChoices[Id]>
): ViewState => ({
	...state,
	choices: { ...state.choices, [view]: { ...state.choices[view], ...part } }
});

const ORDERS: readonly string[] = ['total', 'name', 'similarity', ...THREAT_DOMAINS, 'none'];

/** Rows of the matrix: one of the orders, or the column of an actor. */
export const order = single<string>({
	write({ choices: { matrix } }) {
		const { order: initial } = INITIAL_VIEW_STATE.choices.matrix;
		return matrix.order === initial ? undefined : encode(matrix.order);
	},
	parse: (text, { dataset }) =>
		found(ORDERS.find((known) => known === text) ?? actorNamed(dataset, text)?.id, 'unknown-value'),
	put: (state, text) => withChoices(state, 'matrix', { order: text })
});

const isThreat = (text: string): boolean =>
	text === 'none' || THREAT_DOMAINS.some((known) => known === text);

/** Groups of the timeline that are folded or opened against the others. */
export const fold = list<string>({
	separator: ',',
	write: ({ choices: { timeline } }) => timeline.toggled.toSorted().map(encode),
	parse(text, { dataset }) {
		const actor = actorNamed(dataset, text);
		if (isThreat(text)) return ok(text);
		return found(actor?.parent === undefined ? actor?.id : undefined, 'unknown-id');
	},
	put: (state, toggled) => withChoices(state, 'timeline', { toggled })
});

/** What a column of the table can be called; which ones there are, the table knows. */
const COLUMN = /^[A-Za-z][A-Za-z0-9-]*$/;

/** Column of the table by which it is sorted, with a minus before it if the last comes first. */
export const sort = single<{ column: string; descending: boolean }>({
	write({ choices: { table } }) {
		if (table.sorting === undefined) return undefined;
		const { column, descending } = table.sorting;
		return `${descending ? '-' : ''}${encode(column)}`;
	},
	parse(text) {
		const descending = text.startsWith('-');
		const column = descending ? text.slice(1) : text;
		return COLUMN.test(column) ? ok({ column, descending }) : dropped('unknown-value');
	},
	put: (state, sorting) => withChoices(state, 'table', { sorting })
});

/** Says that no column is shown; that the parameter is left out says that the usual ones are. */
const NO_COLUMN = 'none';

export const columns = list<string>({
	separator: ',',
	write({ choices: { table } }) {
		if (table.columns === undefined) return [];
		return table.columns.length === 0 ? [NO_COLUMN] : table.columns.map(encode);
	},
	parse: (text) => (COLUMN.test(text) ? ok(text) : dropped('unknown-value')),
	put: (state, names) =>
		withChoices(state, 'table', { columns: names.filter((name) => name !== NO_COLUMN) })
});

const DISTANCES = [1, 2, 3] as const;

/** The question by its name, and what it is about after a colon. */
function formatQuestion(asked: Question): string {
	switch (asked.kind) {
		case 'around':
			return `around:${encode(asked.actor)}:${asked.distance}`;
		case 'path':
			return `path:${formatPair([asked.from, asked.to])}`;
		case 'shared':
			return `shared:${formatPair(asked.actors)}`;
		case 'rank':
			return `rank:${asked.measure}`;
		case 'groups':
			return 'groups';
		default:
			return asked satisfies never;
	}
}

type QuestionParser = (about: string, dataset: Dataset) => Parsed<Question>;

const QUESTIONS: Readonly<Record<Question['kind'], QuestionParser>> = {
	around(about, dataset) {
		const [name = '', text] = about.split(':');
		const actor = actorNamed(dataset, name);
		const distance = DISTANCES.find((known) => String(known) === text);
		if (actor === undefined) return dropped('unknown-id');
		if (distance === undefined) return dropped('out-of-range');
		return ok({ kind: 'around', actor: actor.id, distance });
	},
	path(about, dataset) {
		const pair = parsePair(about, dataset);
		if (pair.status === 'dropped') return pair;
		const [from, to] = pair.value;
		return ok({ kind: 'path', from, to });
	},
	shared(about, dataset) {
		const pair = parsePair(about, dataset);
		return pair.status === 'dropped' ? pair : ok({ kind: 'shared', actors: pair.value });
	},
	rank(about) {
		const measure = MEASURES.find((known) => known === about);
		return measure === undefined ? dropped('unknown-value') : ok({ kind: 'rank', measure });
	},
	groups: (about) => (about === '' ? ok({ kind: 'groups' }) : dropped('unknown-value'))
};

const isQuestion = (text: string): text is Question['kind'] => Object.hasOwn(QUESTIONS, text);

export const question = single<Question>({
	write: ({ question: asked }) => asked && formatQuestion(asked),
	parse(text, { dataset }) {
		const [kind = '', ...about] = text.split(':');
		return isQuestion(kind) ? QUESTIONS[kind](about.join(':'), dataset) : dropped('unknown-value');
	},
	put: (state, asked) => ({ ...state, question: asked })
});

export const periods = single<readonly [Period, Period]>({
	write: ({ periods: both }) => both?.map(formatYears).join(','),
	parse(text) {
		const [first, second, ...more] = text.split(',').map(parseYears);
		if (first === undefined || second === undefined || more.length > 0) {
			return dropped('not-a-number');
		}
		if (first.status === 'dropped') return first;
		if (second.status === 'dropped') return second;
		return ok([first.value, second.value]);
	},
	put: (state, both) => ({ ...state, periods: both })
});
