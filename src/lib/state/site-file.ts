import { base } from '$app/paths';

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
 * The content of such a file, which the build that made this code made and checked, too.
 *
 * @throws Error if it does not come
 */
export const fetchJson = async <Content>(path: string): Promise<Content> =>
	(await (await fetchFile(path)).json()) as Content;
