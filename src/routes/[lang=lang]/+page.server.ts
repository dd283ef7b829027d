import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { packedHash } from '#lib/server/datasets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
	packed: `packed-${packedHash(params.lang)}.json`
});
