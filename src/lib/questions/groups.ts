import louvain from 'graphology-communities-louvain';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { ShownActor } from '#lib/network/network.ts';
import type { Question } from '#lib/state/view-state.ts';
import type { Group, GroupsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { toGraph } from './graph.ts';

/** Any number does, as long as it stays. */
const SEED = 1821;

/**
 * Communities of the network by the Louvain method, each cable weighed by its ties. Same network,
 * same groups: the order in which actors are visited is drawn from a seed.
 *
 * @see Blondel et al., Fast unfolding of communities in large networks, Journal of Statistical
 *      Mechanics, 2008
 */
export function answerGroups(
	_question: Extract<Question, { readonly kind: 'groups' }>,
	{ network }: Asked
): GroupsAnswer {
	const hasCable = new Set(network.cables.flatMap(({ ends }) => ends));
	const tied = network.actors.filter(({ id }) => hasCable.has(id));
	if (tied.length === 0) {
		const alone = network.actors.map(({ id }) => id);
		return { kind: 'groups', groups: [], alone, modularity: 0 };
	}
	const graph = toGraph({ actors: tied, cables: network.cables });
	const { communities, modularity } = louvain.detailed(graph, {
		getEdgeWeight: 'weight',
		rng: randomFrom(SEED)
	});
	const byCommunity = new Map<number | undefined, ShownActor[]>();
	for (const actor of tied) {
		const known = byCommunity.get(communities[actor.id]);
		if (known) known.push(actor);
		else byCommunity.set(communities[actor.id], [actor]);
	}
	const found = [...byCommunity.values()].map(toGroup);
	const several = found.filter(({ members }) => members.length > 1);
	const grouped = new Set(several.flatMap(({ members }) => members));
	return {
		kind: 'groups',
		groups: several.toSorted((a, b) => b.members.length - a.members.length),
		alone: network.actors.map(({ id }) => id).filter((id) => !grouped.has(id)),
		modularity
	};
}

function toGroup(actors: readonly ShownActor[]): Group {
	const members = actors.toSorted((a, b) => b.ties - a.ties).map(({ id }) => id);
	return { name: firstOf(members), members };
}

function firstOf(members: readonly ActorId[]): ActorId {
	const [first] = members;
	if (first === undefined) throw new Error('A group has no members.');
	return first;
}

/** Mulberry32: numbers from 0 up to 1, always the same for a seed. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
