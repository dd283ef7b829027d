import type { Language } from '#lib/dataset/vocabulary.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-GT' };
const TYPES = { and: 'conjunction', or: 'disjunction' } as const;

/** Made when they are first asked for: each takes a slow machine a dozen ms. */
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();
const days = new Map<Language, Intl.DateTimeFormat>();
const alphabets = new Map<Language, Intl.Collator>();

function kept<Key, Value>(made: Map<Key, Value>, key: Key, make: () => Value): Value {
	const value = made.get(key) ?? make();
	made.set(key, value);
	return value;
}

/** Whole numbers below are written by their digits alone, in every language here. */
const FIRST_GROUPED = 1000;

/** Ways of writing a number that is not plain. */
const WAYS = {
	grouped: { useGrouping: 'always' },
	share: { style: 'percent', maximumFractionDigits: 1 },
	score: { minimumFractionDigits: 2, maximumFractionDigits: 2 }
} as const;

const formatBy = (way: keyof typeof WAYS, language: Language, value: number): string =>
	kept(
		numbers,
		`${language} ${way}`,
		() => new Intl.NumberFormat(LOCALES[language], WAYS[way])
	).format(value);

/** A number as its readers write it: 1,849 in both languages here, as Guatemala does. */
export const formatNumber = (language: Language, value: number): string =>
	Number.isInteger(value) && value >= 0 && value < FIRST_GROUPED
		? String(value)
		: formatBy('grouped', language, value);

/** A part of one in percent: 12.5%. */
export const formatShare = (language: Language, value: number): string =>
	formatBy('share', language, value);

/** A measure with two decimal places: 0.30. */
export const formatScore = (language: Language, value: number): string =>
	formatBy('score', language, value);

/** A day as citations write it: “November 26, 2026”. Of a moment, that which it is at Greenwich. */
export const formatDay = (language: Language, iso: string): string =>
	kept(
		days,
		language,
		() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
	).format(new Date(iso));

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
