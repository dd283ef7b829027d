import { describe, expect, it } from 'vitest';
import { askPoppler, pdfText } from './office-file.ts';
import { ADDRESS, ownTies, realBrief, sourcesOfAll, writtenAs } from './real-brief.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a PDF of the Spanish brief on cybersecurity', async () => {
	const ties = ownTies('cyber');
	const sources = sourcesOfAll(ties);
	const pdf = await writtenAs('pdf', realBrief('es', 'cyber'));
	const text = pdfText(pdf);

	it('holds title, sentence and ties as text with its accents', () => {
		expect(text).toContain('Lazos de seguridad de Guatemala');
		expect(text).toContain('Lazos sobre ciberseguridad.');
		const read = squeezed(text);
		for (const { name, summary } of ties) {
			expect(read).toContain(squeezed(name.es));
			// A page may end within it.
			expect(read).toContain(squeezed(summary.es).slice(0, 40));
		}
		expect(read).toMatch(/á.*é.*í.*ó.*ú/su);
		expect(read).toContain('ñ');
	});

	it('numbers its notes without gaps, each source once and in full', () => {
		const notes = text.slice(text.lastIndexOf('\nFuentes\n'));
		const numbers = [...notes.matchAll(/^(\d{1,3})\.$/gm)].map(([, number]) => Number(number));
		expect(numbers).toEqual(sources.map((_, i) => i + 1));
		const read = squeezed(notes);
		for (const { URL, title } of sources) {
			expect(read).toContain(squeezed(title));
			expect(read).toContain(squeezed(URL));
		}
	});

	it('says what it is, has numbers on its pages, and leads back to the view', () => {
		const about = askPoppler('pdfinfo', [], pdf);
		expect(about).toMatch(/^Title: +Lazos de seguridad de Guatemala$/m);
		expect(about).toMatch(/^Subject: +Lazos sobre ciberseguridad$/m);
		expect(about).toMatch(/^Keywords: +Guatemala, Ciberseguridad$/m);
		expect(about).toMatch(/^Author: +Lazos$/m);
		const pages = Number(/^Pages: +(\d+)$/m.exec(about)?.[1]);
		const footers = [...text.matchAll(/^(\d+) ?\/ ?(\d+)$/gm)].map(
			([, page, of]) => `${page} / ${of}`
		);
		expect(footers).toEqual(Array.from({ length: pages }, (_, i) => `${i + 1} / ${pages}`));
		const links = askPoppler('pdfinfo', ['-url'], pdf);
		expect(links).toContain(ADDRESS);
		for (const { URL } of sources) expect(links).toContain(URL);
	});

	it('has bookmarks for its sections and groups, and letters that it brings along', () => {
		const outline = askPoppler('pdftohtml', ['-xml', '-stdout', '-i'], pdf);
		const items = [...outline.matchAll(/<item page="\d+">([^<]*)<\/item>/g)].map(
			([, item]) => item
		);
		expect(items).toEqual(['Resumen en cifras', 'Lazos por amenaza', 'Ciberseguridad', 'Fuentes']);
		const fonts = askPoppler('pdffonts', [], pdf).split('\n').slice(2).filter(Boolean);
		expect(fonts.length).toBe(2);
		for (const font of fonts) expect(font).toMatch(/Inter.*TrueType.* yes /);
	});
});

describe('a PDF of all ties', () => {
	it('has each of them, however many pages it takes', async () => {
		const brief = realBrief('en', undefined);
		const text = squeezed(pdfText(await writtenAs('pdf', brief)));
		for (const { name } of ownTies()) expect(text).toContain(squeezed(name.en));
		const last = brief.notes.list.at(-1);
		expect(last?.number).toBe(sourcesOfAll(ownTies()).length);
		expect(text).toContain(squeezed(last?.before ?? ''));
	});
});
