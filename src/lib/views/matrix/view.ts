import type { View } from '../view.ts';
import Legend from './Legend.svelte';
import MatrixView from './MatrixView.svelte';
import Toolbar from './Toolbar.svelte';
import { figure } from './figure.ts';

export const view: View = { picture: MatrixView, toolbar: Toolbar, legend: Legend, figure };
