import type { View } from '../view.ts';
import TableView from './TableView.svelte';
import Toolbar from './Toolbar.svelte';

export const view: View = { picture: TableView, toolbar: Toolbar };
