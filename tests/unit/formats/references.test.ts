import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { bibtex } from '#lib/formats/bibtex.ts';
import { cslJson } from '#lib/formats/csl-json.ts';
import { ris } from '#lib/formats/ris.ts';
import { CSL_SCHEMA } from './csl-schema.ts';
import { extractOf, whole, yamlSources } from './extracts.ts';

interface CslName {
	readonly literal?: string;
	readonly family?: string;
	readonly given?: string;
	readonly suffix?: string;
}
interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
}
interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly CslName[];
	/** What the author of an article in a newspaper is in RIS, as written. */
	readonly reporter?: string | readonly string[];
	readonly publisher?: string;
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL: string;
	readonly keyword?: string;
}

const written = yamlSources();
const dateOf = (date: CslDate | undefined) =>
	date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
const nameOf = ({ literal, family, given, suffix }: CslName) =>
	literal ?? [[given, family].filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
const read = async (input: unknown, forceType: string): Promise<CslItem[]> =>
	(await Cite.async(input, { forceType })).data as CslItem[];

/** All that the YAML files say of each source, in their order. */
const expected = written.map(({ id, title, author, publisher, issued, accessed, URL }) => ({
	id,
	title,
	author: author ?? [],
	publisher,
	issued,
	accessed,
	URL
}));
const found = (items: readonly CslItem[]) =>
	items.map((item) => ({
		id: item.id,
		title: item.title,
		author: item.author?.map(nameOf) ?? [item.reporter ?? []].flat(),
		publisher: item.publisher ?? item['container-title'],
		issued: dateOf(item.issued),
		accessed: dateOf(item.accessed),
		URL: item.URL
	}));

describe('the sources of the dataset', () => {
	it('are all there', () => {
		expect(written.length).toBe(whole.sources.length);
		expect(written.length).toBeGreaterThan(600);
	});

	it('come back from CSL-JSON', async () => {
		const items = await read(
			JSON.parse(String(await cslJson.encode(extractOf(whole)))),
			'@csl/list+object'
		);
		expect(found(items)).toEqual(expected);
		expect(items.map(({ type }) => type)).toEqual(whole.sources.map(({ type }) => type));
	});

	it('are CSL-JSON as its schema has it', async () => {
		const validate = new Ajv({ allowUnionTypes: true }).compile(CSL_SCHEMA);
		validate(JSON.parse(String(await cslJson.encode(extractOf(whole)))));
		expect(validate.errors).toBeNull();
	});

	it('come back from BibTeX', async () => {
		const items = await read(await bibtex.encode(extractOf(whole)), '@biblatex/text');
		expect(found(items)).toEqual(expected);
		expect(items.map(({ keyword }) => keyword)).toEqual(whole.sources.map(({ kind }) => kind));
	});

	it('come back from RIS', async () => {
		const text = String(await ris.encode(extractOf(whole)));
		// This reader takes the year alone of a newspaper, and no day of reading of a web page.
		const typeOf = new Map<string, string>(whole.sources.map(({ id, type }) => [id, type]));
		expect(found(await read(text, '@ris/file'))).toEqual(
			expected.map((source) => ({
				...source,
				issued:
					typeOf.get(source.id) === 'article-newspaper'
						? source.issued?.slice(0, 4)
						: source.issued,
				accessed: typeOf.get(source.id) === 'webpage' ? undefined : source.accessed
			}))
		);
	});

	it('have their whole dates in RIS, with three slashes', async () => {
		const records = String(await ris.encode(extractOf(whole))).split('ER  - \r\n');
		const lines = (tag: string) =>
			records.slice(0, -1).map((record) => new RegExp(`^${tag}  - (.*)\r$`, 'm').exec(record)?.[1]);
		const dates = (values: readonly (string | undefined)[]) =>
			values.map(
				(value) =>
					value && `${value.replaceAll('-', '/')}${'/'.repeat(3 - (value.split('-').length - 1))}`
			);
		expect(lines('DA')).toEqual(dates(written.map(({ issued }) => issued)));
		expect(lines('Y2')).toEqual(dates(written.map(({ accessed }) => accessed)));
		expect(lines('TY').filter((type) => type === undefined)).toEqual([]);
	});
});

describe('signs that LaTeX reads as its own', () => {
	it('are printed as they stand', async () => {
		const [first] = whole.sources;
		if (!first) throw new Error('The dataset has no source.');
		const title = '50 % of R&D_#1: {a} \\ ~x^2, US$7 ñ Á “ü”';
		const records = { ...whole, sources: [{ ...first, title, author: ['Ana Núñez de la Ó'] }] };
		const text = String(await bibtex.encode(extractOf(records)));
		expect(text).toContain('author = {{Ana Núñez de la Ó}}');
		expect(text).toContain('50 \\% of R\\&D\\_\\#1: \\{a\\}');
		const [item] = await read(text, '@biblatex/text');
		expect(item?.title).toBe(title);
	});
});
