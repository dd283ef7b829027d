import type { ViewId } from '#lib/state/view-state.ts';
import { view as network } from './network/view.ts';
import type { View } from './view.ts';

/** The view that the page comes with. */
export const firstView: View = network;

/** The others, by the path of their `view.ts`; each is loaded when it is asked for. */
const LATER = import.meta.glob<View>(['./*/view.ts', '!./network/view.ts'], { import: 'view' });

/**
 * The view in the folder of this name. What there is to load stands in `VIEW_IDS`, the registry of
 * views: a new one is a folder here and its name there.
 *
 * @throws Error if there is no such folder
 */
export async function loadView(id: ViewId): Promise<View> {
	if (id === 'network') return firstView;
	const load = LATER[`./${id}/view.ts`];
	if (!load) throw new Error(`No view is in a folder “${id}”.`);
	return load();
}
