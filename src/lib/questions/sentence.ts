import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { withAmongPartners } from '#lib/query/edit.ts';
import { describeQuery, partsOf } from '#lib/query/sentence.ts';
import type { Question, ViewState } from '#lib/state/view-state.ts';
import { takesAmongPartners } from './asked.ts';

/** What is told of: the filters and, if there is one, the question. */
export type Told = Pick<ViewState, 'query' | 'question'>;

/**
 * What is shown as one sentence without a full stop: “Mexico: ties within 2 steps, on
 * narcotics”; without a question, that of the query.
 *
 * @param messages complete where there is a question, since its texts come late
 * @throws UnknownIdError if the dataset lacks an actor that the question names
 */
export function describeView(
	{ query, question }: Told,
	dataset: Dataset,
	messages: Messages
): string {
	if (!question) return describeQuery(query, dataset, messages);
	// What is asked with the ties among partners in any case need not say so.
	const asked = takesAmongPartners(question) ? withAmongPartners(query, false) : query;
	return messages.questions.sentence(
		question.kind,
		describeQuestion(question, dataset, messages),
		partsOf(asked, dataset, messages),
		describeQuery(asked, dataset, messages)
	);
}

/**
 * The question alone, as its chip and files name it: “Mexico: ties within 2 steps”.
 *
 * @param messages complete, since the texts of questions come late
 * @throws UnknownIdError if the dataset lacks an actor that the question names
 */
export function describeQuestion(
	question: Question,
	dataset: Dataset,
	{ questions: { heads } }: Messages
): string {
	const name = (id: ActorId) => get(dataset.actor, id).name;
	switch (question.kind) {
		case 'around':
			return heads.around(name(question.actor), question.distance);
		case 'path':
			return heads.path(name(question.from), name(question.to));
		case 'shared': {
			const [a, b] = question.actors;
			return heads.shared(name(a), name(b));
		}
		case 'rank':
			return heads.rank(question.measure);
		case 'groups':
			return heads.groups;
		default:
			return question satisfies never;
	}
}
