import { json } from '@sveltejs/kit';
import { published } from '#lib/server/datasets.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole dataset in both languages, at a stable address. */
export const GET = () => json(published());
