import { UnknownIdError, type SourceId, type SourceRecord } from '#lib/dataset/dataset.ts';
import { dateAlone } from '#lib/evidence/date-words.ts';
import { nameLanguage } from '#lib/evidence/language-name.ts';
import { formatList } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import {
	capital,
	keyOf,
	textCell,
	type Column,
	type Lookup,
	type Result,
	type TableDefinition
} from './column.ts';
import { dateKeys } from './date-keys.ts';

/** A source with the number of matching ties that cite it. */
export interface SourceRow {
	readonly source: SourceRecord;
	readonly ties: number;
}

/**
 * Sources that matching ties cite, in dataset order; none until the prose is there.
 * @throws UnknownIdError if the prose lacks a cited source
 */
function sourceRows({ dataset, ties, prose }: Result): readonly SourceRow[] {
	if (!prose) return [];
	const counts = new Map<SourceId, number>();
	for (const tie of ties) {
		for (const id of new Set(tie.sources.map((citation) => citation.id)))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return dataset.sources.flatMap(({ id }) => {
		const citing = counts.get(id);
		if (citing === undefined) return [];
		const source = prose.sources[id];
		if (source === undefined) throw new UnknownIdError(id);
		return [{ source, ties: citing }];
	});
}

const label = (id: keyof Messages['table']['source']) => (messages: Messages) =>
	messages.table.source[id];

const authors = ({ author }: SourceRecord, { messages }: Lookup): string | undefined =>
	author && formatList(messages.language, author);

const language = (source: SourceRecord, { messages }: Lookup): string =>
	capital(nameLanguage(source.language, messages.language));

const columns: readonly [Column<SourceRow>, ...Column<SourceRow>[]] = [
	{
		id: 'title',
		label: label('title'),
		widthPx: 336,
		isUsual: true,
		isNumber: false,
		keys: ({ source }) => keyOf(source.title),
		cell: ({ source }) => ({ kind: 'text', text: source.title, lang: source.language })
	},
	{
		id: 'ties',
		label: label('ties'),
		widthPx: 112,
		isUsual: true,
		isNumber: true,
		keys: ({ ties }) => [ties],
		cell: ({ ties }, lookup) => textCell(lookup.messages.table.citedBy(ties), lookup)
	},
	{
		id: 'publisher',
		label: label('publisher'),
		widthPx: 200,
		isUsual: true,
		isNumber: false,
		keys: ({ source }) => keyOf(source.publisher),
		cell: ({ source }, lookup) => textCell(source.publisher, lookup)
	},
	{
		id: 'kind',
		label: label('kind'),
		widthPx: 136,
		isUsual: true,
		isNumber: false,
		keys: ({ source }, { messages }) => [messages.terms.sourceKinds[source.kind]],
		cell: ({ source }, lookup) => textCell(lookup.messages.terms.sourceKinds[source.kind], lookup)
	},
	{
		id: 'issued',
		label: label('issued'),
		widthPx: 152,
		isUsual: true,
		isNumber: false,
		keys: ({ source }) => dateKeys(source.issued),
		cell: ({ source }, lookup) =>
			textCell(source.issued && capital(dateAlone(source.issued, lookup.messages)), lookup)
	},
	{
		id: 'language',
		label: label('language'),
		widthPx: 120,
		isUsual: false,
		isNumber: false,
		keys: ({ source }, lookup) => [language(source, lookup)],
		cell: ({ source }, lookup) => textCell(language(source, lookup), lookup)
	},
	{
		id: 'author',
		label: label('author'),
		widthPx: 200,
		isUsual: false,
		isNumber: false,
		keys: ({ source }, lookup) => keyOf(authors(source, lookup)),
		cell: ({ source }, lookup) => textCell(authors(source, lookup), lookup)
	},
	{
		id: 'accessed',
		label: label('accessed'),
		widthPx: 152,
		isUsual: false,
		isNumber: false,
		keys: ({ source }) => dateKeys(source.accessed),
		cell: ({ source }, lookup) =>
			textCell(capital(dateAlone(source.accessed, lookup.messages)), lookup)
	}
];

/** Sources of the matching ties, those cited most first. */
export const sourceTable: TableDefinition<SourceRow> = {
	rows: sourceRows,
	key: ({ source }) => source.id,
	target: ({ source }) => ({ kind: 'address', address: source.URL }),
	columns,
	sorting: { column: 'ties', descending: true }
};
