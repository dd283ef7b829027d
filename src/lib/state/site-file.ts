import { base } from '$app/paths';
import { nextTask } from '#lib/scheduling/next-task.ts';

/**
 * A file of the site itself.
 *
 * @param path from the site’s root
 * @throws Error if it does not come
 */
export async function fetchFile(path: string): Promise<Response> {
	const response = await fetch(`${base}/${path}`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return response;
}

/**
 * The content of such a file, which the build that made this code made and checked, too. Its text is
 * had in one task and read in the next, since each takes a slow machine long.
 *
 * @throws Error if it does not come
 */
export async function fetchJson<Content>(path: string): Promise<Content> {
	const text = await (await fetchFile(path)).text();
	await nextTask();
	return JSON.parse(text) as Content;
}
