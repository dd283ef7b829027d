import type { View } from '../view.ts';
import { figureOf } from './figure.ts';
import Legend from './Legend.svelte';
import MapView from './MapView.svelte';
import { mapPicture } from './picture.svelte.ts';
import { tiesTogether } from './places.ts';
import Toolbar from './Toolbar.svelte';
import ZoomControls from './ZoomControls.svelte';

export const view: View = {
	prepare(explorer, messages) {
		const picture = mapPicture(explorer, messages);
		return [() => tiesTogether(explorer.dataset), () => picture.places, () => picture.drawn];
	},
	picture: MapView,
	toolbar: Toolbar,
	controls: ZoomControls,
	legend: Legend,
	legendLines: 6,
	figure: figureOf
};
