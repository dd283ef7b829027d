import type { Language } from '#lib/dataset/vocabulary.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-GT' };
const TYPES = { and: 'conjunction', or: 'disjunction' } as const;

/** Made when they are first asked for: each takes a slow machine a dozen ms. */
const numbers = new Map<Language, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();
const alphabets = new Map<Language, Intl.Collator>();

function kept<Key, Value>(made: Map<Key, Value>, key: Key, make: () => Value): Value {
	const value = made.get(key) ?? make();
	made.set(key, value);
	return value;
}

/** Whole numbers below are written by their digits alone, in every language here. */
const FIRST_GROUPED = 1000;

/** A number as its readers write it: 1,849 in both languages here, as Guatemala does. */
export const formatNumber = (language: Language, value: number): string =>
	Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED
		? String(value)
		: kept(
				numbers,
				language,
				() => new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always' })
			).format(value);

/** “a, b and c”, with Spanish “e” and “u” where they are due. */
export const formatList = (
	language: Language,
	items: readonly string[],
	kind: 'and' | 'or' = 'and'
): string =>
	kept(
		lists,
		`${language} ${kind}`,
		() => new Intl.ListFormat(LOCALES[language], { type: TYPES[kind] })
	).format(items);

const QUOTES: Readonly<Record<Language, readonly [outer: string, inner: string]>> = {
	en: ['“”', '‘’'],
	es: ['«»', '“”']
};

/** What is quoted, in “English” or «Spanish» quotation marks; those inside it become inner ones. */
export function formatQuote(language: Language, text: string): string {
	const [[open = '', close = ''], [innerOpen = '', innerClose = '']] = QUOTES[language];
	return open + text.replaceAll(open, innerOpen).replaceAll(close, innerClose) + close;
}

/**
 * How two names follow each other in the alphabet of a language: accents and capitals part only what
 * is otherwise equal, quotes and spaces are passed over, and 9 comes before 10.
 */
export const alphabetOf = (language: Language): Intl.Collator['compare'] =>
	kept(
		alphabets,
		language,
		() => new Intl.Collator(language, { numeric: true, ignorePunctuation: true })
	).compare;
