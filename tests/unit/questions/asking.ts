import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { foldTo } from '#lib/network/folding.ts';
import { aggregate } from '#lib/network/network.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';
import type { Asked } from '#lib/questions/asked.ts';
import { makeActor, makeDataset, makeTie } from '../../fixtures/dataset.ts';

/** All ties of a dataset, those among partners too, at the level of countries or institutions. */
export function askedOf(dataset: Dataset, apart = true): Asked {
	const folding = foldTo(dataset, apart, []);
	const network = aggregate(dataset, dataset.ties, folding, true);
	return { dataset, ties: dataset.ties, folding, network };
}

/** A network of the edges given, one tie each; the first end of the first one is the focus. */
export function graphOf(edges: readonly (readonly [string, string])[]): Asked {
	const names = [...new Set(edges.flat())];
	const ties = edges.map((ends, i) => makeTie(`edge-${i}`, ends));
	const [focus = 'gt'] = names;
	const actors = names.map((name) => makeActor(name));
	return askedOf(makeDataset(ties, { actors, focus: get(idsOf(actors), focus), sectors: [] }));
}

const idsOf = (actors: readonly { readonly id: ActorId }[]): ReadonlyMap<string, ActorId> =>
	new Map(actors.map(({ id }) => [id, id]));

/** Which two shown actors each tie joins, taken straight from the ties. */
export function joined({ ties, folding }: Asked): { a: ActorId; b: ActorId; tie: Tie }[] {
	return ties.flatMap((tie) =>
		partyPairs(tie).flatMap(([first, second]) => {
			const [a, b] = [folding.shownAs(first), folding.shownAs(second)];
			return a === b ? [] : [{ a, b, tie }];
		})
	);
}

/** Least numbers of steps between every two actors, by the algorithm of Floyd and Warshall. */
export function allDistances(asked: Asked): (a: ActorId, b: ActorId) => number {
	const ids = asked.network.actors.map(({ id }) => id);
	const key = (a: ActorId, b: ActorId) => `${a} ${b}`;
	const known = new Map<string, number>(ids.map((id) => [key(id, id), 0]));
	for (const { a, b } of joined(asked)) {
		known.set(key(a, b), 1);
		known.set(key(b, a), 1);
	}
	const distance = (a: ActorId, b: ActorId) => known.get(key(a, b)) ?? Infinity;
	for (const via of ids) {
		for (const a of ids) {
			for (const b of ids) {
				const over = distance(a, via) + distance(via, b);
				if (over < distance(a, b)) known.set(key(a, b), over);
			}
		}
	}
	return distance;
}

/** Every way between two actors that visits none twice and is as short as any. */
export function shortestWays(asked: Asked, from: ActorId, to: ActorId): string[] {
	const neighbours = new Map<ActorId, Set<ActorId>>();
	const near = (id: ActorId) => neighbours.get(id) ?? new Set<ActorId>();
	for (const { a, b } of joined(asked)) {
		neighbours.set(a, near(a).add(b));
		neighbours.set(b, near(b).add(a));
	}
	const ways: ActorId[][] = [];
	const walk = (way: ActorId[], at: ActorId) => {
		if (at === to) ways.push(way);
		else for (const next of near(at)) if (!way.includes(next)) walk([...way, next], next);
	};
	walk([from], from);
	const least = Math.min(...ways.map(({ length }) => length));
	return ways.filter(({ length }) => length === least).map((way) => way.join(' > '));
}
