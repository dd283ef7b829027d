import { createHash } from 'node:crypto';
import { assemble } from '#lib/dataset/assemble.ts';
import { compact } from '#lib/dataset/compact.ts';
import { indexDataset, type Dataset } from '#lib/dataset/dataset.ts';
import type { Fault } from '#lib/dataset/fault.ts';
import { datasetFiles } from '#lib/dataset/files.server.ts';
import { publish } from '#lib/dataset/json-schema.ts';
import { readDataset } from '#lib/dataset/read.ts';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { FORMATS, FRAMES } from '#lib/layout/frame.ts';
import { layoutInput, mostTies } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import type { Layouts } from '#lib/state/explorer.svelte.ts';
import { packDataset } from '#lib/state/open-dataset.ts';
import { readTours } from '#lib/tours/read.ts';
import { outlineOf } from '#lib/tours/tour.ts';
import { escapeToAscii } from './escape-to-ascii.js';

const reading = readDataset(datasetFiles);
if (!reading.records) throw faulty(reading.faults);
const { records } = reading;
const touring = readTours(datasetFiles, records);
if (!touring.tours) throw faulty(touring.faults);

function faulty(faults: readonly Fault[]): Error {
	const lines = faults.map(({ file, line, reason }) => `${file}:${line}  ${reason}`);
	return new Error(`The dataset has faults:\n${lines.join('\n')}`);
}

/** The guided tours, in both languages. */
export const { tours } = touring;

/** What the dataset is. */
export const { head } = records;

/** The dataset and its prose in `language`, for the pages that are made at build time. */
export function datasetIn(language: Language): ReturnType<typeof assemble> {
	const { dataset, prose } = assemble(records, language);
	return { dataset: { ...dataset, tours: tours.map(outlineOf) }, prose };
}

/** The dataset as one document in both languages. */
export const published = (): PublishedDataset => publish(records);

const indexed = indexDataset(datasetIn(LANGUAGES[0]).dataset);

/** What is worked out when a page is made, and comes with the data. It is the same in every language. */
export const prepared: { readonly layouts: Layouts; readonly mostTies: number } = {
	layouts: withRadial(indexed),
	mostTies: mostTies(indexed)
};

/**
 * What a page of the app asks for once it is painted, by language: the dataset without its prose,
 * with the positions of the default layout and the top of the size scale.
 */
export const packed: Readonly<Record<Language, string>> = { en: packIn('en'), es: packIn('es') };

function packIn(language: Language) {
	return escapeToAscii(packDataset({ dataset: compact(datasetIn(language).dataset), ...prepared }));
}

/** Names its file after its content, so that no page meets data of another version. */
export const packedHash = (language: Language): string =>
	createHash('sha256').update(packed[language]).digest('hex').slice(0, 16);

/** The name of that file, as the route that serves it has it. */
export const packedName = (language: Language): string => `packed-${packedHash(language)}.json`;

function withRadial(dataset: Dataset): Layouts {
	const [wide, tall] = FORMATS.map((format) => ({
		radial: layOut('radial', layoutInput(dataset, FRAMES[format]))
	}));
	return { wide: wide ?? {}, tall: tall ?? {} };
}
