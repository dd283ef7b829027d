import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { packed, packedHash } from '#lib/server/datasets.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LANGUAGES.map((lang) => ({ lang, hash: packedHash(lang) }));

/** The data of the app's pages, apart from them: the picture in the page has the line for itself. */
export const GET: RequestHandler = ({ params: { lang, hash } }) => {
	if (hash !== packedHash(lang)) error(404, 'The data has changed, and its name with it.');
	return new Response(packed[lang], { headers: { 'content-type': 'application/json' } });
};
