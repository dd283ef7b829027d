import { asciiJson } from '#lib/server/ascii.ts';
import { datasetIn } from '#lib/server/datasets.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The dataset without its long texts, for what is exported in the other language. */
export const GET: RequestHandler = ({ params }) => asciiJson(datasetIn(params.lang).dataset);
