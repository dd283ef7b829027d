import { indexDataset, type DatasetJson, type Prose } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { completeMessages, loadMessages } from '#lib/i18n/load.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { fetchJson } from '#lib/state/site-file.ts';

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
		fetchJson<DatasetJson>(`${language}/dataset.json`),
		fetchJson<Prose>(`${language}/prose.json`),
		loadMessages(language)
	]);
	await completeMessages(messages);
	return { explorer: explorer.translated(indexDataset(dataset), prose), messages };
}
