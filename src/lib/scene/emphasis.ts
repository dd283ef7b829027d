import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Measure } from '#lib/state/view-state.ts';
import type { GroupOutline, Mark } from './scene.ts';

/** What an answer changes in a picture; the code that works it out comes with the answer. */
export interface Emphasis {
	/** Actors that are asked about, as they are shown. */
	readonly asked: readonly ActorId[];
	/** Sizes of the marks, that of the focus among them, where a measure is asked for. */
	readonly sizes?: { readonly measure: Measure; readonly radii: ReadonlyMap<ActorId, number> };
	readonly groups?: {
		/** Of the group to which an actor belongs; written in its mark. */
		readonly letters: ReadonlyMap<ActorId, string>;
		/** Outlines round where the marks are now. */
		outline(marks: readonly Mark[]): GroupOutline[];
	};
}
