import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Measure, Question } from '#lib/state/view-state.ts';
import type { RankAnswer, Ranked } from './answer.ts';
import type { Asked } from './asked.ts';
import { toGraph, type WeightedGraph } from './graph.ts';

type Values = Readonly<Record<string, number>>;

/**
 * The measures of an actor's place in the network.
 *
 * Degree is the number of partners. Betweenness is the share of shortest ways between others that
 * lead over the actor, each pair counted alike; closeness is the inverse of the mean distance,
 * times the share of the others that can be reached, so that it compares actors of separate parts.
 * Both count cables, since many ties do not make a way longer. Eigenvector centrality weighs each
 * cable by its ties, and the highest is 1.
 *
 * @see Freeman, Centrality in social networks, Social Networks 1, 1979
 * @see Wasserman and Faust, Social Network Analysis, 1994, page 201
 * @see Bonacich, Power and centrality, American Journal of Sociology 92, 1987
 */
const MEASURES: Readonly<Record<Measure, (graph: WeightedGraph) => Values>> = {
	degree: (graph) => graph.reduceNodes((all, id) => ({ ...all, [id]: graph.degree(id) }), {}),
	betweenness: (graph) => betweenness(graph, { getEdgeWeight: null }),
	closeness: (graph) => closeness(graph, { wassermanFaust: true }),
	eigenvector(graph) {
		// Without edges every vector is an eigenvector, and none says anything.
		if (graph.size === 0) return {};
		// A long chain needs many rounds, of which each is cheap.
		const values = eigenvector(graph, { getEdgeWeight: 'weight', maxIterations: 10_000 });
		const highest = Math.max(...Object.values(values));
		return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value / highest]));
	}
};

/** Where values differ by less, they come from the same figures in another order. */
const DECIMALS = 1e4;

/** The actors that are shown, ranked by a measure of their place in the network. */
export function answerRank(
	{ measure }: Extract<Question, { readonly kind: 'rank' }>,
	{ network }: Asked
): RankAnswer {
	const values = MEASURES[measure](toGraph(network));
	const valueOf = (id: ActorId) => Math.round((values[id] ?? 0) * DECIMALS) / DECIMALS;
	const sorted = network.actors
		.map(({ id }) => ({ actor: id, value: valueOf(id) }))
		.toSorted((a, b) => b.value - a.value);
	const ranking: Ranked[] = [];
	sorted.forEach((item, i) => {
		const before = ranking.at(-1);
		const place = before?.value === item.value ? before.place : i + 1;
		ranking.push({ ...item, place });
	});
	const highest = ranking[0]?.value ?? 0;
	const part = (value: number) => (highest === 0 ? 0 : value / highest);
	return {
		kind: 'rank',
		measure,
		ranking,
		sizes: new Map(ranking.map(({ actor, value }) => [actor, part(value)]))
	};
}
