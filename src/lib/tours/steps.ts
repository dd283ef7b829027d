import type { Dataset } from '#lib/dataset/dataset.ts';
import { formatViewState, parseViewState } from '#lib/state/address.ts';
import type { ViewState } from '#lib/state/view-state.ts';
import type { Step, Tour } from './tour.ts';

/** What is seen and asked for once the reader is at a step. */
export const stateAt = (tour: Tour, step: Step, dataset: Dataset): ViewState => ({
	...parseViewState(step.view, dataset).state,
	tour: { tour: tour.id, step: step.id }
});

/** Whether `state` shows something else than the step that it is at. */
export const hasLeft = (tour: Tour, step: Step, state: ViewState, dataset: Dataset): boolean =>
	formatViewState(stateAt(tour, step, dataset)) !== formatViewState(state);

/** Whether a state names its place in a tour and nothing else, so that the place means the step's view. */
export const isPlaceAlone = (state: ViewState): boolean =>
	state.tour !== undefined && formatViewState({ ...state, tour: undefined }) === '';

/** Which step, from 0, a state is at: the first where it names none. */
export const indexIn = (tour: Tour, { tour: place }: ViewState): number =>
	Math.max(
		0,
		tour.steps.findIndex(({ id }) => id === place?.step)
	);
