import { createContext } from 'svelte';
import type { Dataset, Prose } from '#lib/dataset/dataset.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Links } from './addresses.ts';

/** What every part of a page needs: the data, in the page's language, and the way to other pages. */
export interface Reader {
	readonly dataset: Dataset;
	readonly prose: Prose;
	readonly messages: Messages;
	readonly links: Links;
}

export const [getReader, setReader] = createContext<Reader>();
