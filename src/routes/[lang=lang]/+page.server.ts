import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { compact } from '#lib/dataset/compact.ts';
import { datasetIn, layouts } from '#lib/server/datasets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The dataset without its prose, with the positions of the default layout. */
export const load: PageServerLoad = ({ params }) => ({
	dataset: compact(datasetIn(params.lang).dataset),
	layouts
});
