import type { Component } from 'svelte';
import type { ViewId } from '#lib/state/view-state.ts';
import NetworkToolbar from './network/Toolbar.svelte';
import NetworkLegend from './network/Legend.svelte';
import NetworkView from './network/NetworkView.svelte';

/** One way of showing the shared result; its parts take no properties and read the explorer. */
export interface View {
	/** The picture, which fills the room that it is given. */
	readonly picture: Component;
	/** What is chosen about the picture, above it. */
	readonly toolbar: Component;
	/** What its signs mean, below it. */
	readonly legend: Component;
}

/** Every view by its name; a new one is a folder and a line here. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
	network: { picture: NetworkView, toolbar: NetworkToolbar, legend: NetworkLegend }
};
