import type { Language } from '#lib/dataset/vocabulary.ts';

const warmed = new Set<Language>();

/**
 * Has the browser read what it knows of a language, on another thread, once. It does so for the
 * first list or number that is formatted, and a page, which would have a slow machine wait a tenth
 * of a second for that, then finds it read.
 */
export function warmFormats(language: Language): void {
	if (warmed.has(language)) return;
	warmed.add(language);
	new Worker(new URL('./warm.worker.ts', import.meta.url), { type: 'module', name: language });
}
