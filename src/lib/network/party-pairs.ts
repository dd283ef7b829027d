import type { ActorId, Tie } from '#lib/dataset/dataset.ts';

/**
 * The pairs of parties that a tie joins.
 *
 * A directed tie joins its giver with each receiver, a membership of several joins each member
 * with the body, and any other tie joins every two of its parties.
 */
export function partyPairs(
	tie: Pick<Tie, 'between' | 'direction' | 'activities'>
): [ActorId, ActorId][] {
	const parties = tie.between;
	const starAt = (centre: ActorId) =>
		parties.flatMap((party): [ActorId, ActorId][] => (party === centre ? [] : [[centre, party]]));
	const [first] = parties;
	const last = parties.at(-1);
	if (first === undefined || last === undefined) return [];
	if (tie.direction === 'directed') return starAt(first);
	if (tie.activities.includes('membership')) return starAt(last);
	return parties.flatMap((a, i) => parties.slice(i + 1).map((b): [ActorId, ActorId] => [a, b]));
}
