import { expand, type CompactDataset } from '#lib/dataset/compact.ts';
import { indexDataset, type Dataset } from '#lib/dataset/dataset.ts';
import { scaleLike } from '#lib/layout/layout.ts';
import { readFacets } from '#lib/query/facets.ts';
import type { Layouts } from './explorer.svelte.ts';
import { nextTask } from '#lib/scheduling/next-task.ts';

/** What all that a page of the app shows is derived from. */
export interface Opened {
	readonly dataset: Dataset;
	/** Those that were worked out when the page was made. */
	readonly layouts: Layouts;
}

/** What a page of the app asks for, as `packDataset` writes it. */
interface Packed {
	readonly dataset: CompactDataset;
	readonly layouts: Layouts;
	/** Ties of the actor that has most. */
	readonly mostTies: number;
}

/** The content of the file that a page of the app asks for. */
export const packDataset = (packed: Packed): string => JSON.stringify(packed);

/**
 * The dataset from its form in the page, indexed and with its facets read: what all that is derived
 * begins with. Each step is a task of its own, so that a slow machine answers between.
 *
 * @param text what `packDataset` wrote
 * @throws UnknownIdError if an id is named that is not in the dataset
 */
export async function openDataset(text: string): Promise<Opened> {
	// The build that made this code made it of a checked dataset.
	const packed = JSON.parse(text) as Packed;
	await nextTask();
	const json = expand(packed.dataset);
	await nextTask();
	const dataset = indexDataset(json);
	scaleLike(dataset, packed.mostTies);
	await nextTask();
	readFacets(dataset);
	await nextTask();
	return { dataset, layouts: packed.layouts };
}
