import type { ActorId, Tie } from '#lib/dataset/dataset.ts';
import type { Cable } from '#lib/network/network.ts';
import type { Measure } from '#lib/state/view-state.ts';
import type { QuestionKind } from './asked.ts';
import type { Extent } from './extent.ts';

/*
 * Every actor in an answer is one that the network shows at its folding, whichever of its
 * institutions was asked about. `extent` is absent where there is nothing to draw by itself.
 */

/** An ego network. */
export interface AroundAnswer {
	readonly kind: 'around';
	readonly actor: ActorId;
	readonly distance: 1 | 2 | 3;
	/** Whether nothing lies farther away. */
	readonly complete: boolean;
	/** Actors at distance 1, 2 and so on, as far as there are any; each in dataset order. */
	readonly rings: readonly (readonly ActorId[])[];
	readonly extent: Extent | undefined;
}

/** One way from an actor to another. */
export interface Path {
	/** From the first to the last. */
	readonly actors: readonly ActorId[];
	/** Between each two of them: one less. */
	readonly cables: readonly Cable[];
}

export interface PathAnswer {
	readonly kind: 'path';
	readonly ends: readonly [ActorId, ActorId];
	/** Cables along the shortest way; 0 where both ends are shown as one, absent without a way. */
	readonly length: number | undefined;
	/** Shortest ways, those of most ties first; not more than `MOST_PATHS`. */
	readonly paths: readonly Path[];
	/** How many shortest ways there are. */
	readonly count: number;
	readonly extent: Extent | undefined;
}

/** A partner of both, and the ties of each with it. */
export interface SharedPartner {
	readonly actor: ActorId;
	readonly ties: readonly [readonly Tie[], readonly Tie[]];
}

/** A body by its own name, however it is folded, and the memberships that lead to it. */
export interface SharedBody {
	readonly body: ActorId;
	readonly ties: readonly Tie[];
}

export interface SharedAnswer {
	readonly kind: 'shared';
	readonly actors: readonly [ActorId, ActorId];
	/** Partners of both that are not among the bodies; most ties first. */
	readonly partners: readonly SharedPartner[];
	/** Bodies that both belong to, in dataset order. */
	readonly bodies: readonly SharedBody[];
	/** Bodies that one belongs to, as far as the ties say, and the other does not. */
	readonly alone: readonly [readonly SharedBody[], readonly SharedBody[]];
	readonly extent: Extent | undefined;
}

/** An actor's standing by a measure. */
export interface Ranked {
	readonly actor: ActorId;
	readonly value: number;
	/** 1 for the highest; equals share a place, and the next ones come after all of them. */
	readonly place: number;
}

export interface RankAnswer {
	readonly kind: 'rank';
	readonly measure: Measure;
	/** Every actor that is shown, highest first, equals in dataset order. */
	readonly ranking: readonly Ranked[];
	/** Value as a part of the highest, 0 to 1; area of a mark. */
	readonly sizes: ReadonlyMap<ActorId, number>;
}

/** Actors that are tied more to each other than to the others. */
export interface Group {
	/** Its member with most ties, the first of equals in dataset order. */
	readonly name: ActorId;
	/** Most ties first. */
	readonly members: readonly ActorId[];
}

export interface GroupsAnswer {
	readonly kind: 'groups';
	/** Groups of two or more, largest first. */
	readonly groups: readonly Group[];
	/** Actors that hang together with no other, in dataset order. */
	readonly alone: readonly ActorId[];
	/** From -0.5 to 1; 0 is what chance would give. */
	readonly modularity: number;
}

export type Answer = AroundAnswer | PathAnswer | SharedAnswer | RankAnswer | GroupsAnswer;

export type AnswerOf<Kind extends QuestionKind> = Extract<Answer, { readonly kind: Kind }>;

/** The part of the network that is drawn for an answer; absent where all of it is. */
export const extentFor = (answer: Answer | undefined): Extent | undefined =>
	answer && 'extent' in answer ? answer.extent : undefined;
