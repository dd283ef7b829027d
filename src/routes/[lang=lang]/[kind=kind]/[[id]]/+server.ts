import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { allPages, pageText } from '#lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => allPages().map((params) => ({ lang, ...params })));

/** The page of an actor or a tie, or the list of all: read without the app, whose scripts it lacks. */
export const GET: RequestHandler = ({ params }) => {
	const text = pageText(params.lang, params);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/html' } });
};
