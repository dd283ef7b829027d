import type { ViewId } from '#lib/state/view-state.ts';
import { view as network } from './network/view.ts';
import type { View } from './view.ts';

/** The view that the page comes with. */
export const firstView: View = network;

/**
 * The view of this name; all but the first are loaded when they are asked for, and so is their
 * list: SvelteKit links too few style sheets where a part that pages share imports on its own.
 *
 * @throws Error if it has no folder
 */
export async function loadView(id: ViewId): Promise<View> {
	if (id === 'network') return firstView;
	const { loadLater } = await import('./later.ts');
	return loadLater(id);
}
