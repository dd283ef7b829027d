import type { Component } from 'svelte';
import type { ViewId } from '#lib/state/view-state.ts';
import PrintedMatrix from './PrintedMatrix.svelte';
import PrintedTable from './PrintedTable.svelte';
import PrintedTimeline from './PrintedTimeline.svelte';

/** Views of many rows, which go on from page to page; all others are one picture. */
export const LONG_VIEWS: Partial<Readonly<Record<ViewId, Component>>> = {
	matrix: PrintedMatrix,
	timeline: PrintedTimeline,
	table: PrintedTable
};
