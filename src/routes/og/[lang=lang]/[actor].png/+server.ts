import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { datasetIn } from '#lib/server/datasets.ts';
import { sharePicture } from '#lib/server/share-pictures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		datasetIn(lang).dataset.actors.map(({ id }) => ({ lang, actor: id }))
	);

/** The picture of an actor that is shown where a page is shared. */
export const GET: RequestHandler = ({ params }) => {
	const actor = datasetIn(params.lang).dataset.actors.find(({ id }) => id === params.actor);
	if (!actor) error(404);
	return new Response(sharePicture(params.lang, actor.id), {
		headers: { 'content-type': 'image/png' }
	});
};
