import type { View } from '../view.ts';
import TableView from './TableView.svelte';
import Toolbar from './Toolbar.svelte';
import { keptTable } from './shown.ts';

export const view: View = {
	prepare: (explorer, messages) => [() => keptTable(explorer, explorer.choices.table, messages)],
	picture: TableView,
	toolbar: Toolbar
};
