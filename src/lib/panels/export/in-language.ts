import { base } from '$app/paths';
import { indexDataset, type DatasetJson, type Prose } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { completeMessages, loadMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** The view and all texts in one language. */
export interface InLanguage {
	readonly explorer: Explorer;
	readonly messages: Messages;
}

/**
 * The explorer’s view as it stands, with names and texts in another language.
 *
 * @throws Error if its files do not come
 */
export async function inLanguage(explorer: Explorer, language: Language): Promise<InLanguage> {
	const [dataset, prose, messages] = await Promise.all([
		load<DatasetJson>(`${language}/dataset.json`),
		load<Prose>(`${language}/prose.json`),
		loadMessages(language)
	]);
	await completeMessages(messages);
	return { explorer: explorer.translated(indexDataset(dataset), prose), messages };
}

async function load<T>(path: string): Promise<T> {
	const response = await fetch(`${base}/${path}`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	// The site's own files, checked when they were made.
	return (await response.json()) as T;
}
