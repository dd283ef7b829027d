import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { lost as lostEn } from '#lib/i18n/en/lost.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { lost as lostEs } from '#lib/i18n/es/lost.ts';
import { readDatasetFiles } from '../../../scripts/dataset-files.ts';

type Leaf = readonly [path: string, value: unknown];

/** Every text and function of a catalogue with the path to it. */
function leavesOf(value: unknown, path = ''): Leaf[] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

const english = new Map(leavesOf({ ...en, lost: lostEn }));
const spanish = new Map(leavesOf({ ...es, lost: lostEs }));

describe('the catalogues', () => {
	it('have the same entries, of the same kind', () => {
		const kinds = (leaves: ReadonlyMap<string, unknown>) =>
			[...leaves].map(([path, value]) => `${path}: ${typeof value}`).toSorted();
		expect(kinds(spanish)).toEqual(kinds(english));
		expect(english.size).toBeGreaterThan(200);
	});

	it.each([
		['English', english],
		['Spanish', spanish]
	])('leave no text empty (%s)', (_, leaves) => {
		const faulty = [...leaves].filter(
			([, value]) => typeof value === 'string' && value.trim() === ''
		);
		expect(faulty).toEqual([]);
	});

	it('hold texts and functions alone', () => {
		const others = [...english].filter(
			([, value]) => typeof value !== 'string' && typeof value !== 'function'
		);
		expect(others).toEqual([]);
	});
});

describe('units', () => {
	const inData = new Set(
		[...readDatasetFiles()].flatMap(([path, text]) =>
			path.startsWith('ties/')
				? [...text.matchAll(/^\s+unit: (.+)$/gm)].map(([, unit = '']) => unit)
				: []
		)
	);

	it.each([en, es])('of every figure of the dataset have a word ($language)', ({ terms }) => {
		expect(inData.size).toBeGreaterThan(50);
		const words = [...inData].flatMap((unit) => [terms.units[unit]?.(1), terms.units[unit]?.(2)]);
		expect(words.filter((word) => word === undefined || word === '')).toEqual([]);
	});

	it.each([
		['people', 1, 'person', 'persona'],
		['people', 1200, 'people', 'personas'],
		['USD', 1, 'U.S. dollar', 'dólar estadounidense'],
		['million USD', 161.1, 'million U.S. dollars', 'millones de dólares estadounidenses'],
		['aircraft', 1, 'aircraft', 'aeronave'],
		['kg', 2, 'kg', 'kg']
	])('%s, %d', (unit, n, inEnglish, inSpanish) => {
		expect(en.terms.units[unit]?.(n)).toBe(inEnglish);
		expect(es.terms.units[unit]?.(n)).toBe(inSpanish);
	});
});
