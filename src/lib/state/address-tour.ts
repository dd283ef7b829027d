import { found, single } from './address-codec.ts';
import { encode } from './address-text.ts';
import type { TourPlace } from './view-state.ts';

/** Stands between a tour and its step; no id holds it. */
const STEP_OF = '.';

/**
 * A tour and its step, by their ids: a step keeps its address when others are put before it. The
 * tour alone begins it.
 */
export const tour = single<TourPlace>({
	write: (state) =>
		state.tour &&
		[state.tour.tour, state.tour.step]
			.filter((id) => id !== undefined)
			.map(encode)
			.join(STEP_OF),
	parse(text, { dataset }) {
		const [id, step, ...more] = text.split(STEP_OF);
		const outline = dataset.tours?.find((known) => known.id === id);
		const isThere = step === undefined || outline?.steps.includes(step) === true;
		return found(
			outline && isThere && more.length === 0 ? { tour: outline.id, step } : undefined,
			'unknown-id'
		);
	},
	put: (state, place) => ({ ...state, tour: place })
});
