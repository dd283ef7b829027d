import type { ViewId } from '#lib/state/view-state.ts';
import type { View } from './view.ts';
import { view as network } from './network/view.ts';

/**
 * Every view by its name, in the order of the tabs; a new one is a folder and a line here. The
 * network is in the first page; the others come when they are asked for.
 */
export const VIEWS: Readonly<Record<ViewId, () => View | Promise<View>>> = {
	network: () => network,
	map: async () => (await import('./map/view.ts')).view,
	matrix: async () => (await import('./matrix/view.ts')).view,
	timeline: async () => (await import('./timeline/view.ts')).view,
	table: async () => (await import('./table/view.ts')).view
};

/** The view that the page comes with. */
export const firstView: View = network;
