import type { Prose } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { fetchJson } from '#lib/state/site-file.ts';

/**
 * The long texts, which come after the first picture.
 * @throws Error if they do not come
 */
export const loadProse = (language: Language): Promise<Prose> =>
	fetchJson(`${language}/prose.json`);
