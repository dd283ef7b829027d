import { get, type Actor, type Tie } from '#lib/dataset/dataset.ts';
import { THREAT_DOMAINS, type ThreatDomain } from '#lib/dataset/vocabulary.ts';
import { describeDate } from '#lib/evidence/dates.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import {
	capital,
	keyOf,
	textCell,
	type Cell,
	type Column,
	type Lookup,
	type Result,
	type TableDefinition
} from './column.ts';
import { dateKeys } from './date-keys.ts';
import { threatKeys, threatsCell } from './tie-table.ts';

/** A shown actor with what its matching ties amount to. */
export interface ActorRow {
	readonly actor: Actor;
	readonly ties: number;
	/** Those of most of its ties first, equal ones in the order of strands. */
	readonly threats: readonly ThreatDomain[];
}

/** The actors that the network shows, in dataset order. */
function actorRows({ dataset, ties, network, folding }: Result): readonly ActorRow[] {
	const reached = new Map(network.actors.map(({ id }) => [id, new Set<Tie>()]));
	for (const { ends, ties: bundled } of network.cables)
		for (const end of ends) for (const tie of bundled) reached.get(end)?.add(tie);
	// What runs inside one actor is on no cable.
	for (const tie of ties) {
		const [shown, ...others] = new Set(tie.between.map((id) => folding.shownAs(id)));
		if (shown !== undefined && others.length === 0) reached.get(shown)?.add(tie);
	}
	return network.actors.map(({ id, ties: count }) => ({
		actor: get(dataset.actor, id),
		ties: count,
		threats: byFrequency([...get(reached, id)].flatMap(({ threats }) => threats))
	}));
}

function byFrequency(named: readonly ThreatDomain[]): readonly ThreatDomain[] {
	const counts = new Map<ThreatDomain, number>();
	for (const threat of named) counts.set(threat, (counts.get(threat) ?? 0) + 1);
	const count = (threat: ThreatDomain) => counts.get(threat) ?? 0;
	return THREAT_DOMAINS.filter((threat) => counts.has(threat)).sort((a, b) => count(b) - count(a));
}

const label = (id: keyof Messages['table']['actor']) => (messages: Messages) =>
	messages.table.actor[id];

const parentName = ({ parent }: Actor, { dataset }: Lookup): string | undefined =>
	parent && get(dataset.actor, parent).name;

function dateCell(date: string | undefined, lookup: Lookup): Cell {
	const words = date === undefined ? undefined : describeDate(date, lookup.messages);
	return textCell(words && capital(words), lookup);
}

const columns: readonly [Column<ActorRow>, ...Column<ActorRow>[]] = [
	{
		id: 'name',
		label: label('name'),
		widthPx: 264,
		isUsual: true,
		isNumber: false,
		keys: ({ actor }) => keyOf(actor.name),
		cell: ({ actor }, lookup) => textCell(actor.name, lookup)
	},
	{
		id: 'ties',
		label: label('ties'),
		widthPx: 80,
		isUsual: true,
		isNumber: true,
		keys: ({ ties }) => [ties],
		cell: ({ ties }, lookup) => textCell(formatNumber(lookup.messages.language, ties), lookup)
	},
	{
		id: 'kind',
		label: label('kind'),
		widthPx: 168,
		isUsual: true,
		isNumber: false,
		keys: ({ actor }, { messages }) => [messages.terms.actorKinds[actor.kind].one],
		cell: ({ actor }, lookup) => textCell(lookup.messages.terms.actorKinds[actor.kind].one, lookup)
	},
	{
		id: 'threats',
		label: label('threats'),
		widthPx: 216,
		isUsual: true,
		isNumber: false,
		keys: ({ threats }, lookup) => threatKeys(threats, lookup),
		cell: ({ threats }, lookup) => threatsCell(threats, lookup)
	},
	{
		id: 'place',
		label: label('place'),
		widthPx: 176,
		isUsual: true,
		isNumber: false,
		keys: ({ actor }) => keyOf(actor.location?.place),
		cell: ({ actor }, lookup) => textCell(actor.location?.place, lookup)
	},
	{
		id: 'founded',
		label: label('founded'),
		widthPx: 152,
		isUsual: true,
		isNumber: false,
		keys: ({ actor }) => dateKeys(actor.founded),
		cell: ({ actor }, lookup) => dateCell(actor.founded, lookup)
	},
	{
		id: 'dissolved',
		label: label('dissolved'),
		widthPx: 152,
		isUsual: false,
		isNumber: false,
		keys: ({ actor }) => dateKeys(actor.dissolved),
		cell: ({ actor }, lookup) => dateCell(actor.dissolved, lookup)
	},
	{
		id: 'acronym',
		label: label('acronym'),
		widthPx: 128,
		isUsual: false,
		isNumber: false,
		keys: ({ actor }) => keyOf(actor.acronym),
		cell: ({ actor }, lookup) => textCell(actor.acronym, lookup)
	},
	{
		id: 'parent',
		label: label('parent'),
		widthPx: 220,
		isUsual: false,
		isNumber: false,
		keys: ({ actor }, lookup) => keyOf(parentName(actor, lookup)),
		cell: ({ actor }, lookup) => textCell(parentName(actor, lookup), lookup)
	},
	{
		id: 'reach',
		label: label('reach'),
		widthPx: 152,
		isUsual: false,
		isNumber: false,
		keys: ({ actor }, { messages }) => keyOf(actor.reach && messages.terms.reaches[actor.reach]),
		cell: ({ actor }, lookup) =>
			textCell(actor.reach && lookup.messages.terms.reaches[actor.reach], lookup)
	}
];

/** Actors at the present level, those with most ties first. */
export const actorTable: TableDefinition<ActorRow> = {
	rows: actorRows,
	key: ({ actor }) => actor.id,
	target: ({ actor }) => ({ kind: 'selection', selection: { kind: 'actor', id: actor.id } }),
	columns,
	sorting: { column: 'ties', descending: true }
};
