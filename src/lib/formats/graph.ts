import type { ActorId } from '#lib/dataset/dataset.ts';
import { boundsOf, parseEdtf } from '#lib/dataset/edtf.ts';
import type { ActorRecord, TieRecord } from '#lib/dataset/schema.ts';
import { THREAT_DOMAINS } from '#lib/dataset/vocabulary.ts';
import { FRAMES, type Point } from '#lib/layout/frame.ts';
import { markRadius } from '#lib/layout/size.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';
import type { StrandThreat } from '#lib/network/network.ts';
import { palettes, strandInk } from '#lib/scene/palette.ts';
import { SHAPE_OF_KIND, type Shape } from '#lib/scene/shapes.ts';
import { ACTOR_COLUMNS, TIE_COLUMNS, type Column } from './columns.ts';
import type { Extract } from './extract.ts';

/** An actor as formats of graphs have it. */
export interface GraphNode {
	readonly id: ActorId;
	/** Place in the order of the nodes, from 0. */
	readonly index: number;
	/** Full name in the language of the extract. */
	readonly label: string;
	readonly record: ActorRecord;
	/** Ties of the extract that name it. */
	readonly ties: number;
	readonly shape: Shape;
	/** Diameter of its mark, in px. */
	readonly size: number;
	/** y downwards; absent if the picture does not place it. */
	readonly position: Point | undefined;
}

/** A tie, or one of the edges that a tie of several parties becomes. */
export interface GraphEdge {
	/** That of the tie, with `#2` and so on from its second edge on. */
	readonly id: string;
	/** The giver if the tie is directed, the body if it is a membership of several. */
	readonly source: GraphNode;
	readonly target: GraphNode;
	readonly label: string;
	readonly record: TieRecord;
	/** First of its threat domains. */
	readonly threat: StrandThreat;
	/** `#rrggbb` */
	readonly colour: string;
}

export interface Graph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}

/** Properties of a node; its id stands for itself in every format. */
export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
	...ACTOR_COLUMNS.filter(({ name }) => name !== 'id').map((column) => ({
		...column,
		cell: ({ record }: GraphNode) => column.cell(record)
	})),
	{
		name: 'ties',
		type: 'integer',
		description: 'Number of its ties in this file.',
		cell: ({ ties }) => ties
	}
];

/** Properties of an edge: those of its tie, whose id is called `tie` as several edges may share it. */
export const EDGE_COLUMNS: readonly Column<GraphEdge>[] = TIE_COLUMNS.map((column) => ({
	...column,
	name: column.name === 'id' ? 'tie' : column.name,
	cell: ({ record }: GraphEdge) => column.cell(record)
}));

/** Ink of the marks, which have no colour of their own. */
export const NODE_COLOUR = palettes.light['ink-2'];

export const colourOf = (threat: StrandThreat): string => palettes.light[strandInk(threat)];

/**
 * Actors as nodes and ties as edges, in the order of the records. A tie of more than two parties
 * becomes one edge for each pair that the network draws, all with the tie’s properties.
 */
export function graphOf({ records, language, positions }: Extract): Graph {
	const counts = new Map<ActorId, number>();
	for (const { between } of records.ties)
		for (const party of between) counts.set(party, (counts.get(party) ?? 0) + 1);
	const radius = markRadius(FRAMES.wide, Math.max(1, ...counts.values()));

	const nodes = records.actors.map((record, index): GraphNode => {
		const ties = counts.get(record.id) ?? 0;
		return {
			id: record.id,
			index,
			label: record.name[language],
			record,
			ties,
			shape: SHAPE_OF_KIND[record.kind],
			size: Math.round(20 * radius(ties)) / 10,
			position: positions[record.id]
		};
	});
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const edges = records.ties.flatMap((record) =>
		partyPairs(record).flatMap(([from, to], i): GraphEdge[] => {
			const source = byId.get(from);
			const target = byId.get(to);
			if (!source || !target) return [];
			const threat = THREAT_DOMAINS.find((domain) => record.threats.includes(domain)) ?? 'none';
			return [
				{
					id: i === 0 ? record.id : `${record.id}#${i + 1}`,
					source,
					target,
					label: record.name[language],
					record,
					threat,
					colour: colourOf(threat)
				}
			];
		})
	);
	return { nodes, edges };
}

/** First and last day, as `YYYY-MM-DD`; undefined = open. */
export interface DaySpan {
	readonly start: string | undefined;
	readonly end: string | undefined;
}

/**
 * The days between which a tie may have been in force, as the years of the app have it: a date that
 * is no whole day is taken at its widest, a tie without known end is open only if it goes on, and
 * one of which only the end is known stands there alone.
 *
 * @returns undefined if it has no date
 */
export function spanOf({ start, end, status }: TieRecord): DaySpan | undefined {
	const first = start === undefined ? undefined : parseEdtf(start);
	const last = end === undefined ? undefined : parseEdtf(end);
	const from = first && boundsOf(first);
	const to = last && boundsOf(last);
	if (!from && !to) return undefined;
	const known = to ?? (status === 'ended' ? from : undefined);
	return { start: (from ?? to)?.earliest, end: known?.latest };
}
