import type { ActorId, Tie } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { partiesOf } from './parties.ts';

/** A party on its line, with how it stands to those above: a sign to see, words to hear. */
export interface PartyLine {
	readonly id: ActorId;
	readonly sign?: string;
	readonly relation?: string;
}

/** The parties of a tie one below the other, in the order in which the tie names them. */
export function partyLines(tie: Tie, { detail }: Messages): readonly PartyLine[] {
	const parties = partiesOf(tie);
	switch (parties.kind) {
		case 'directed':
			return [
				{ id: parties.giver },
				...parties.receivers.map((id) => ({ id, sign: '→', relation: detail.tie.gives }))
			];
		case 'membership':
			return [
				...parties.members.map((id) => ({ id })),
				{ id: parties.body, sign: '→', relation: detail.tie.memberOf }
			];
		case 'mutual':
			return parties.parties.map((id, i) =>
				i === 0 ? { id } : { id, sign: '↔', relation: detail.tie.mutual }
			);
		default:
			return parties satisfies never;
	}
}
