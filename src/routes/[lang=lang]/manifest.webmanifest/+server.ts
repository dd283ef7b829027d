import { json } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { manifestOf } from '#lib/server/manifest.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What a browser asks for to install the app. */
export const GET: RequestHandler = ({ params }) =>
	json(manifestOf(params.lang), { headers: { 'content-type': 'application/manifest+json' } });
