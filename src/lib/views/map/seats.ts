import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { BaseMap, Seat } from './base-map.ts';

/**
 * Border task forces by id, with the two states whose border they watch. The dataset gives their
 * barracks as their location, and tells of the border in their summaries.
 */
export const WATCHED_BORDERS: Readonly<Record<string, readonly [string, string]>> = {
	'gt-iatf-tecun-uman': ['gt', 'mx'],
	'gt-iatf-chorti': ['gt', 'hn'],
	'gt-iatf-xinca': ['gt', 'sv'],
	'gt-iatf-jaguar': ['gt', 'mx'],
	'maya-chorti-task-force': ['gt', 'hn'],
	'trinational-force': ['gt', 'hn']
};

/**
 * Where each actor stands: at its own seat, or else at that of the nearest actor above it that has
 * one; a border task force at the place on its border that is nearest to its barracks. Actors
 * without any seat are left out.
 */
export function seatsOf(dataset: Dataset, base: BaseMap | undefined): ReadonlyMap<ActorId, Seat> {
	const seats = new Map<ActorId, Seat>();
	for (const { id } of dataset.actors) {
		const seat = ownOrAbove(dataset, id);
		if (seat) seats.set(id, onWatchedBorder(dataset, base, id, seat) ?? seat);
	}
	return seats;
}

function ownOrAbove(dataset: Dataset, id: ActorId): Seat | undefined {
	const { location, parent } = get(dataset.actor, id);
	return location ?? (parent === undefined ? undefined : ownOrAbove(dataset, parent));
}

function onWatchedBorder(
	dataset: Dataset,
	base: BaseMap | undefined,
	id: ActorId,
	seat: Seat
): Seat | undefined {
	const [one, other] = (WATCHED_BORDERS[id] ?? []).map(
		(state) => dataset.actors.find((actor) => actor.id === state)?.location
	);
	return one && other ? base?.nearestOnBorder(seat, [one, other]) : undefined;
}
