import type { Language } from '#lib/dataset/vocabulary.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { sharing as en } from '#lib/i18n/en/sharing.ts';
import { sharing as es } from '#lib/i18n/es/sharing.ts';
import { packedName } from '#lib/server/datasets.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

const TEXTS: Readonly<Record<Language, typeof en.embedded>> = { en: en.embedded, es: es.embedded };

/** What the whole app is given, and the few texts of its own, so that no more of them are loaded. */
export const load: PageServerLoad = ({ params }) => ({
	packed: `../${packedName(params.lang)}`,
	texts: TEXTS[params.lang]
});
