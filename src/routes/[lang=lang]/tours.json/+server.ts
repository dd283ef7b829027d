import { asciiJson } from '#lib/server/ascii.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { tours } from '#lib/server/datasets.ts';
import { summaryIn } from '#lib/tours/tour.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What guided tours there are. */
export const GET: RequestHandler = ({ params }) =>
	asciiJson(tours.map((tour) => summaryIn(params.lang, tour)));
