import { get, type ActorId, type Dataset, type Tie } from '#lib/dataset/dataset.ts';
import { formatList } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Cable, Network, StrandThreat } from '#lib/network/network.ts';
import type { Stop } from '../walk.svelte.ts';

/**
 * What is spoken where the keys have led: an actor with its kind and its ties by threat, those
 * with the focus and the number of others; or both ends of a cable with its ties by threat.
 */
export function stopOf(
	dataset: Dataset,
	network: Network,
	{ actor: id, cable: along }: Stop,
	messages: Messages
): string {
	const { stop } = messages.network;
	const nameOf = (actor: ActorId) => get(dataset.actor, actor).name;
	if (along) {
		const { cable } = along;
		const other = cable.ends[0] === id ? cable.ends[1] : cable.ends[0];
		const threats = threatsOf([cable], messages);
		return stop.cable([nameOf(id), nameOf(other)], cable.ties.length, threats, along);
	}
	const isOwn = (actor: ActorId) => get(dataset.top, actor) === dataset.focus;
	const cables = network.cables.filter(({ ends }) => ends.includes(id));
	const own = cables.filter(({ ends }) => ends.some(isOwn));
	const others = tiesOf(cables.filter((cable) => !own.includes(cable)));
	const { name, kind } = get(dataset.actor, id);
	return [
		stop.actor(name, messages.terms.actorKinds[kind].one),
		...(own.length > 0 || others === 0
			? [
					stop.ties(
						tiesOf(own),
						isOwn(id) ? undefined : focusName(dataset),
						threatsOf(own, messages)
					)
				]
			: []),
		...(others > 0 ? [stop.others(others)] : [])
	].join(' ');
}

const focusName = ({ actor, focus }: Dataset): string => get(actor, focus).name;

const tiesOf = (cables: readonly Cable[]): number =>
	new Set(cables.flatMap(({ ties }) => ties)).size;

/** Numbers of ties by threat, the largest first. */
function threatsOf(cables: readonly Cable[], messages: Messages): string {
	const byThreat = new Map<StrandThreat, Set<Tie>>();
	for (const { threat, ties } of cables.flatMap(({ strands }) => strands)) {
		const known = byThreat.get(threat) ?? new Set();
		byThreat.set(threat, known);
		for (const tie of ties) known.add(tie);
	}
	return formatList(
		messages.language,
		[...byThreat]
			.toSorted(([, a], [, b]) => b.size - a.size)
			.map(([threat, ties]) =>
				messages.network.stop.threat(
					ties.size,
					threat === 'none' ? undefined : messages.terms.threats[threat]
				)
			)
	);
}
