import { get, type ActorId } from '#lib/dataset/dataset.ts';
import type { Dataset } from '#lib/dataset/dataset.ts';
import type { Target } from '#lib/scene/target.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Network } from '#lib/network/network.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { hintOf } from '../network/hint.ts';
import { stopOf } from '../network/stop.ts';
import type { Stop } from '../walk.svelte.ts';

/** Name of the place where an actor, or the nearest one above it with a place, has its seat. */
export function placeOf(dataset: Dataset, id: ActorId): string | undefined {
	const { location, parent } = get(dataset.actor, id);
	return location?.place ?? (parent === undefined ? undefined : placeOf(dataset, parent));
}

/** What is spoken where the keys have led: as in the network, and the seat of an actor. */
export function mapStop(
	dataset: Dataset,
	network: Network,
	stop: Stop,
	messages: Messages
): string {
	const text = stopOf(dataset, network, stop, messages);
	if (stop.cable) return text;
	const place = placeOf(dataset, stop.actor);
	return `${text} ${place === undefined ? messages.map.noSeat : messages.map.seat(place)}`;
}

/** What the pointer is on, in a line; undefined where the scene no longer shows it. */
export function mapHint(
	dataset: Dataset,
	scene: Scene,
	target: Target,
	messages: Messages
): string | undefined {
	const hint = hintOf(dataset, scene, target, messages);
	const place = target.kind === 'actor' ? placeOf(dataset, target.id) : undefined;
	return hint !== undefined && place !== undefined ? messages.map.hint(hint, place) : hint;
}
