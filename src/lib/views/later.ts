import type { ViewId } from '#lib/state/view-state.ts';
import type { View } from './view.ts';

/** By the path of their `view.ts`; each is loaded when it is asked for. */
const LATER = import.meta.glob<View>(['./*/view.ts', '!./network/view.ts'], { import: 'view' });

/**
 * The view in the folder of this name, other than the network, which comes with the page. What there
 * is to load stands in `VIEW_IDS`, the registry of views: a new one is a folder here and its name
 * there.
 *
 * @throws Error if there is no such folder
 */
export async function loadLater(id: ViewId): Promise<View> {
	const load = LATER[`./${id}/view.ts`];
	if (!load) throw new Error(`No view is in a folder “${id}”.`);
	return load();
}
