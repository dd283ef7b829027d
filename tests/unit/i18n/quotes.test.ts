import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import { formatQuote } from '#lib/i18n/format.ts';
import { readDatasetFiles } from '../../../scripts/dataset-files.ts';

/** A quotation in the marks of a language, what is quoted in it included. ’ is an apostrophe, too. */
const QUOTATIONS: Readonly<Record<Language, RegExp>> = {
	en: /“(?:[^«»“”‘"]|‘[^«»“”‘"]*’)*”/g,
	es: /«(?:[^«»“”‘"]|“[^«»“”‘"]*”)*»/g
};

/** Whether every mark in a text is one of its language, the inner ones inside the outer. */
const isWellQuoted = (language: Language, text: string): boolean =>
	!/[«»“”‘"]/.test(text.replaceAll(QUOTATIONS[language], ''));

/** The texts of the interface as they are written, without the comments beside them. */
function* messagesOf(language: Language): Generator<readonly [place: string, text: string]> {
	const folder = new URL(`../../../src/lib/i18n/${language}/`, import.meta.url);
	for (const file of readdirSync(folder)) {
		const code = readFileSync(new URL(file, folder), 'utf8')
			.replaceAll(/\/\*[^]*?\*\//g, '')
			.replaceAll(/^\s*\/\/.*$/gm, '');
		for (const [i, line] of code.split('\n').entries()) yield [`${file}, line ${i + 1}`, line];
	}
}

/** Every text of the data that is written in a language, and the tours among them. */
function* dataOf(language: Language): Generator<readonly [place: string, text: string]> {
	for (const [path, text] of readDatasetFiles()) yield* textsIn(parse(text), language, path);
}

function* textsIn(
	value: unknown,
	language: Language,
	place: string
): Generator<readonly [place: string, text: string]> {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		if (key === language && typeof inner === 'string') yield [place, inner];
		else yield* textsIn(inner, language, `${place}/${key}`);
	}
}

describe('formatQuote', () => {
	it.each([
		['en', 'boat', '“boat”'],
		['es', 'lancha', '«lancha»'],
		['en', 'the word “boat”', '“the word ‘boat’”'],
		['es', 'la palabra «lancha»', '«la palabra “lancha”»'],
		['en', 'Guatemala’s', '“Guatemala’s”'],
		['es', '', '«»']
	] as const)('%s: %s', (language, text, quoted) => {
		expect(formatQuote(language, text)).toBe(quoted);
		expect(isWellQuoted(language, quoted)).toBe(true);
	});
});

describe('quotation marks', () => {
	it.each([
		['es', 'Busque “lancha”'],
		['es', '«lancha'],
		['es', 'lancha»'],
		['es', 'Busque "lancha"'],
		['es', '«la palabra «lancha»»'],
		['en', 'Search for «boat»'],
		['en', 'Search for ‘boat’'],
		['en', '“boat'],
		['en', 'Search for "boat"']
	] as const)('%s: %s is told as wrong', (language, text) => {
		expect(isWellQuoted(language, text)).toBe(false);
	});

	it.each(LANGUAGES)('keep one rule in all texts of interface, data and tours (%s)', (language) => {
		const texts = [...messagesOf(language), ...dataOf(language)];
		expect(texts.filter(([, text]) => /[«“]/.test(text)).length).toBeGreaterThan(5);
		expect(texts.filter(([place]) => place.startsWith('tours/')).length).toBeGreaterThan(50);
		expect(texts.filter(([, text]) => !isWellQuoted(language, text))).toEqual([]);
	});
});
