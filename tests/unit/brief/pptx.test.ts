import { expect, it } from 'vitest';
import {
	all,
	asLibreOfficeReads,
	expectSoundPackage,
	OfficeFile,
	plainText
} from './office-file.ts';
import { ADDRESS, ownTies, realBrief, sourcesOfAll, writtenAs } from './real-brief.ts';

const sources = sourcesOfAll(ownTies());
const bytes = await writtenAs('pptx', realBrief('es', undefined));
const file = await OfficeFile.read(bytes);
const slide = file.xml('ppt/slides/slide1.xml');

it('has a slide of 16:9 with a title, the picture and the figures', () => {
	const [size] = all(file.xml('ppt/presentation.xml'), 'p:sldSz');
	expect(Number(size?.attrs['cx']) / Number(size?.attrs['cy'])).toBeCloseTo(16 / 9, 3);
	const title = all(slide, 'p:sp').find((shape) =>
		all(shape, 'p:ph').some(({ attrs }) => attrs['type'] === 'title')
	);
	expect(title && plainText(title)).toBe('Lazos de seguridad de Guatemala');
	const [picture] = all(slide, 'p:pic');
	if (!picture) throw new Error('The slide has no picture.');
	expect(all(picture, 'p:cNvPr')[0]?.attrs['descr']).toBe(
		'Lazos de seguridad de Guatemala. Todos los lazos propios de Guatemala.'
	);
	const id = all(picture, 'a:blip')[0]?.attrs['r:embed'] ?? '';
	const target = file.targets('ppt/slides/slide1.xml').get(id) ?? '';
	expect(file.text(target.replace('../', 'ppt/')).slice(1, 4)).toBe('PNG');
	// 300 × 200 px, neither stretched nor cut.
	const extent = all(picture, 'a:ext').find(({ attrs }) => 'cx' in attrs);
	expect(Number(extent?.attrs['cx']) / Number(extent?.attrs['cy'])).toBeCloseTo(1.5, 3);
	const words = plainText(slide);
	expect(words).toContain('Situación');
	expect(words).toContain(ADDRESS);
});

it('has every source in full in its notes, a paragraph each, in its language', () => {
	const notes = file.xml('ppt/notesSlides/notesSlide1.xml');
	const lines = all(notes, 'a:p').map(plainText);
	const numbered = lines.filter((line) => /^\d+\. /.test(line));
	expect(numbered.length).toBe(sources.length);
	expect(numbered.map((line) => Number.parseInt(line, 10))).toEqual(sources.map((_, i) => i + 1));
	const text = lines.join('\n');
	for (const { URL, title } of sources) {
		expect(text).toContain(URL);
		expect(text).toContain(title.replace(/\s+/g, ' ').trim());
	}
	const languages = all(notes, 'a:rPr').map(({ attrs }) => attrs['lang']);
	expect(languages.filter((language) => language === 'es-GT').length).toBe(lines.length - 1);
});

it('opens without repair', () => {
	expectSoundPackage(file);
	const read = asLibreOfficeReads(bytes, 'pptx');
	if (read === undefined) return;
	expect(read).toContain('Lazos de seguridad de Guatemala');
	expect(read).toContain('Socios');
});
