import { openDataset, type Opened } from './open-dataset.ts';

/**
 * The dataset from the file that the page has asked for with its first scripts.
 *
 * @param fetch as SvelteKit gives it to a page
 * @param path from the page; it changes with the content, so that what the browser has of it is right
 * @throws Error if the file does not come
 */
export async function openPacked(fetch: typeof globalThis.fetch, path: string): Promise<Opened> {
	const response = await fetch(path, { cache: 'force-cache' });
	if (!response.ok) throw new Error(`${response.status} ${path}`);
	return openDataset(await response.text());
}
