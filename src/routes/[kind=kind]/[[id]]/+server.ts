import { error } from '@sveltejs/kit';
import { allPages, choiceText } from '#lib/server/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => allPages().map((params) => ({ ...params }));

/** The address of a page without language, which leads to that of the reader. */
export const GET: RequestHandler = ({ params }) => {
	const text = choiceText(params);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/html' } });
};
