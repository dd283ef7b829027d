import { json } from '@sveltejs/kit';
import { datasetJsonSchema } from '#lib/dataset/json-schema.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** JSON Schema of the published dataset. */
export const GET = () => json(datasetJsonSchema());
