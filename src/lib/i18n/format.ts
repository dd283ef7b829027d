import type { Language } from '#lib/dataset/vocabulary.ts';

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
	en: new Intl.NumberFormat('en', { useGrouping: 'always' }),
	es: new Intl.NumberFormat('es-GT', { useGrouping: 'always' })
};

const lists: Readonly<Record<Language, Readonly<Record<'and' | 'or', Intl.ListFormat>>>> = {
	en: {
		and: new Intl.ListFormat('en', { type: 'conjunction' }),
		or: new Intl.ListFormat('en', { type: 'disjunction' })
	},
	es: {
		and: new Intl.ListFormat('es', { type: 'conjunction' }),
		or: new Intl.ListFormat('es', { type: 'disjunction' })
	}
};

/** A number as its readers write it: 1,849 in both languages here, as Guatemala does. */
export const formatNumber = (language: Language, value: number): string =>
	numbers[language].format(value);

/** “a, b and c”, with Spanish “e” and “u” where they are due. */
export const formatList = (
	language: Language,
	items: readonly string[],
	kind: 'and' | 'or' = 'and'
): string => lists[language][kind].format(items);
