import { error } from '@sveltejs/kit';
import { asciiJson } from '#lib/server/ascii.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { tours } from '#lib/server/datasets.ts';
import { tourIn } from '#lib/tours/tour.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => tours.map(({ id }) => ({ lang, tour: id })));

/** One guided tour with all its texts. */
export const GET: RequestHandler = ({ params }) => {
	const tour = tours.find(({ id }) => id === params.tour);
	if (!tour) error(404);
	return asciiJson(tourIn(params.lang, tour));
};
