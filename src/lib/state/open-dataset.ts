import { expand, type CompactDataset } from '#lib/dataset/compact.ts';
import { indexDataset, type Dataset } from '#lib/dataset/dataset.ts';
import { scaleLike } from '#lib/layout/layout.ts';
import { readFacets } from '#lib/query/facets.ts';
import { nextTask } from './next-task.ts';

/**
 * The dataset from its form in the page, indexed and with its facets read: what all that is derived
 * begins with. Each step is a task of its own, so that a slow machine answers between.
 *
 * @param mostTies ties of the actor that has most
 * @throws UnknownIdError if an id is named that is not in the dataset
 */
export async function openDataset(compact: CompactDataset, mostTies: number): Promise<Dataset> {
	const json = expand(compact);
	await nextTask();
	const dataset = indexDataset(json);
	scaleLike(dataset, mostTies);
	await nextTask();
	readFacets(dataset);
	await nextTask();
	return dataset;
}
