import type { Question } from '#lib/state/view-state.ts';
import type { Answer, AnswerOf } from './answer.ts';
import type { Asked, QuestionKind } from './asked.ts';

type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;

/** Ways of answering that are there. */
export type Answering = {
	readonly [Kind in QuestionKind]?: (question: QuestionOf<Kind>, asked: Asked) => AnswerOf<Kind>;
};

/**
 * Every question by its kind; a new one is a file and two lines here. Each is loaded when it is
 * first asked, since ranks and groups bring the graph library.
 */
export const QUESTIONS: {
	readonly [Kind in QuestionKind]: () => Promise<Pick<Answering, Kind>>;
} = {
	around: async () => ({ around: (await import('./around.ts')).answerAround }),
	path: async () => ({ path: (await import('./path.ts')).answerPath }),
	shared: async () => ({ shared: (await import('./shared.ts')).answerShared }),
	rank: async () => ({ rank: (await import('./rank.ts')).answerRank }),
	groups: async () => ({ groups: (await import('./groups.ts')).answerGroups })
};

/** The answer, or nothing while the way to it is not there. */
export function answerTo(
	question: Question,
	asked: Asked,
	answering: Answering
): Answer | undefined {
	switch (question.kind) {
		case 'around':
			return answering.around?.(question, asked);
		case 'path':
			return answering.path?.(question, asked);
		case 'shared':
			return answering.shared?.(question, asked);
		case 'rank':
			return answering.rank?.(question, asked);
		case 'groups':
			return answering.groups?.(question, asked);
		default:
			return question satisfies never;
	}
}
