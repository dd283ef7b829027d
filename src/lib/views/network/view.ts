import type { View } from '../view.ts';
import Legend from './Legend.svelte';
import NetworkView from './NetworkView.svelte';
import Toolbar from './Toolbar.svelte';
import ZoomControls from './ZoomControls.svelte';

export const view: View = {
	prepare: (explorer) => [() => explorer.scene, () => explorer.legend],
	picture: NetworkView,
	toolbar: Toolbar,
	controls: ZoomControls,
	legend: Legend,
	legendLines: 5
};
