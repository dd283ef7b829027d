import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Target } from '#lib/scene/target.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { StrandThreat } from '#lib/network/network.ts';
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

/** The threat domain of a strand, or that there is none. */
const threatName = (threat: StrandThreat, { terms }: Messages): string =>
	threat === 'none' ? terms.noThreat : terms.threats[threat];
