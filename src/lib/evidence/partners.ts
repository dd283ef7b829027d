import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { parseEdtf, yearsOf } from '#lib/dataset/edtf.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';

/** The ties with one partner: a top-level actor. */
export interface PartnerGroup {
	readonly partner: ActorId;
	readonly ties: readonly Tie[];
}

/**
 * Groups `ties` by the top-level actors that they join that of `of` with; a tie with several is in
 * each. As in the network, a tie joins two actors only where it has them as a pair: two members of
 * a body are joined with the body and not with each other. So a partner's group is its cable, where
 * all is folded. Ties that stay inside the top-level actor of `of` are grouped under that actor.
 *
 * @param of   the actor whose partners are asked for
 * @returns groups with most ties first, equal ones in dataset order; ties in the order given, those
 *          that join `of` with no one in no group
 * @throws UnknownIdError if the dataset lacks a party
 */
export function groupByPartner(
	dataset: Dataset,
	ties: readonly Tie[],
	of: ActorId
): PartnerGroup[] {
	const own = get(dataset.top, of);
	const groups = new Map<ActorId, Tie[]>();
	for (const tie of ties) {
		const joined = new Set(
			partyPairs(tie).flatMap(([first, second]) => {
				const [a, b] = [get(dataset.top, first), get(dataset.top, second)];
				return a === own ? [b] : b === own ? [a] : [];
			})
		);
		if (joined.size > 1) joined.delete(own);
		for (const partner of joined) {
			const known = groups.get(partner);
			if (known) known.push(tie);
			else groups.set(partner, [tie]);
		}
	}
	const inOrder = dataset.actors.flatMap(({ id }) => {
		const grouped = groups.get(id);
		return grouped ? [{ partner: id, ties: grouped }] : [];
	});
	return inOrder.toSorted((a, b) => b.ties.length - a.ties.length);
}

/** `ties` by the year in which they began, newest first; those of no known year come last. */
export function newestFirst(ties: readonly Tie[]): Tie[] {
	const begun = new Map(ties.map((tie) => [tie, firstYear(tie)]));
	const rank = (tie: Tie) => begun.get(tie) ?? -Infinity;
	return ties.toSorted((a, b) => {
		if (rank(a) !== rank(b)) return rank(a) < rank(b) ? 1 : -1;
		// Months and days of one year are in the order of their text.
		const [startA = '', startB = ''] = [a.start, b.start];
		return startA === startB ? 0 : startA < startB ? 1 : -1;
	});
}

/**
 * Year since which a partner has been bound to the focus by bilateral ties that have not ended,
 * those of its institutions among them; undefined where no such tie has a known start.
 */
export function bilateralSince(dataset: Dataset, partner: ActorId): number | undefined {
	const topOf = (id: ActorId) => get(dataset.top, id);
	const years = dataset.ties
		.filter(
			({ scope, status }) => scope === 'bilateral' && status !== 'ended' && status !== 'planned'
		)
		.filter(({ between }) =>
			[partner, dataset.focus].every((id) => between.map(topOf).includes(id))
		)
		.map(firstYear)
		.filter((year) => year !== undefined);
	return years.length === 0 ? undefined : Math.min(...years);
}

function firstYear({ start }: Tie): number | undefined {
	const date = start === undefined ? undefined : parseEdtf(start);
	return date && yearsOf(date).from;
}
