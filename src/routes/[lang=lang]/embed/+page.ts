import { openDataset } from '#lib/state/open-dataset.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { packed, texts } }) => ({
	...(await openDataset(packed)),
	texts
});
