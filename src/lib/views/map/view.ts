import type { View } from '../view.ts';
import { figureOf } from './figure.ts';
import Legend from './Legend.svelte';
import MapView from './MapView.svelte';
import Toolbar from './Toolbar.svelte';
import ZoomControls from './ZoomControls.svelte';

export const view: View = {
	picture: MapView,
	toolbar: Toolbar,
	controls: ZoomControls,
	legend: Legend,
	figure: figureOf
};
