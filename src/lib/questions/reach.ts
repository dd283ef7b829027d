import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Cable, Network } from '#lib/network/network.ts';

/** A cable, seen from one of its ends. */
export interface Step {
	readonly to: ActorId;
	readonly cable: Cable;
}

/** The cables at each actor of the network. */
export function stepsOf({ actors, cables }: Network): ReadonlyMap<ActorId, readonly Step[]> {
	const steps = new Map<ActorId, Step[]>(actors.map(({ id }) => [id, []]));
	for (const cable of cables) {
		const [a, b] = cable.ends;
		steps.get(a)?.push({ to: b, cable });
		steps.get(b)?.push({ to: a, cable });
	}
	return steps;
}

/** Least number of cables from `start` to each actor that can be reached; itself is at 0. */
export function distancesFrom(
	start: ActorId,
	steps: ReadonlyMap<ActorId, readonly Step[]>
): ReadonlyMap<ActorId, number> {
	const distances = new Map([[start, 0]]);
	// A map goes on to what is added while it is walked, in the order of distance.
	for (const [at, distance] of distances) {
		for (const { to } of steps.get(at) ?? []) {
			if (!distances.has(to)) distances.set(to, distance + 1);
		}
	}
	return distances;
}
