import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { compact } from '#lib/dataset/compact.ts';
import { datasetIn, prepared } from '#lib/server/datasets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The dataset without its prose, with the positions of the default layout and the top of the size scale. */
export const load: PageServerLoad = ({ params }) => ({
	dataset: compact(datasetIn(params.lang).dataset),
	...prepared
});
