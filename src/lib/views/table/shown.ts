import type { Messages } from '#lib/i18n/messages.ts';
import type { Sorting, TABLE_ROWS, ViewChoices } from '#lib/state/view-state.ts';
import { actorTable } from './actor-table.ts';
import type { Cell, Column, Result, TableDefinition, Target } from './column.ts';
import { sortRows } from './sort.ts';
import { sourceTable } from './source-table.ts';
import { tieTable } from './tie-table.ts';

export type RowKind = (typeof TABLE_ROWS)[number];
export type TableChoices = ViewChoices['table'];

export interface ShownColumn {
	readonly id: string;
	readonly label: string;
	readonly widthPx: number;
	readonly isNumber: boolean;
	readonly isShown: boolean;
}

export interface ShownRow {
	readonly key: string;
	readonly target: Target;
	/** One per column shown, the row's name first. */
	readonly cells: readonly Cell[];
}

/** A table whose cells are worked out as they are asked for. */
export interface ShownTable {
	/** All that there are, in their order. The first one is always shown. */
	readonly columns: readonly ShownColumn[];
	/** How it is sorted, whether chosen or usual. */
	readonly sorting: Sorting;
	readonly count: number;
	/** @throws RangeError if there is no such row */
	readonly row: (index: number) => ShownRow;
	/** @throws RangeError if there is no such row */
	readonly keyAt: (index: number) => string;
	readonly indexOf: (key: string) => number | undefined;
}

/** A table with the kind of its rows forgotten. */
interface AnyTable {
	readonly columns: (choices: TableChoices, messages: Messages) => readonly ShownColumn[];
	readonly show: (result: Result, choices: TableChoices, messages: Messages) => ShownTable;
}

/** The tables; a new one is a definition and a line here. */
const TABLES: Readonly<Record<RowKind, AnyTable>> = {
	ties: tableOf(tieTable),
	actors: tableOf(actorTable),
	sources: tableOf(sourceTable)
};

/** All columns of the chosen table. Those chosen that it does not have are passed over. */
export const columnsOf = (choices: TableChoices, messages: Messages): readonly ShownColumn[] =>
	TABLES[choices.rows].columns(choices, messages);

/** The chosen table of the result, sorted as chosen if it has the column. */
export const showTable = (result: Result, choices: TableChoices, messages: Messages): ShownTable =>
	TABLES[choices.rows].show(result, choices, messages);

let last: { readonly of: readonly unknown[]; readonly table: ShownTable } | undefined;

/** The table of the page. The last one is kept, since it is sorted before the picture asks for it. */
export function keptTable(result: Result, choices: TableChoices, messages: Messages): ShownTable {
	const { dataset, ties, network, folding, prose } = result;
	const of = [dataset, ties, network, folding, prose, choices, messages];
	const known = last && of.every((part, i) => part === last?.of[i]) ? last.table : undefined;
	const table = known ?? showTable(result, choices, messages);
	last = { of, table };
	return table;
}

function tableOf<Row>({
	rows,
	key,
	target,
	columns,
	sorting: usual
}: TableDefinition<Row>): AnyTable {
	const [name] = columns;
	const isShown = (column: Column<Row>, { columns: chosen }: TableChoices) =>
		column === name || (chosen?.includes(column.id) ?? column.isUsual);
	const describe = (choices: TableChoices, messages: Messages) =>
		columns.map((column) => ({
			id: column.id,
			label: column.label(messages),
			widthPx: column.widthPx,
			isNumber: column.isNumber,
			isShown: isShown(column, choices)
		}));

	function show(result: Result, choices: TableChoices, messages: Messages): ShownTable {
		const lookup = { dataset: result.dataset, messages };
		const shown = columns.filter((column) => isShown(column, choices));
		const chosen = columns.find(({ id }) => id === choices.sorting?.column);
		const sorting = (chosen && choices.sorting) ?? usual;
		const by = columns.find(({ id }) => id === sorting.column) ?? name;
		const sorted = sortRows(
			rows(result),
			(row) => by.keys(row, lookup),
			sorting.descending,
			messages.language
		);
		const at = (index: number): Row => {
			const row = sorted[index];
			if (row === undefined) throw new RangeError(`The table has no row ${index}.`);
			return row;
		};
		const places = new Map(sorted.map((row, i) => [key(row), i]));
		return {
			columns: describe(choices, messages),
			sorting,
			count: sorted.length,
			row(index) {
				const row = at(index);
				return {
					key: key(row),
					target: target(row),
					cells: shown.map((column) => column.cell(row, lookup))
				};
			},
			keyAt: (index) => key(at(index)),
			indexOf: (wanted) => places.get(wanted)
		};
	}

	return { columns: describe, show };
}

/** The other way round, or by another column: numbers from the highest, all else from the first. */
export const sortedBy = (sorting: Sorting, { id, isNumber }: ShownColumn): Sorting =>
	sorting.column === id
		? { column: id, descending: !sorting.descending }
		: { column: id, descending: isNumber };

/** Ids of the columns shown once `id` is shown or left out, in the order of the table. */
export const toggledColumns = (columns: readonly ShownColumn[], id: string): readonly string[] =>
	columns.filter((column) => column.isShown !== (column.id === id)).map((column) => column.id);
