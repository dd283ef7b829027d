import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** Who does what in a tie. */
export type Parties =
	| { readonly kind: 'directed'; readonly giver: ActorId; readonly receivers: readonly ActorId[] }
	| { readonly kind: 'membership'; readonly members: readonly ActorId[]; readonly body: ActorId }
	| { readonly kind: 'mutual'; readonly parties: readonly ActorId[] };

/** The parties of a tie by their part in it, each in the order in which the tie names them. */
export function partiesOf(tie: Tie): Parties {
	const [first, ...others] = tie.between;
	const last = tie.between.at(-1);
	if (first === undefined || last === undefined) return { kind: 'mutual', parties: [] };
	if (tie.direction === 'directed') return { kind: 'directed', giver: first, receivers: others };
	if (tie.activities.includes('membership'))
		return { kind: 'membership', members: tie.between.slice(0, -1), body: last };
	return { kind: 'mutual', parties: tie.between };
}

/**
 * The parties in one line: “U.S. Army South → Guatemalan Army”.
 *
 * @throws UnknownIdError if the dataset lacks a party
 */
export function describeParties(tie: Tie, dataset: Dataset, { detail }: Messages): string {
	const name = (id: ActorId) => get(dataset.actor, id).name;
	const parties = partiesOf(tie);
	switch (parties.kind) {
		case 'directed':
			return detail.parties.gives(name(parties.giver), parties.receivers.map(name));
		case 'membership':
			return detail.parties.belongs(parties.members.map(name), name(parties.body));
		case 'mutual': {
			const [a, b, ...more] = parties.parties.map(name);
			if (a === undefined || b === undefined || more.length > 0)
				return detail.parties.several(parties.parties.map(name));
			return detail.parties.pair(a, b);
		}
		default:
			return parties satisfies never;
	}
}

/** Whether a tie's parties say more than the states and bodies that they belong to. */
export const namesInstitutions = (tie: Tie, dataset: Dataset): boolean =>
	tie.between.some((id) => get(dataset.actor, id).parent !== undefined);
