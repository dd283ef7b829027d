import { SEPARATOR, type Column } from './columns.ts';
import { dayOfRecords, type Extract } from './extract.ts';
import { licenceCalled } from './licence.ts';
import { TABLE_IDS, tablesOf, type Table, type TableId } from './tables.ts';

/** A file of the package that is no table. */
export interface OtherFile {
	readonly name: string;
	readonly path: string;
	readonly format: string;
	readonly mediatype: string;
	readonly description: string;
}

/** What the rows of each table are, and the columns that tell them apart. */
const TABLES: Readonly<
	Record<TableId, { readonly description: string; readonly key: string | undefined }>
> = {
	actors: { description: 'States, institutions, organizations, forums.', key: 'id' },
	ties: { description: 'Named relationships between actors.', key: 'id' },
	'tie-sources': {
		description: 'Which source tells of which tie, and where in it.',
		// A tie may name two places in one source.
		key: undefined
	},
	'tie-figures': {
		description: 'Quantities that the sources of a tie give.',
		// A figure may have no year, and no part of a key may be missing.
		key: undefined
	},
	sources: { description: 'Documents that tell of actors and ties.', key: 'id' }
};

/**
 * Description of the tables, and of the files beside them, for programs.
 *
 * @param pathOf where the file of a table is, from the description on
 * @see https://specs.frictionlessdata.io/data-package/ and …/table-schema/
 */
export function dataPackage(
	{ records, language, description, address }: Extract,
	pathOf: (id: TableId) => string,
	others: readonly OtherFile[] = []
): object {
	const tables = tablesOf(records);
	const updated = dayOfRecords(records);
	const licence = licenceCalled(records.licence);
	return {
		profile: 'data-package',
		name: `lazos-${records.focus}`,
		title: records.title[language],
		description,
		version: records.version,
		...(updated !== undefined && { updated }),
		...(address !== undefined && { homepage: address }),
		licenses: [{ name: records.licence, ...licence }],
		resources: [
			...TABLE_IDS.map((id) => ({
				name: id,
				path: pathOf(id),
				profile: 'tabular-data-resource',
				description: TABLES[id].description,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
				schema: tableSchema(id, tables[id])
			})),
			...others
		]
	};
}

function tableSchema(id: TableId, { columns }: Table): object {
	const { key } = TABLES[id];
	return {
		fields: columns.map(fieldOf),
		...(key !== undefined && { primaryKey: key }),
		foreignKeys: columns.flatMap(({ name, refersTo }) =>
			refersTo === undefined
				? []
				: [
						{
							fields: name,
							// A table names itself by an empty text.
							reference: { resource: refersTo === id ? '' : refersTo, fields: 'id' }
						}
					]
		)
	};
}

function fieldOf({ name, type, description, required, values }: Omit<Column<never>, 'cell'>) {
	const isList = type === 'list';
	return {
		name,
		type: isList ? 'string' : type,
		description: isList ? `${description} Separated by “${SEPARATOR}”.` : description,
		...((required || values) && {
			constraints: { ...(required && { required }), ...(values && { enum: values }) }
		})
	};
}
