import { base } from '$app/paths';
import * as v from 'valibot';
import { PublishedDataset } from '#lib/dataset/schema.ts';

/**
 * The whole dataset in both languages, as it is served beside the page.
 *
 * @throws Error if it does not come, or is of another version than this page
 */
export async function loadPublished(): Promise<PublishedDataset> {
	const response = await fetch(`${base}/data/guatemala.json`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return v.parse(PublishedDataset, await response.json());
}
