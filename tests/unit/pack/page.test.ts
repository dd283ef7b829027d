import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages as en } from '#lib/i18n/en/index.ts';
import { packPage, type Parts, type Plain } from '#lib/pack/page.ts';
import { askPython } from '../formats/python.ts';

const LOADER = 'start("a" < "b" && 1);';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const parts: Parts = {
	code: 'Y29kZQ==',
	style: 'c3R5bGU=',
	loader: LOADER,
	hashes: [hashOf(LOADER), hashOf('code')]
};

const plain = (text: string): Plain => ({
	language: 'en',
	title: text,
	sentence: text,
	facts: [[text, text]],
	address: `https://lazos.example/en/?q=${encodeURIComponent(text)}`,
	listing: {
		ties: [{ name: text, parties: text, dates: text, summary: text, notes: [1] }],
		sources: [
			{
				number: 1,
				before: text,
				title: { text, language: 'en' },
				address: 'https://un.example/a?b=1&c="2"',
				after: text
			}
		]
	}
});

/** Python's own reader of HTML tells which elements there are, with their texts and attributes. */
const READ = `
from html.parser import HTMLParser
class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.open = []
    def handle_starttag(self, tag, attrs):
        self.found.append([tag, dict(attrs), ''])
        if tag not in ('meta', 'link', 'br'):
            self.open.append(self.found[-1])
    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag
    def handle_data(self, data):
        if self.open:
            self.open[-1][2] += data
pages = json.load(open(path, encoding='utf-8'))
found = []
for page in pages:
    reader = Reader()
    reader.feed(page)
    found.append(reader.found)
print(json.dumps(found))
`;
type Element = readonly [tag: string, attributes: Record<string, string>, text: string];
const read = (pages: readonly string[]) =>
	askPython(READ, JSON.stringify(pages), 'json') as Element[][];

const textsOf = (elements: readonly Element[], tag: string) =>
	elements.filter(([name]) => name === tag).map(([, , text]) => text);

describe('packPage', () => {
	it('says every text as it is, whatever signs it holds', () => {
		const odd = ['<', '>', '&', '"', "'", '&lt;', '</script>', '<!--', '</main>', '\u2028', 'ñ'];
		const texts = fc.sample(
			fc
				.array(fc.oneof(fc.constantFrom(...odd), fc.constantFrom('a', 'Z', '0', '$&', '`')), {
					minLength: 1
				})
				.map((signs) => signs.join('')),
			200
		);
		const pages = read(texts.map((text) => packPage(parts, 'ZGF0YQ==', plain(text), en.pack.page)));
		pages.forEach((elements, i) => {
			const text = texts[i] ?? '';
			expect(textsOf(elements, 'h1')[0]).toBe(text);
			expect(textsOf(elements, 'title')).toEqual([`${text} · ${text}`]);
			expect(textsOf(elements, 'dd')[0]).toBe(text);
			expect(textsOf(elements, 'strong')).toEqual([text]);
			expect(textsOf(elements, 'script')).toEqual([parts.style, parts.code, 'ZGF0YQ==', LOADER]);
		});
	});

	it('names its own scripts in its policy, and lets nothing else run or be asked for', () => {
		const [elements = []] = read([packPage(parts, 'ZGF0YQ==', plain('x'), en.pack.page)]);
		const policy = elements.find(([, attributes]) => 'http-equiv' in attributes)?.[1].content;
		const rules = new Map(
			policy?.split('; ').map((rule) => {
				const [name = '', ...values] = rule.split(' ');
				return [name, values];
			})
		);
		expect(rules.get('default-src')).toEqual(["'none'"]);
		expect(rules.get('script-src')).toEqual([`'${hashOf(LOADER)}'`, `'${hashOf('code')}'`]);
		expect(rules.get('connect-src')).toEqual(['data:']);
		expect(policy).not.toMatch(/https?:|\*/);
	});

	it('leads from a tie to its source, and from there to the address', () => {
		const [elements = []] = read([packPage(parts, 'ZGF0YQ==', plain('x'), en.pack.page)]);
		const links = elements.filter(([tag]) => tag === 'a').map(([, { href }]) => href);
		expect(links).toContain('#source-1');
		expect(elements.filter(([, { id }]) => id === 'source-1')).toHaveLength(1);
		expect(links).toContain('https://un.example/a?b=1&c="2"');
	});

	it('makes addresses in its facts links, without the full stop after them', () => {
		const facts: Plain['facts'] = [['Cite', 'Lazos. https://lazos.example/en/?a=b,c. Read it.']];
		const page = packPage(parts, 'ZGF0YQ==', { ...plain('x'), facts }, en.pack.page);
		const [elements = []] = read([page]);
		expect(textsOf(elements, 'a')).toContain('https://lazos.example/en/?a=b,c');
		expect(textsOf(elements, 'dd')).toEqual(['Lazos. . Read it.']);
		expect(elements.map(([, { href }]) => href)).toContain('https://lazos.example/en/?a=b,c');
	});
});
