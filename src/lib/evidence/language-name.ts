import type { Language } from '#lib/dataset/vocabulary.ts';

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
	en: new Intl.DisplayNames('en', { type: 'language' }),
	es: new Intl.DisplayNames('es', { type: 'language' })
};

/**
 * Name of a source's language: “Portuguese”, “portugués”.
 *
 * @param code BCP 47 tag; one that is not a tag comes back as it is
 */
export function nameLanguage(code: string, language: Language): string {
	try {
		return names[language].of(code) ?? code;
	} catch {
		return code;
	}
}
