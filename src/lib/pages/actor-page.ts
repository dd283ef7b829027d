import { get, type Actor, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { coveredBy, tiesOfAny } from '#lib/evidence/covered.ts';
import { parentsOf } from '#lib/evidence/facts.ts';
import {
	bilateralSince,
	groupByPartner,
	newestFirst,
	type PartnerGroup
} from '#lib/evidence/partners.ts';
import { strandsOf, type Strand } from '#lib/network/network.ts';
import { egoOfActor, type Ego } from './ego.ts';

/** An actor that belongs to the one of the page, with the ties of all that it holds. */
export interface Institution {
	readonly id: ActorId;
	readonly ties: number;
}

/** What the page of an actor tells, its institutions counted with it. */
export interface ActorPage {
	readonly actor: Actor;
	/** From the top down to the nearest. */
	readonly parents: readonly ActorId[];
	/** Those right below it, most ties first. */
	readonly institutions: readonly Institution[];
	readonly ties: readonly Tie[];
	/** Most ties first; in each the newest first. */
	readonly groups: readonly PartnerGroup[];
	readonly threats: readonly Strand[];
	/** Year since which a state has been a bilateral partner of the focus, if that is known. */
	readonly partnerSince: number | undefined;
	readonly ego: Ego;
}

/**
 * Everything that the page of an actor tells.
 * @throws UnknownIdError if the dataset lacks the actor
 */
export function actorPage(dataset: Dataset, id: ActorId): ActorPage {
	const actor = get(dataset.actor, id);
	const tiesIn = (holder: ActorId) => tiesOfAny(dataset, coveredBy(dataset, holder, false));
	const ties = newestFirst(tiesIn(id));
	return {
		actor,
		parents: parentsOf(dataset, actor).toReversed(),
		institutions: dataset.actors
			.filter(({ parent }) => parent === id)
			.map((below) => ({ id: below.id, ties: tiesIn(below.id).length }))
			.toSorted((a, b) => b.ties - a.ties),
		ties,
		groups: groupByPartner(dataset, ties, id),
		threats: strandsOf(ties),
		partnerSince:
			actor.kind === 'state' && id !== dataset.focus ? bilateralSince(dataset, id) : undefined,
		ego: egoOfActor(dataset, id)
	};
}
