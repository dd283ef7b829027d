import { embedChoiceText } from '#lib/server/pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The embed without language, which leads to that of the reader. */
export const GET: RequestHandler = () =>
	new Response(embedChoiceText(), { headers: { 'content-type': 'text/html' } });
