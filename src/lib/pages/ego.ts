import { get, type Actor, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { coveredBy, tiesOfAny } from '#lib/evidence/covered.ts';
import { cableId, strandsOf, type Cable } from '#lib/network/network.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';

/** An actor with those that ties join it with, or the parties of one tie. */
export interface Ego {
	/** In the middle; undefined where no party is before the others. */
	readonly centre: ActorId | undefined;
	/** Round it, in dataset order. */
	readonly around: readonly ActorId[];
	readonly cables: readonly Cable[];
	/** How many there are, those among them that are left out because there are too many. */
	readonly partners: number;
}

/** More names than these are not readable in a small picture. */
export const MOST_PARTNERS = 20;

/**
 * The network round an actor, its institutions counted with it: partners apart, or folded into
 * their states and bodies where they are too many; of these those with most ties.
 *
 * @throws UnknownIdError if the dataset lacks the actor
 */
export function egoOfActor(dataset: Dataset, id: ActorId): Ego {
	const covered = coveredBy(dataset, id, false);
	const ties = tiesOfAny(dataset, covered);
	const apart = joinedWith(ties, covered, (partner) => partner);
	const joined =
		apart.size <= MOST_PARTNERS
			? apart
			: joinedWith(ties, covered, (partner) => get(dataset.top, partner));
	// Folded, the institutions beside it are the state or body that it belongs to.
	joined.delete(id);
	const foremost = [...joined]
		.toSorted(([, a], [, b]) => b.size - a.size)
		.slice(0, MOST_PARTNERS)
		.map(([partner]) => partner);
	const around = inOrder(dataset, new Set(foremost));
	return {
		centre: id,
		around,
		cables: around.map((partner) => toCable(id, partner, [...(joined.get(partner) ?? [])])),
		partners: joined.size
	};
}

/** Partners with the ties that join them with one of `covered`. */
function joinedWith(
	ties: readonly Tie[],
	covered: ReadonlySet<ActorId>,
	shownAs: (id: ActorId) => ActorId
): Map<ActorId, Set<Tie>> {
	const joined = new Map<ActorId, Set<Tie>>();
	for (const tie of ties) {
		for (const [a, b] of partyPairs(tie)) {
			if (covered.has(a) === covered.has(b)) continue;
			const partner = shownAs(covered.has(a) ? b : a);
			const known = joined.get(partner);
			if (known) known.add(tie);
			else joined.set(partner, new Set([tie]));
		}
	}
	return joined;
}

/**
 * The parties of a tie. Who gives, or the body that the others belong to, stands in the middle; of
 * two, the first.
 */
export function egoOfTie(dataset: Dataset, tie: Tie): Ego {
	const pairs = partyPairs(tie);
	const [first] = tie.between;
	const centre = [first, tie.between.at(-1)].find(
		(party) => party !== undefined && pairs.every((pair) => pair.includes(party))
	);
	const around = inOrder(dataset, new Set(tie.between.filter((party) => party !== centre)));
	return {
		centre,
		around,
		cables: pairs.map(([a, b]) => toCable(a, b, [tie])),
		partners: around.length
	};
}

const toCable = (a: ActorId, b: ActorId, ties: readonly Tie[]): Cable => ({
	id: cableId(a, b),
	ends: a < b ? [a, b] : [b, a],
	ties,
	strands: strandsOf(ties)
});

const inOrder = (dataset: Dataset, ids: ReadonlySet<Actor['id']>): ActorId[] =>
	dataset.actors.flatMap(({ id }) => (ids.has(id) ? [id] : []));
