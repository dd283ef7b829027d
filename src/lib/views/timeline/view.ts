import type { View } from '../view.ts';
import Legend from './Legend.svelte';
import TimelineView from './TimelineView.svelte';
import Toolbar from './Toolbar.svelte';
import { figure } from './figure.ts';

export const view: View = { picture: TimelineView, toolbar: Toolbar, legend: Legend, figure };
