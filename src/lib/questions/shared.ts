import type { ActorId, Tie } from '#lib/dataset/dataset.ts';
import { cableId } from '#lib/network/network.ts';
import type { Question } from '#lib/state/view-state.ts';
import type { SharedAnswer, SharedBody, SharedPartner } from './answer.ts';
import type { Asked } from './asked.ts';
import { extentOf } from './extent.ts';
import { stepsOf } from './reach.ts';

/**
 * What two actors have in common: partners, bodies that both belong to, and bodies where the ties
 * name only one of them as a member. An actor belongs to a body when any of the institutions that
 * it stands for does. The extent holds the cables of both with shared partners and bodies.
 */
export function answerShared(
	question: Extract<Question, { readonly kind: 'shared' }>,
	asked: Asked
): SharedAnswer {
	const { dataset, folding, network } = asked;
	const first = folding.shownAs(question.actors[0]);
	const second = folding.shownAs(question.actors[1]);
	const actors = [first, second] as const;
	if (first === second) {
		const nothing = { partners: [], bodies: [], alone: [[], []] as const, extent: undefined };
		return { kind: 'shared', actors, ...nothing };
	}
	const [ofFirst, ofSecond] = [membershipsOf(first, asked), membershipsOf(second, asked)];
	const bodies: SharedBody[] = [];
	const alone: [SharedBody[], SharedBody[]] = [[], []];
	for (const { id } of dataset.actors) {
		// A body is no forum of itself, nor of what is shown as itself.
		if (actors.includes(folding.shownAs(id))) continue;
		const [a, b] = [ofFirst.get(id), ofSecond.get(id)];
		if (a && b) bodies.push({ body: id, ties: [...new Set([...a, ...b])] });
		else if (a) alone[0].push({ body: id, ties: a });
		else if (b) alone[1].push({ body: id, ties: b });
	}

	const steps = stepsOf(network);
	const withSecond = new Map((steps.get(second) ?? []).map(({ to, cable }) => [to, cable]));
	const asBodies = new Set(bodies.map(({ body }) => folding.shownAs(body)));
	const partners = (steps.get(first) ?? [])
		.flatMap(({ to, cable }): SharedPartner[] => {
			const other = withSecond.get(to);
			if (!other || asBodies.has(to)) return [];
			return [{ actor: to, ties: [cable.ties, other.ties] }];
		})
		.toSorted((a, b) => tieCount(b) - tieCount(a));

	const common = [...partners.map(({ actor }) => actor), ...asBodies];
	const drawn = new Set(
		common.flatMap((id) => actors.map((actor) => cableId(actor, id))).concat(cableId(...actors))
	);
	return {
		kind: 'shared',
		actors,
		partners,
		bodies,
		alone,
		extent:
			common.length === 0 ? undefined : extentOf(network.cables.filter(({ id }) => drawn.has(id)))
	};
}

const tieCount = ({ ties: [a, b] }: SharedPartner): number => a.length + b.length;

/** Bodies to which an actor belongs, and the ties that say so. */
function membershipsOf(
	member: ActorId,
	{ ties, folding }: Asked
): ReadonlyMap<ActorId, readonly Tie[]> {
	const memberships = new Map<ActorId, Tie[]>();
	for (const tie of ties) {
		const body = tie.between.at(-1);
		if (body === undefined || tie.direction === 'directed') continue;
		if (!tie.activities.includes('membership')) continue;
		if (!tie.between.slice(0, -1).some((id) => folding.shownAs(id) === member)) continue;
		const known = memberships.get(body);
		if (known) known.push(tie);
		else memberships.set(body, [tie]);
	}
	return memberships;
}
