import type { ActorId, Dataset, Tie } from '#lib/dataset/dataset.ts';
import type { Folding } from '#lib/network/folding.ts';
import type { Network } from '#lib/network/network.ts';
import type { Question } from '#lib/state/view-state.ts';

export type QuestionKind = Question['kind'];

/** What a question is asked of: the matching ties and the network that they make at a folding. */
export interface Asked {
	readonly dataset: Dataset;
	/** In dataset order. */
	readonly ties: readonly Tie[];
	readonly folding: Folding;
	/** Aggregated from `ties`. */
	readonly network: Network;
}

/**
 * Whether a question is asked of the ties among the partners too, whatever the query says. Without
 * them everything leads over the focus; a rank or a group is of what is shown.
 */
export function takesAmongPartners({ kind }: Question): boolean {
	switch (kind) {
		case 'around':
		case 'path':
		case 'shared':
			return true;
		case 'rank':
		case 'groups':
			return false;
		default:
			return kind satisfies never;
	}
}

/** Actors that a question names, as it names them. */
export function actorsNamed(question: Question): readonly ActorId[] {
	switch (question.kind) {
		case 'around':
			return [question.actor];
		case 'path':
			return [question.from, question.to];
		case 'shared':
			return question.actors;
		case 'rank':
		case 'groups':
			return [];
		default:
			return question satisfies never;
	}
}
