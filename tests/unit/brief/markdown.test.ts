import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { toMarkdown } from '#lib/brief/markdown.ts';
import { askPython } from '../formats/python.ts';
import { ownTies, realBrief, sourcesOfAll, writtenAs } from './real-brief.ts';

/** What markdown-it finds: headings, what notes are cited and told, pictures, addresses, text. */
interface Read {
	readonly headings: readonly (readonly [level: string, text: string])[];
	readonly cited: readonly string[];
	readonly told: readonly string[];
	readonly pictures: readonly string[];
	readonly links: readonly string[];
	readonly text: string;
}

const READ = `
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
tokens = MarkdownIt('commonmark').use(footnote_plugin).parse(open(path, encoding='utf-8').read())
def words(token):
    return ''.join(c.content for c in token.children if c.type in ('text', 'text_special'))
inline = [c for t in tokens if t.type == 'inline' for c in t.children]
print(json.dumps({
    'headings': [[t.tag, words(tokens[i + 1])] for i, t in enumerate(tokens) if t.type == 'heading_open'],
    'cited': [c.meta['label'] for c in inline if c.type == 'footnote_ref'],
    'told': [t.meta['label'] for t in tokens if t.type == 'footnote_open'],
    'pictures': [c.attrs['src'] for c in inline if c.type == 'image'],
    'links': [c.attrs['href'] for c in inline if c.type == 'link_open'],
    'text': '\\n'.join(words(t) for t in tokens if t.type == 'inline')
}))
`;

it('is read by another program with its headings, footnotes and addresses', async () => {
	const ties = ownTies('cyber');
	const sources = sourcesOfAll(ties);
	const zip = await JSZip.loadAsync(await writtenAs('markdown', realBrief('es', 'cyber')));
	expect(Object.keys(zip.files)).toEqual(['brief.md', 'picture.png']);
	const text = await zip.file('brief.md')?.async('string');
	const read = askPython(READ, text ?? '', 'mdit_py_plugins') as Read;
	expect(read.headings.slice(0, 4)).toEqual([
		['h1', 'Lazos de seguridad de Guatemala'],
		['h2', 'Resumen en cifras'],
		['h2', 'Lazos por amenaza'],
		['h3', `Ciberseguridad (${ties.length} lazos)`]
	]);
	const names = read.headings.filter(([level]) => level === 'h4').map(([, name]) => name);
	expect(names.toSorted()).toEqual(ties.map(({ name }) => name.es).toSorted());
	expect(read.headings.at(-1)).toEqual(['h2', 'Fuentes']);
	expect(read.pictures).toEqual(['picture.png']);
	expect(read.told).toEqual(sources.map((_, i) => String(i + 1)));
	expect(new Set(read.cited)).toEqual(new Set(read.told));
	const picture = await zip.file('picture.png')?.async('binarystring');
	expect(picture?.slice(1, 4)).toBe('PNG');
	for (const { summary } of ties) expect(read.text).toContain(summary.es);
	for (const { title } of sources) expect(read.text).toContain(title);
	expect(read.links.length).toBe(sources.length + 1);
});

it('keeps signs of the text from becoming marks', () => {
	const brief = realBrief('en', 'cyber');
	const [group] = brief.ties.groups;
	const [entry] = group?.entries ?? [];
	if (!group || !entry) throw new Error('No tie on cybersecurity.');
	const odd = '1. *No* _list_ <b>nor</b> [link](x) `code` ~~cut~~ \\ a|b & #1 $x$ [^1]';
	const markdown = toMarkdown({
		...brief,
		ties: { ...brief.ties, groups: [{ ...group, entries: [{ ...entry, text: odd }] }] }
	});
	const read = askPython(READ, markdown, 'mdit_py_plugins') as Read;
	expect(read.text).toContain(odd);
	expect(read.headings.filter(([level]) => level === 'h4')).toEqual([['h4', entry.name]]);
});
