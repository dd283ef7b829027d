import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Question } from '#lib/state/view-state.ts';
import type { AroundAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { extentOf } from './extent.ts';
import { distancesFrom, stepsOf } from './reach.ts';

/**
 * The ego network of an actor: all that is not farther from it than the distance asked for, and
 * every cable among these.
 *
 * @see Wasserman and Faust, Social Network Analysis, 1994, section 2.3
 */
export function answerAround(
	question: Extract<Question, { readonly kind: 'around' }>,
	{ folding, network }: Asked
): AroundAnswer {
	const actor = folding.shownAs(question.actor);
	const distances = distancesFrom(actor, stepsOf(network));
	const rings: ActorId[][] = [];
	for (let distance = 1; distance <= question.distance; distance++) {
		const ring = network.actors.filter(({ id }) => distances.get(id) === distance);
		if (ring.length > 0) rings.push(ring.map(({ id }) => id));
	}
	const near = new Set([actor, ...rings.flat()]);
	const cables = network.cables.filter(({ ends }) => ends.every((end) => near.has(end)));
	return {
		kind: 'around',
		actor,
		distance: question.distance,
		complete: near.size === distances.size,
		rings,
		extent: rings.length === 0 ? undefined : extentOf(cables)
	};
}
