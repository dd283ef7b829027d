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

/** A border task force, with a place in each of the states whose border it watches. */
export interface Watch {
	readonly id: ActorId;
	readonly barracks: Seat;
	readonly sides: readonly [Seat, Seat];
}

/** The border task forces of a dataset that has both states. */
export const watchesOf = (dataset: Dataset): Watch[] =>
	dataset.actors.flatMap(({ id }) => {
		const barracks = ownOrAbove(dataset, id);
		const [one, other] = (WATCHED_BORDERS[id] ?? []).map(
			(state) => dataset.actors.find((actor) => actor.id === state)?.location
		);
		return barracks && one && other ? [{ id, barracks, sides: [one, other] }] : [];
	});

/** The place on its border that is nearest to the barracks of each. */
export const seatsOnBorders = (
	base: BaseMap,
	watches: readonly Watch[]
): ReadonlyMap<ActorId, Seat> =>
	new Map(
		watches.flatMap(({ id, barracks, sides }) => {
			const seat = base.nearestOnBorder(barracks, sides);
			return seat ? [[id, seat] as const] : [];
		})
	);

/**
 * Where each actor stands: at its own seat, or else at that of the nearest actor above it that has
 * one; a border task force on its border, once that is known. Actors without any seat are left out.
 */
export function seatsOf(
	dataset: Dataset,
	onBorders: ReadonlyMap<ActorId, Seat> | undefined
): ReadonlyMap<ActorId, Seat> {
	const seats = new Map<ActorId, Seat>();
	for (const { id } of dataset.actors) {
		const seat = onBorders?.get(id) ?? ownOrAbove(dataset, id);
		if (seat) seats.set(id, seat);
	}
	return seats;
}

function ownOrAbove(dataset: Dataset, id: ActorId): Seat | undefined {
	const { location, parent } = get(dataset.actor, id);
	return location ?? (parent === undefined ? undefined : ownOrAbove(dataset, parent));
}
