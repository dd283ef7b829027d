import { get } from '#lib/dataset/dataset.ts';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import {
	ACTOR_COLUMNS,
	FIGURE_COLUMNS,
	MENTION_COLUMNS,
	SOURCE_COLUMNS,
	TIE_COLUMNS,
	type Cell,
	type Column
} from './columns.ts';

export const TABLE_IDS = ['actors', 'ties', 'tie-sources', 'tie-figures', 'sources'] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Some records as rows, one cell a column, in the order of the records. */
export interface Table {
	readonly columns: readonly Omit<Column<never>, 'cell'>[];
	readonly rows: readonly (readonly Cell[])[];
}

/**
 * The records as tables: one row an actor, a tie, a tie’s mention of a source, a tie’s figure, and
 * a source.
 *
 * @throws UnknownIdError if a source is not among the records
 */
export function tablesOf({ actors, ties, sources }: PublishedDataset): Record<TableId, Table> {
	const source = new Map(sources.map((each) => [each.id, each]));
	return {
		actors: tableOf(ACTOR_COLUMNS, actors),
		ties: tableOf(TIE_COLUMNS, ties),
		'tie-sources': tableOf(
			MENTION_COLUMNS,
			ties.flatMap((tie) =>
				tie.sources.map((citation) => ({ tie, citation, source: get(source, citation.id) }))
			)
		),
		'tie-figures': tableOf(
			FIGURE_COLUMNS,
			ties.flatMap((tie) => (tie.figures ?? []).map((figure) => ({ tie, figure })))
		),
		sources: tableOf(SOURCE_COLUMNS, sources)
	};
}

function tableOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Table {
	return { columns, rows: items.map((item) => columns.map((column) => column.cell(item))) };
}
