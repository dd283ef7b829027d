import type { ElementDefinition } from 'cytoscape';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from '#lib/layout/frame.ts';
import { distanceToSegment } from '#lib/layout/geometry.ts';
import { STRAND_GAP } from '#lib/layout/size.ts';
import type { Scene, StrandItem } from '#lib/scene/scene.ts';

/** An actor as a node: where it stands and how large it is to the pointer. */
export interface GraphNode {
	readonly id: ActorId;
	readonly at: Point;
	readonly size: number;
}

/** A cable as an edge, as wide as its strands together. */
export interface GraphEdge {
	readonly id: string;
	readonly ends: readonly [ActorId, ActorId];
	readonly width: number;
}

/** The shown actors and cables by id, which is what there is to point at. */
export interface Graph {
	readonly nodes: ReadonlyMap<string, GraphNode>;
	readonly edges: ReadonlyMap<string, GraphEdge>;
}

export function toGraph(scene: Scene): Graph {
	const edges = new Map<string, GraphEdge>();
	for (const { cable, ends, width } of scene.strands) {
		const known = edges.get(cable);
		edges.set(cable, {
			id: cable,
			ends,
			width: known ? known.width + STRAND_GAP + width : width
		});
	}
	return {
		nodes: new Map(scene.marks.map(({ id, x, y, r }) => [id, { id, at: { x, y }, size: 2 * r }])),
		edges
	};
}

/** The next step from one graph to another, with at most `most` elements that are new. */
export function towards(
	known: Graph,
	goal: Graph,
	most: number
): { readonly graph: Graph; readonly isWhole: boolean } {
	let left = most;
	const reached = <Item>(items: ReadonlyMap<string, Item>, old: ReadonlyMap<string, Item>) =>
		new Map([...items].filter(([id]) => old.has(id) || left-- > 0));
	// In this order: an edge needs both of its ends.
	const nodes = reached(goal.nodes, known.nodes);
	const edges = reached(goal.edges, known.edges);
	return { graph: { nodes, edges }, isWhole: left >= 0 };
}

export const nodeDefinition = ({ id, at, size }: GraphNode): ElementDefinition => ({
	group: 'nodes',
	data: { id, size },
	position: { ...at }
});

export const edgeDefinition = ({ id, ends, width }: GraphEdge): ElementDefinition => ({
	group: 'edges',
	data: { id, source: ends[0], target: ends[1], width }
});

/** The strand of `cable` that runs nearest to a point. */
export function strandAt(scene: Scene, cable: string, at: Point): StrandItem | undefined {
	let nearest: { strand: StrandItem; distance: number } | undefined;
	for (const strand of scene.strands) {
		if (strand.cable !== cable) continue;
		const distance = distanceToSegment(at, strand) - strand.width / 2;
		if (!nearest || distance < nearest.distance) nearest = { strand, distance };
	}
	return nearest?.strand;
}
