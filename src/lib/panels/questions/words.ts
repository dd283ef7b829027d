import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { Question } from '#lib/state/view-state.ts';

/**
 * A question in words: “Honduras and Colombia: how are they connected?”
 *
 * @throws UnknownIdError if the dataset lacks an actor that it names
 */
export function titleOf(
	question: Question,
	dataset: Dataset,
	{ questions: { titles } }: Messages
): string {
	const name = (id: ActorId) => get(dataset.actor, id).name;
	switch (question.kind) {
		case 'around':
			return titles.around(name(question.actor));
		case 'path':
			return titles.path(name(question.from), name(question.to));
		case 'shared': {
			const [a, b] = question.actors;
			return titles.shared(name(a), name(b));
		}
		case 'rank':
			return titles.rank;
		case 'groups':
			return titles.groups;
		default:
			return question satisfies never;
	}
}

/**
 * An answer in one or two sentences, with its counts.
 *
 * @throws UnknownIdError if the dataset lacks an actor that it names
 */
export function summaryOf(answer: Answer, dataset: Dataset, { questions }: Messages): string {
	const name = (id: ActorId) => get(dataset.actor, id).name;
	switch (answer.kind) {
		case 'around': {
			const { rings, distance, complete, extent } = answer;
			if (!extent) return questions.noTies;
			const said = questions.around.summary(distance, rings.flat().length, extent.ties.size);
			return complete ? `${said} ${questions.around.complete}` : said;
		}
		case 'path': {
			const { ends, length, paths, count } = answer;
			if (length === undefined) return questions.path.none;
			if (length === 0) return questions.asOne(name(ends[0]));
			const direct = length === 1 ? paths[0]?.cables[0] : undefined;
			if (direct) return questions.path.direct(direct.ties.length);
			const said = questions.path.summary(length, count);
			return paths.length < count ? `${said} ${questions.path.told(paths.length)}` : said;
		}
		case 'shared': {
			const { actors, partners, bodies } = answer;
			if (actors[0] === actors[1]) return questions.asOne(name(actors[0]));
			return questions.shared.summary(partners.length, bodies.length);
		}
		case 'rank': {
			const { measure, ranking } = answer;
			const { rank } = questions;
			const first = ranking.filter(({ place, value }) => place === 1 && value > 0);
			if (first.length === 0) return rank.none;
			const names = first.map(({ actor }) => name(actor));
			return rank.summary(rank.measures[measure], names, ranking.length);
		}
		case 'groups': {
			const { groups } = answer;
			if (groups.length === 0) return questions.groups.none;
			const members = groups.reduce((sum, group) => sum + group.members.length, 0);
			return questions.groups.summary(groups.length, members);
		}
		default:
			return answer satisfies never;
	}
}
