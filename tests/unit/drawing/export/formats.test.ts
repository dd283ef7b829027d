import { describe, expect, it } from 'vitest';
import { describeExportFault, type ExportFault } from '#lib/drawing/export/fault.ts';
import type { Figure } from '#lib/drawing/export/figure.ts';
import { EXPORT_FORMATS } from '#lib/drawing/export/formats.ts';
import { element } from '#lib/drawing/svg/tree.ts';
import { messagesIn } from '../real-data.ts';
import type { About } from '#lib/drawing/export/about.ts';
import { parseXml, textOf } from '../xml.ts';

const figure = (width: number, height: number): Figure => ({
	svg: element('svg', { width, height }, [element('text', {}, ['Tecún Umán & others'])]),
	width,
	height,
	scale: 1,
	dpi: 96,
	mm: undefined,
	fits: true
});
const about: About = {
	title: 'Lazos & más',
	description: 'Ties on narcotics',
	language: 'en',
	link: 'https://example.org/en/?threat=narcotics&years=2015-2026',
	version: '0.1.0',
	citation: '“Ties on narcotics.” Lazos.',
	made: '2026-11-24'
};
const [png, svg] = EXPORT_FORMATS;

describe('the formats', () => {
	it('have each their own id and extension', () => {
		expect(EXPORT_FORMATS.map(({ id, extension }) => [id, extension])).toEqual([
			['png', 'png'],
			['svg', 'svg'],
			['pdf', 'pdf'],
			['jpg', 'jpg']
		]);
	});

	it('write an SVG as it stands, in UTF-8', async () => {
		const encoded = await svg.encode(figure(10, 20), about);
		const text = await encoded.blob.text();
		expect(encoded.blob.type).toBe('image/svg+xml');
		expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
		expect(textOf(parseXml(text))).toContain('Tecún Umán & others');
	});

	it('refuse a PNG beyond what a canvas holds, rather than save an empty one', async () => {
		expect(png.refuses(16_384, 16_384)).toBeUndefined();
		const wanted = { kind: 'too-long', width: 20_000, height: 30_000, limit: 16_384 };
		expect(png.refuses(20_000, 30_000)).toEqual(wanted);
		expect(await png.encode(figure(20_000, 30_000), about)).toEqual({
			status: 'fault',
			fault: wanted
		});
	});
});

describe('a fault', () => {
	const faults: readonly [ExportFault, string, string][] = [
		[
			{ kind: 'too-long', width: 20_000, height: 10, limit: 16_384 },
			'A picture of 20,000 × 10 px is more than browsers can draw (16,384 px a side). Nothing was saved; choose a smaller size, or SVG or PDF.',
			'Una imagen de 20,000 × 10 px supera lo que los navegadores pueden dibujar (16,384 px por lado). No se guardó nada; elija un tamaño menor, o SVG o PDF.'
		],
		[
			{ kind: 'not-encoded' },
			'The browser could not make the picture, perhaps for lack of memory. Nothing was saved; choose a smaller size, or SVG.',
			'El navegador no pudo crear la imagen, quizá por falta de memoria. No se guardó nada; elija un tamaño menor o SVG.'
		],
		[
			{ kind: 'no-font' },
			'The typefaces for the PDF could not be loaded, perhaps because there is no connection. Nothing was saved; try again, or choose SVG or PNG.',
			'No se pudieron cargar los tipos de letra del PDF, quizá por falta de conexión. No se guardó nada; intente de nuevo o elija SVG o PNG.'
		]
	];
	it.each(faults)('says what happened and what to do: $kind', (fault, english, spanish) => {
		expect(describeExportFault(fault, messagesIn.en)).toBe(english);
		expect(describeExportFault(fault, messagesIn.es)).toBe(spanish);
	});
});
