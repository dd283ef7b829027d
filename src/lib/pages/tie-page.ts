import { get, type ActorId, type Dataset, type Tie, type TieId } from '#lib/dataset/dataset.ts';
import { coveredBy, tiesBetween } from '#lib/evidence/covered.ts';
import { newestFirst } from '#lib/evidence/partners.ts';
import { partyPairs } from '#lib/network/party-pairs.ts';
import { egoOfTie, type Ego } from './ego.ts';

/** Other ties of the same two states or bodies. */
export interface Related {
	/** In alphabetical order of their ids. */
	readonly ends: readonly [ActorId, ActorId];
	/** Newest first; those between the very parties of the page’s tie before the others. */
	readonly ties: readonly Tie[];
	/** How many there are, those that are left out among them. */
	readonly all: number;
}

/** What the page of a tie tells. */
export interface TiePage {
	readonly tie: Tie;
	/** Only of a tie that joins two states or bodies; of many the list would be of all their ties. */
	readonly related: Related | undefined;
	readonly ego: Ego;
}

/** More are a matter for the network. */
const MOST_RELATED = 10;

/**
 * Everything that the page of a tie tells.
 * @throws UnknownIdError if the dataset lacks the tie
 */
export function tiePage(dataset: Dataset, id: TieId): TiePage {
	const tie = get(dataset.tie, id);
	return { tie, related: relatedTo(dataset, tie), ego: egoOfTie(dataset, tie) };
}

function relatedTo(dataset: Dataset, tie: Tie): Related | undefined {
	const tops = [...new Set(tie.between.map((party) => get(dataset.top, party)))].toSorted();
	const [a, b, ...more] = tops;
	if (a === undefined || b === undefined || more.length > 0) return undefined;
	const [ofA, ofB] = [coveredBy(dataset, a, false), coveredBy(dataset, b, false)];
	const others = newestFirst(tiesBetween(dataset, ofA, ofB).filter((other) => other !== tie));
	const pairs = new Set(pairsOf(tie));
	const isClose = (other: Tie) => pairsOf(other).some((pair) => pairs.has(pair));
	const ties = [...others.filter(isClose), ...others.filter((other) => !isClose(other))];
	return { ends: [a, b], ties: ties.slice(0, MOST_RELATED), all: others.length };
}

const pairsOf = (tie: Tie): string[] => partyPairs(tie).map((pair) => pair.toSorted().join('~'));

/**
 * The actor whose picture stands for a tie where its page is shared: the first party that is not
 * of the focus, or else the first.
 */
export function actorForSharing(dataset: Dataset, tie: Tie): ActorId {
	const isOwn = (id: ActorId) => get(dataset.top, id) === dataset.focus;
	return tie.between.find((id) => !isOwn(id)) ?? tie.between[0] ?? dataset.focus;
}
