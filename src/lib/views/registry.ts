import type { ViewId } from '#lib/state/view-state.ts';
import { loadLater } from './later.ts';
import { view as network } from './network/view.ts';
import type { View } from './view.ts';

/** The view that the page comes with. */
export const firstView: View = network;

/**
 * The view of this name; all but the first are loaded when they are asked for.
 *
 * @throws Error if it has no folder
 */
export const loadView = async (id: ViewId): Promise<View> =>
	id === 'network' ? firstView : loadLater(id);
