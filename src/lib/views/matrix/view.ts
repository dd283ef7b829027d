import type { View } from '../view.ts';
import Legend from './Legend.svelte';
import MatrixView from './MatrixView.svelte';
import Toolbar from './Toolbar.svelte';
import { figure } from './figure.ts';
import { shownGaps, shownMatrix } from './shown.ts';

export const view: View = {
	prepare: (explorer) => [() => shownMatrix(explorer), () => shownGaps(explorer)],
	picture: MatrixView,
	toolbar: Toolbar,
	legend: Legend,
	figure
};
