import { openDataset } from '#lib/state/open-dataset.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	dataset: await openDataset(data.dataset, data.mostTies)
});
