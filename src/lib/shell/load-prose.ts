import { base } from '$app/paths';
import type { Prose } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';

/**
 * The long texts, which come after the first picture.
 * @throws Error if they do not come
 */
export async function loadProse(language: Language): Promise<Prose> {
	const response = await fetch(`${base}/${language}/prose.json`);
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	// Made by the same build as this code.
	return (await response.json()) as Prose;
}
