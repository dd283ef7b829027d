import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';

/** Which actors stand for which: a folded state or body shows all of its institutions as one. */
export interface Folding {
	/** The actor that is drawn for `id`. */
	shownAs(id: ActorId): ActorId;
	/** Top-level actors whose institutions are drawn apart, in dataset order. */
	readonly unfolded: readonly ActorId[];
}

/**
 * The folding of a level.
 *
 * @param apart   whether institutions are drawn apart in general
 * @param toggled top-level actors for which the contrary holds
 */
export function foldTo(dataset: Dataset, apart: boolean, toggled: readonly ActorId[]): Folding {
	const contrary = new Set(toggled);
	const unfolded = dataset.actors
		.filter(({ id, parent }) => parent === undefined && dataset.descendants.has(id))
		.filter(({ id }) => apart !== contrary.has(id))
		.map(({ id }) => id);
	const open = new Set(unfolded);
	return {
		unfolded,
		shownAs(id) {
			const top = get(dataset.top, id);
			return open.has(top) ? id : top;
		}
	};
}
