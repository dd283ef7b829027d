import { UndirectedGraph } from 'graphology';
import type { Network } from '#lib/network/network.ts';

/** An edge weighs as many ties as its cable holds. */
export type WeightedGraph = UndirectedGraph<Record<string, never>, { readonly weight: number }>;

/** The network as the graph library has it: actors in their order, cables in theirs. */
export function toGraph({ actors, cables }: Network): WeightedGraph {
	const graph: WeightedGraph = new UndirectedGraph();
	for (const { id } of actors) graph.addNode(id);
	for (const { ends, ties } of cables) graph.addEdge(...ends, { weight: ties.length });
	return graph;
}
