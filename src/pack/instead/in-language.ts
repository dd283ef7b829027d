import { indexDataset } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { completeMessages, loadMessages } from '#lib/i18n/load.ts';
import { scaleLike } from '#lib/layout/layout.ts';
import type { InLanguage } from '#lib/panels/export/in-language.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { opened, openedIn } from '../opened.ts';

/** Instead of `panels/export/in-language.ts`: both languages are in the file. */
export async function inLanguage(explorer: Explorer, language: Language): Promise<InLanguage> {
	const messages = await loadMessages(language);
	await completeMessages(messages);
	const { dataset: json, prose } = openedIn(language);
	const dataset = indexDataset(json);
	scaleLike(dataset, opened().mostTies);
	return { explorer: explorer.translated(dataset, prose), messages };
}
