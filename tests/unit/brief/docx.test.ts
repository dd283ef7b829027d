import { describe, expect, it } from 'vitest';
import { actorCalled, tieCalled } from '../../data/records.ts';
import {
	all,
	asLibreOfficeReads,
	expectSoundPackage,
	OfficeFile,
	plainText
} from './office-file.ts';
import { ADDRESS, ownTies, realBrief, sourcesOfAll, writtenAs } from './real-brief.ts';

const ties = ownTies('terrorism');
const sources = sourcesOfAll(ties);
const bytes = await writtenAs('docx', realBrief('es', 'terrorism'));
const file = await OfficeFile.read(bytes);
const document = file.xml('word/document.xml');
const paragraphs = all(document, 'w:p');

const styleOf = (paragraph: (typeof paragraphs)[number]) =>
	all(paragraph, 'w:pStyle')[0]?.attrs['w:val'];
const inStyle = (style: string) =>
	paragraphs.filter((paragraph) => styleOf(paragraph) === style).map(plainText);

describe('a Word file of the Spanish brief on terrorism', () => {
	it('has title, sections, groups and ties as headings of their styles', () => {
		expect(inStyle('Title')).toEqual(['Lazos de seguridad de Guatemala']);
		expect(inStyle('Subtitle')).toEqual(['Lazos sobre terrorismo.']);
		expect(inStyle('Heading1')).toEqual(['Resumen en cifras', 'Lazos por amenaza']);
		expect(inStyle('Heading2')).toEqual([`Terrorismo (${ties.length} lazos)`]);
		expect(inStyle('Heading3').toSorted()).toEqual(ties.map(({ name }) => name.es).toSorted());
		const styles = all(file.xml('word/styles.xml'), 'w:style').map(
			({ attrs }) => attrs['w:styleId']
		);
		for (const paragraph of paragraphs)
			if (styleOf(paragraph) !== undefined) expect(styles).toContain(styleOf(paragraph));
	});

	it('has one footnote a source, in the order in which they are cited, with its address', () => {
		const notes = all(file.xml('word/footnotes.xml'), 'w:footnote').filter(
			({ attrs }) => Number(attrs['w:id']) > 0
		);
		expect(notes.length).toBe(sources.length);
		const marks = all(document, 'w:footnoteReference').map(({ attrs }) => Number(attrs['w:id']));
		expect(marks).toEqual(sources.map((_, i) => i + 1));
		const targets = file.targets('word/footnotes.xml');
		const led = notes.map((note) => targets.get(all(note, 'w:hyperlink')[0]?.attrs['r:id'] ?? ''));
		expect(led.toSorted()).toEqual(sources.map(({ URL }) => URL).toSorted());
		for (const { title, publisher } of sources) {
			const note = notes.map(plainText).find((text) => text.includes(`«${title}».`));
			expect(note).toContain(publisher);
			expect(note).toMatch(/Consultado el \d+ de [a-z]+ de 202\d\.$/);
		}
	});

	it('repeats the number of a source that was cited before, with a link to its footnote', () => {
		const citations = ties.reduce(
			(sum, tie) => sum + new Set(tie.sources.map(({ id }) => id)).size,
			0
		);
		const names = all(document, 'w:bookmarkStart').map(({ attrs }) => attrs['w:name']);
		expect(names).toEqual(sources.map((_, i) => `note-${i + 1}`));
		const back = all(document, 'w:hyperlink').filter(({ attrs }) => 'w:anchor' in attrs);
		expect(citations).toBeGreaterThan(sources.length);
		expect(back.length).toBe(citations - sources.length);
		for (const link of back) expect(`note-${plainText(link)}`).toBe(link.attrs['w:anchor']);
	});

	it('tells each tie with its accents, says what it is, and leads back to the view', () => {
		const text = paragraphs.map(plainText);
		for (const { summary } of ties)
			expect(text.some((line) => line.startsWith(summary.es.replace(/\s+/g, ' ')))).toBe(true);
		expect(text.join('\n')).toMatch(/ó.*ñ|ñ.*ó/s);
		expect([...file.targets('word/document.xml').values()]).toContain(ADDRESS);
		const core = plainText(file.xml('docProps/core.xml'));
		for (const part of ['Lazos de seguridad de Guatemala', 'Guatemala, Terrorismo'])
			expect(core).toContain(part);
		expect(all(file.xml('docProps/core.xml'), 'dc:creator').map(plainText)).toEqual(['Lazos']);
		const [language] = all(file.xml('word/styles.xml'), 'w:lang');
		expect(language?.attrs['w:val']).toBe('es-GT');
		const [picture] = all(document, 'wp:docPr');
		expect(picture?.attrs['descr']).toBe(
			'Lazos de seguridad de Guatemala. Lazos sobre terrorismo.'
		);
	});

	it('opens without repair', () => {
		expectSoundPackage(file);
		const read = asLibreOfficeReads(bytes, 'docx')?.replace(/\s+/g, ' ');
		if (read === undefined) return;
		for (const { name } of ties) expect(read).toContain(name.es);
		expect(read).toContain('Resumen en cifras');
	});
});

describe('a Word file by partner, in English', () => {
	it('groups ties under the names of partners', async () => {
		const brief = realBrief('en', 'territorial-dispute', 'partner');
		const english = await OfficeFile.read(await writtenAs('docx', brief));
		const headings = all(english.xml('word/document.xml'), 'w:p')
			.filter((paragraph) => styleOf(paragraph) === 'Heading2')
			.map(plainText);
		expect(headings[0]).toMatch(new RegExp(`^${actorCalled('bz').name.en} \\(\\d+ ties\\)$`));
		const [language] = all(english.xml('word/styles.xml'), 'w:lang');
		expect(language?.attrs['w:val']).toBe('en-US');
		expect(plainText(english.xml('word/document.xml'))).toContain(
			tieCalled(brief.ties.groups[0]?.entries[0]?.id ?? '').summary.en
		);
	});
});
