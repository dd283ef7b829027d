import type { View } from '../view.ts';
import Legend from './Legend.svelte';
import TimelineView from './TimelineView.svelte';
import Toolbar from './Toolbar.svelte';
import { figure } from './figure.ts';
import { shownAxis, shownGroups } from './shown.ts';

export const view: View = {
	prepare: (explorer) => [() => shownAxis(explorer), () => shownGroups(explorer)],
	picture: TimelineView,
	toolbar: Toolbar,
	legend: Legend,
	figure
};
