import type { ViewId } from '#lib/state/view-state.ts';
import { view as network } from './network/view.ts';
import type { View } from './view.ts';

/** The view that the page comes with. */
export const firstView: View = network;

/**
 * Any other view, by its name. Its code is loaded when it is asked for, and so is the list of them:
 * SvelteKit links too few style sheets where a part that pages share imports on its own.
 *
 * @throws Error if it has no folder
 */
export async function loadView(id: ViewId): Promise<View> {
	const { loadLater } = await import('./later.ts');
	return loadLater(id);
}
