import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Target } from '#lib/drawing/cytoscape/network-drawing.ts';
import { formatList } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { strandsOf, type Network, type StrandThreat } from '#lib/network/network.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** What the pointer is on, in a line; undefined where the scene no longer shows it. */
export function hintOf(
	dataset: Dataset,
	scene: Scene,
	target: Target,
	messages: Messages
): string | undefined {
	const nameOf = (id: ActorId) => get(dataset.actor, id).name;
	if (target.kind === 'actor') {
		const mark = scene.marks.find(({ id }) => id === target.id);
		return mark && messages.network.hint.actor(nameOf(mark.id), mark.ties);
	}
	const strand = scene.strands.find(({ id }) => id === target.id);
	if (!strand) return undefined;
	const [a, b] = strand.ends;
	return messages.network.hint.strand(
		nameOf(a),
		nameOf(b),
		threatName(strand.threat, messages),
		strand.ties
	);
}

/** What is spoken where the keys have led: the actor, its kind, its ties by threat. */
export function stopOf(
	dataset: Dataset,
	network: Network,
	id: ActorId,
	messages: Messages
): string {
	const actor = get(dataset.actor, id);
	const ties = new Set(
		network.cables.filter(({ ends }) => ends.includes(id)).flatMap((cable) => cable.ties)
	);
	const threats = strandsOf([...ties])
		.toSorted((a, b) => b.ties.length - a.ties.length)
		.map((strand) => `${strand.ties.length} ${threatName(strand.threat, messages)}`);
	return messages.network.stop(
		actor.name,
		messages.terms.actorKinds[actor.kind].one,
		ties.size,
		formatList(messages.language, threats)
	);
}

const threatName = (threat: StrandThreat, { terms }: Messages): string =>
	threat === 'none' ? terms.noThreat : terms.threats[threat];
