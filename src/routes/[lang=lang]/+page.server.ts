import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { packedName } from '#lib/server/datasets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	packed: packedName(params.lang)
});
