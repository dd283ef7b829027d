import { get, type Actor, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { explainConfidence } from './confidence.ts';
import { describeDate, describeDates } from './dates.ts';

/** Something that is known, by its name. */
export interface Fact {
	readonly name: string;
	readonly text: string;
}

/** What is told of a tie in words, beside its parties and threat domains. */
export function tieFacts(tie: Tie, dataset: Dataset, messages: Messages): readonly Fact[] {
	const { detail, terms } = messages;
	const { activities, levels } = tie;
	const list = (names: readonly string[]) => names.join(', ') || terms.notStated;
	return [
		{
			name: detail.tie.activities,
			text: list(activities.map((term) => terms.activities[term]))
		},
		{ name: detail.tie.level, text: list(levels.map((term) => terms.levels[term])) },
		{ name: detail.tie.dates, text: describeDates(tie, messages) },
		{ name: detail.tie.status, text: terms.statuses[tie.status] },
		{ name: detail.tie.confidence, text: explainConfidence(tie, dataset, messages) }
	];
}

/** What is known of an actor, and told in words. */
export function actorFacts(actor: Actor, messages: Messages): readonly Fact[] {
	const { actor: names } = messages.detail;
	const { location, founded, dissolved } = actor;
	return [
		...(location ? [{ name: names.place, text: location.place }] : []),
		...(founded === undefined
			? []
			: [{ name: names.founded, text: describeDate(founded, messages) }]),
		...(dissolved === undefined
			? []
			: [{ name: names.dissolved, text: describeDate(dissolved, messages) }])
	];
}

/** What an actor is part of, from the nearest to the top. */
export function parentsOf(dataset: Dataset, actor: Actor): ActorId[] {
	const above: ActorId[] = [];
	for (let at = actor.parent; at !== undefined; at = get(dataset.actor, at).parent) above.push(at);
	return above;
}
