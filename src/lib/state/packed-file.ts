import { nextTask } from '#lib/scheduling/next-task.ts';
import { openDataset, type Opened } from './open-dataset.ts';

/**
 * The dataset from its file, which a page that starts has asked for with its first scripts
 * (`server/late-start.ts`).
 *
 * @param fetch as SvelteKit gives it to a page
 * @param path from the page
 * @throws Error if the file does not come
 */
export async function openPacked(fetch: typeof globalThis.fetch, path: string): Promise<Opened> {
	const response = taken(path) ?? (await fetch(path));
	if (!response.ok) throw new Error(`${response.status} ${path}`);
	const text = await response.text();
	await nextTask();
	return openDataset(text);
}

/** The answer that waits, for who takes it first: it can be read once. */
function taken(path: string): Response | undefined {
	const asked = globalThis.window?.lazosAsked;
	const response = asked?.[path];
	delete asked?.[path];
	return response;
}
