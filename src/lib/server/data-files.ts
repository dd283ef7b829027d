import { toCsv } from '#lib/formats/csv.ts';
import { dataPackage, type OtherFile } from '#lib/formats/data-package.ts';
import type { Extract } from '#lib/formats/extract.ts';
import type { DataFormat } from '#lib/formats/format.ts';
import { gexf } from '#lib/formats/gexf.ts';
import { graphml } from '#lib/formats/graphml.ts';
import { TABLE_IDS, tablesOf, type TableId } from '#lib/formats/tables.ts';
import { prepared, published } from './datasets.ts';

/** A file under `/data`, beside `guatemala.json` and its schema. */
export interface DataFile {
	readonly name: string;
	readonly mediaType: string;
	content(): ReturnType<DataFormat['encode']> | string;
}

const whole: Extract = {
	records: published(),
	language: 'en',
	description:
		'Every actor, tie and source of the dataset, with names and summaries in English and Spanish.',
	address: undefined,
	positions: prepared.layouts.wide.radial?.points ?? {}
};

/** The ties have the shortest name: they are what most come for. */
const csvName = (id: TableId): string => (id === 'ties' ? 'guatemala.csv' : `guatemala-${id}.csv`);

const OTHERS: readonly OtherFile[] = [
	{
		name: 'json',
		path: 'guatemala.json',
		format: 'json',
		mediatype: 'application/json',
		description: 'Everything in one document, as guatemala.schema.json describes it.'
	},
	graphFile('graphml', graphml, 'The network for yEd, networkx, igraph and Gephi.'),
	graphFile('gexf', gexf, 'The network with time spans and colours, for Gephi.')
];

function graphFile(
	name: string,
	{ extension, mediaType }: DataFormat,
	description: string
): OtherFile {
	const path = `guatemala.${extension}`;
	return { name, path, format: extension, mediatype: mediaType, description };
}

/**
 * The dataset as tables and graphs, and the description of all of it. Tables have no byte order
 * mark here, since programs fetch them.
 */
export const dataFiles: readonly DataFile[] = [
	...TABLE_IDS.map((id) => ({
		name: csvName(id),
		mediaType: 'text/csv;charset=utf-8',
		content: () => toCsv(tablesOf(whole.records)[id])
	})),
	...[graphml, gexf].map((format) => ({
		name: `guatemala.${format.extension}`,
		mediaType: format.mediaType,
		content: () => format.encode(whole)
	})),
	{
		name: 'datapackage.json',
		mediaType: 'application/json',
		content: () => JSON.stringify(dataPackage(whole, csvName, OTHERS), null, '\t')
	}
];
