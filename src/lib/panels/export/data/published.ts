import * as v from 'valibot';
import { PublishedDataset } from '#lib/dataset/schema.ts';
import { fetchJson } from '#lib/state/site-file.ts';

/**
 * The whole dataset in both languages, as it is served beside the page.
 *
 * @throws Error if it does not come, or is of another version than this page
 */
export async function loadPublished(): Promise<PublishedDataset> {
	return v.parse(PublishedDataset, await fetchJson('data/guatemala.json'));
}
