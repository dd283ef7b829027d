import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Cable } from '#lib/network/network.ts';
import type { Question } from '#lib/state/view-state.ts';
import type { Path, PathAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { extentOf } from './extent.ts';
import { distancesFrom, stepsOf, type Step } from './reach.ts';

/** So many ways are told one by one; there can be thousands, and nobody reads them. */
export const MOST_PATHS = 50;

/**
 * All shortest ways between two actors. The extent holds every cable on any of them, those that
 * are not told one by one among them.
 */
export function answerPath(
	question: Extract<Question, { readonly kind: 'path' }>,
	{ folding, network }: Asked
): PathAnswer {
	const from = folding.shownAs(question.from);
	const to = folding.shownAs(question.to);
	const ends = [from, to] as const;
	const steps = stepsOf(network);
	const left = distancesFrom(to, steps);
	const length = left.get(from);
	if (length === undefined || length === 0) {
		return { kind: 'path', ends, length, paths: [], count: 0, extent: undefined };
	}
	/** Steps that lead nearer to the end, those of most ties first. */
	const onward = (at: ActorId): Step[] =>
		(steps.get(at) ?? [])
			.filter((step) => left.get(step.to) === (left.get(at) ?? 0) - 1)
			.toSorted((a, b) => b.cable.ties.length - a.cable.ties.length);
	const ways = onwardWays(from, onward);
	return {
		kind: 'path',
		ends,
		length,
		paths: firstPaths(from, to, onward).toSorted((a, b) => tiesAlong(b) - tiesAlong(a)),
		count: countPaths(from, to, ways),
		extent: extentOf([...new Set([...ways.values()].flat().map(({ cable }) => cable))])
	};
}

const tiesAlong = ({ cables }: Path): number =>
	cables.reduce((sum, { ties }) => sum + ties.length, 0);

/** The onward steps of every actor on a shortest way, nearest to `from` first. */
function onwardWays(
	from: ActorId,
	onward: (at: ActorId) => readonly Step[]
): ReadonlyMap<ActorId, readonly Step[]> {
	const ways = new Map<ActorId, readonly Step[]>();
	let ring = [from];
	while (ring.length > 0) {
		for (const at of ring) ways.set(at, onward(at));
		ring = [...new Set(ring.flatMap((at) => (ways.get(at) ?? []).map(({ to }) => to)))];
	}
	return ways;
}

/** Ways that arrive at an actor are the sum of those that arrive one step before it. */
function countPaths(
	from: ActorId,
	to: ActorId,
	ways: ReadonlyMap<ActorId, readonly Step[]>
): number {
	const arriving = new Map([[from, 1]]);
	for (const [at, steps] of ways) {
		const here = arriving.get(at) ?? 0;
		for (const step of steps) arriving.set(step.to, (arriving.get(step.to) ?? 0) + here);
	}
	return arriving.get(to) ?? 0;
}

/** The first `MOST_PATHS` ways, depth first. */
function firstPaths(from: ActorId, to: ActorId, onward: (at: ActorId) => readonly Step[]): Path[] {
	const paths: Path[] = [];
	const walk = (at: ActorId, actors: readonly ActorId[], cables: readonly Cable[]) => {
		if (at === to) {
			paths.push({ actors, cables });
			return;
		}
		for (const { to: next, cable } of onward(at)) {
			if (paths.length === MOST_PATHS) return;
			walk(next, [...actors, next], [...cables, cable]);
		}
	};
	walk(from, [from], []);
	return paths;
}
