import type { Tie } from '#lib/dataset/dataset.ts';
import {
	CONFIDENCES,
	STATUSES,
	THREAT_DOMAINS,
	TIE_LEVELS,
	type ThreatDomain
} from '#lib/dataset/vocabulary.ts';
import { describeDate, describeDates } from '#lib/evidence/dates.ts';
import { describeParties } from '#lib/evidence/parties.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import {
	capital,
	keyOf,
	textCell,
	type Cell,
	type Column,
	type Lookup,
	type TableDefinition
} from './column.ts';
import { dateKeys, spanKeys } from './date-keys.ts';
import type { SortKey } from './sort.ts';

/** Words one after the other, in the order given, with a capital at the start of the cell alone. */
const inList = (words: readonly string[]): string =>
	words
		.map((word, i) => (i === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)))
		.join(', ');

/** Threat domains in the order given, with their swatches. */
export const threatsCell = (threats: readonly ThreatDomain[], { messages }: Lookup): Cell =>
	threats.length === 0
		? { kind: 'missing', text: messages.terms.notStated }
		: { kind: 'threats', threats };

/** The same as words to sort by. */
export const threatKeys = (
	threats: readonly ThreatDomain[],
	{ messages }: Lookup
): readonly SortKey[] => threats.map((threat) => messages.terms.threats[threat]);

/** A tie's own, in the order in which strands lie. */
const threatsOf = ({ threats }: Tie): readonly ThreatDomain[] =>
	THREAT_DOMAINS.filter((threat) => threats.includes(threat));

/** A source that is cited at two places is one. */
const sourcesOf = (tie: Tie): number => new Set(tie.sources.map(({ id }) => id)).size;

const label = (id: keyof Messages['table']['tie']) => (messages: Messages) =>
	messages.table.tie[id];

const columns: readonly [Column<Tie>, ...Column<Tie>[]] = [
	{
		id: 'name',
		label: label('name'),
		widthPx: 264,
		isUsual: true,
		isNumber: false,
		keys: ({ name }) => keyOf(name),
		cell: ({ name }, lookup) => textCell(name, lookup)
	},
	{
		id: 'parties',
		label: label('parties'),
		widthPx: 240,
		isUsual: true,
		isNumber: false,
		keys: (tie, { dataset, messages }) => keyOf(describeParties(tie, dataset, messages)),
		cell: (tie, lookup) => textCell(describeParties(tie, lookup.dataset, lookup.messages), lookup)
	},
	{
		id: 'threats',
		label: label('threats'),
		widthPx: 216,
		isUsual: true,
		isNumber: false,
		keys: (tie, lookup) => threatKeys(threatsOf(tie), lookup),
		cell: (tie, lookup) => threatsCell(threatsOf(tie), lookup)
	},
	{
		id: 'dates',
		label: label('dates'),
		widthPx: 176,
		isUsual: true,
		isNumber: false,
		keys: (tie) => spanKeys(tie),
		cell: (tie, lookup) => textCell(capital(describeDates(tie, lookup.messages)), lookup)
	},
	{
		id: 'end',
		label: label('end'),
		widthPx: 152,
		isUsual: false,
		isNumber: false,
		keys: ({ end }) => dateKeys(end),
		cell: ({ end }, lookup) =>
			textCell(
				end === undefined ? undefined : capital(describeDate(end, lookup.messages)),
				lookup,
				lookup.messages.table.unknownEnd
			)
	},
	{
		id: 'status',
		label: label('status'),
		widthPx: 108,
		isUsual: true,
		isNumber: false,
		keys: ({ status }) => [STATUSES.indexOf(status)],
		cell: ({ status }, lookup) => textCell(lookup.messages.terms.statuses[status], lookup)
	},
	{
		id: 'confidence',
		label: label('confidence'),
		widthPx: 120,
		isUsual: true,
		isNumber: false,
		keys: ({ confidence }) => [CONFIDENCES.indexOf(confidence)],
		cell: ({ confidence }, lookup) =>
			textCell(lookup.messages.terms.confidences[confidence].name, lookup)
	},
	{
		id: 'sources',
		label: label('sources'),
		widthPx: 96,
		isUsual: true,
		isNumber: true,
		keys: (tie) => [sourcesOf(tie)],
		cell: (tie, lookup) => textCell(formatNumber(lookup.messages.language, sourcesOf(tie)), lookup)
	},
	{
		id: 'scope',
		label: label('scope'),
		widthPx: 120,
		isUsual: false,
		isNumber: false,
		keys: ({ scope }, { messages }) => [messages.terms.scopes[scope]],
		cell: ({ scope }, lookup) => textCell(lookup.messages.terms.scopes[scope], lookup)
	},
	{
		id: 'activities',
		label: label('activities'),
		widthPx: 220,
		isUsual: false,
		isNumber: false,
		keys: ({ activities }, { messages }) =>
			activities.map((term) => messages.terms.activities[term]),
		cell: ({ activities }, lookup) =>
			textCell(inList(activities.map((term) => lookup.messages.terms.activities[term])), lookup)
	},
	{
		id: 'level',
		label: label('levels'),
		widthPx: 152,
		isUsual: false,
		isNumber: false,
		keys: ({ levels }) => TIE_LEVELS.flatMap((level, i) => (levels.includes(level) ? [i] : [])),
		cell: ({ levels }, lookup) =>
			textCell(
				inList(
					TIE_LEVELS.filter((level) => levels.includes(level)).map(
						(level) => lookup.messages.terms.levels[level]
					)
				),
				lookup
			)
	}
];

/** Ties that match, newest first. */
export const tieTable: TableDefinition<Tie> = {
	rows: ({ ties }) => ties,
	key: ({ id }) => id,
	target: ({ id }) => ({ kind: 'selection', selection: { kind: 'tie', id } }),
	columns,
	sorting: { column: 'dates', descending: true }
};
