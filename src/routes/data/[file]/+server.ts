import { error } from '@sveltejs/kit';
import { dataFiles } from '#lib/server/data-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => dataFiles.map(({ name }) => ({ file: name }));

/** The whole dataset in other forms, at stable addresses. */
export const GET: RequestHandler = async ({ params }) => {
	const file = dataFiles.find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(await file.content(), { headers: { 'Content-Type': file.mediaType } });
};
