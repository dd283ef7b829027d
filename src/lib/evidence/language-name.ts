import type { Language } from '#lib/dataset/vocabulary.ts';

/** Made when they are first asked for: each takes a slow machine a dozen ms. */
const names = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
	const made = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
	names.set(language, made);
	return made;
}

/**
 * Name of a source's language: “Portuguese”, “portugués”.
 *
 * @param code BCP 47 tag; one that is not a tag comes back as it is
 */
export function nameLanguage(code: string, language: Language): string {
	try {
		return namesIn(language).of(code) ?? code;
	} catch {
		return code;
	}
}
