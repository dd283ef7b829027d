import { expand, type CompactDataset } from '#lib/dataset/compact.ts';
import { indexDataset, type Dataset } from '#lib/dataset/dataset.ts';
import { readFacets } from '#lib/query/facets.ts';
import { nextTask } from './next-task.ts';

/**
 * The dataset from its form in the page, indexed and with its facets read: what all that is derived
 * begins with. Each step is a task of its own, so that a slow machine answers between.
 *
 * @throws UnknownIdError if an id is named that is not in the dataset
 */
export async function openDataset(compact: CompactDataset): Promise<Dataset> {
	const json = expand(compact);
	await nextTask();
	const dataset = indexDataset(json);
	await nextTask();
	readFacets(dataset);
	await nextTask();
	return dataset;
}
