import type { Dataset, Tie, Prose } from '#lib/dataset/dataset.ts';
import type { ThreatDomain } from '#lib/dataset/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Folding } from '#lib/network/folding.ts';
import type { Network } from '#lib/network/network.ts';
import type { Selection, Sorting } from '#lib/state/view-state.ts';
import type { SortKey } from './sort.ts';

/** What tables are made of: the shared result. The explorer has all of it. */
export interface Result {
	readonly dataset: Dataset;
	/** Those that match, in dataset order. */
	readonly ties: readonly Tie[];
	readonly network: Network;
	readonly folding: Folding;
	/** Absent until it arrives. */
	readonly prose: Prose | undefined;
}

/** What a column needs beside the row. */
export interface Lookup {
	readonly dataset: Dataset;
	readonly messages: Messages;
}

/** What a cell says. */
export type Cell =
	/** `lang`, where it is not the page's language. */
	| { readonly kind: 'text'; readonly text: string; readonly lang?: string }
	/** One or more. */
	| { readonly kind: 'threats'; readonly threats: readonly ThreatDomain[] }
	/** Shown as a dash, and read aloud as `text`. */
	| { readonly kind: 'missing'; readonly text: string };

export interface Column<Row> {
	/** As it stands in the address. */
	readonly id: string;
	readonly label: (messages: Messages) => string;
	readonly widthPx: number;
	/** Whether it is shown unless the reader chooses otherwise. */
	readonly isUsual: boolean;
	/** Numbers stand at the right, and are sorted from the highest at first. */
	readonly isNumber: boolean;
	/** What the row is sorted by, the first key before the second; none = missing. */
	readonly keys: (row: Row, lookup: Lookup) => readonly SortKey[];
	readonly cell: (row: Row, lookup: Lookup) => Cell;
}

/** Where a row leads. */
export type Target =
	| { readonly kind: 'selection'; readonly selection: Selection }
	| { readonly kind: 'address'; readonly address: string };

export interface TableDefinition<Row> {
	/** In the order that equal ones keep. */
	readonly rows: (result: Result) => readonly Row[];
	/** Id of the row's thing. */
	readonly key: (row: Row) => string;
	readonly target: (row: Row) => Target;
	/** The first one names the row, so it is always shown. */
	readonly columns: readonly [Column<Row>, ...Column<Row>[]];
	/** How rows are sorted unless the reader chooses otherwise. */
	readonly sorting: Sorting;
}

/** As a cell begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text, or a dash where there is none. */
export function textCell(
	text: string | undefined,
	{ messages }: Lookup,
	missing: string = messages.table.missing
): Cell {
	return text === undefined || text === ''
		? { kind: 'missing', text: missing }
		: { kind: 'text', text };
}

/** One key, or none for what is missing. */
export const keyOf = (value: SortKey | undefined): readonly SortKey[] =>
	value === undefined || value === '' ? [] : [value];
