import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { datasetFiles } from '#lib/dataset/files.server.ts';
import { publish } from '#lib/dataset/json-schema.ts';
import { readDataset } from '#lib/dataset/read.ts';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import type { Layouts } from '#lib/state/explorer.svelte.ts';

const reading = readDataset(datasetFiles);
if (!reading.records) {
	const lines = reading.faults.map(({ file, line, reason }) => `${file}:${line}  ${reason}`);
	throw new Error(`The dataset has faults:\n${lines.join('\n')}`);
}
const { records } = reading;

/** What the dataset is. */
export const { head } = records;

/** The dataset and its prose in `language`, for the pages that are made at build time. */
export const datasetIn = (language: Language): ReturnType<typeof assemble> =>
	assemble(records, language);

/** The dataset as one document in both languages. */
export const published = (): PublishedDataset => publish(records);

/** The positions that come with the data. They are the same in every language. */
export const layouts: Layouts = withRadial();

function withRadial(): Layouts {
	const dataset = indexDataset(datasetIn(LANGUAGES[0]).dataset);
	const [wide, tall] = FORMATS.map((format) => ({
		radial: layOut('radial', layoutInput(dataset, FRAMES[format]))
	}));
	return { wide: wide ?? {}, tall: tall ?? {} };
}
