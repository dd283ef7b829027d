import { describe, expect, it } from 'vitest';
import { describeExportFault, type ExportFault } from '#lib/drawing/export/fault.ts';
import type { Figure } from '#lib/drawing/export/figure.ts';
import { EXPORT_FORMATS } from '#lib/drawing/export/formats.ts';
import { element } from '#lib/drawing/svg/tree.ts';
import { messagesIn } from '../real-data.ts';
import { parseXml } from '../xml.ts';

const figure = (width: number, height: number): Figure => ({
	svg: element('svg', { width, height }, [element('text', {}, ['Tecún Umán & others'])]),
	width,
	height,
	scale: 1
});
const [png, svg] = EXPORT_FORMATS;

describe('the formats', () => {
	it('have each their own id and extension', () => {
		expect(EXPORT_FORMATS.map(({ id, extension }) => [id, extension])).toEqual([
			['png', 'png'],
			['svg', 'svg']
		]);
	});

	it('write an SVG as it stands, in UTF-8', async () => {
		const encoded = await svg.encode(figure(10, 20));
		const text = await encoded.blob.text();
		expect(encoded.blob.type).toBe('image/svg+xml');
		expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
		expect(parseXml(text).children).toMatchObject([{ children: ['Tecún Umán & others'] }]);
	});

	it('refuse a PNG beyond what a canvas holds, rather than save an empty one', async () => {
		expect(png.refuses(16_384, 16_384)).toBeUndefined();
		const wanted = { kind: 'too-long', width: 20_000, height: 30_000, limit: 16_384 };
		expect(png.refuses(20_000, 30_000)).toEqual(wanted);
		expect(await png.encode(figure(20_000, 30_000))).toEqual({ status: 'fault', fault: wanted });
	});
});

describe('a fault', () => {
	const faults: readonly [ExportFault, string, string][] = [
		[
			{ kind: 'too-long', width: 20_000, height: 10, limit: 16_384 },
			'A picture of 20,000 × 10 px is more than browsers can draw (16,384 px a side). Nothing was saved; choose a smaller width, or SVG.',
			'Una imagen de 20,000 × 10 px supera lo que los navegadores pueden dibujar (16,384 px por lado). No se guardó nada; elija un ancho menor o SVG.'
		],
		[
			{ kind: 'not-encoded' },
			'The browser could not make the picture, perhaps for want of memory. Nothing was saved; choose a smaller width, or SVG.',
			'El navegador no pudo crear la imagen, quizá por falta de memoria. No se guardó nada; elija un ancho menor o SVG.'
		]
	];
	it.each(faults)('says what happened and what to do: $kind', (fault, english, spanish) => {
		expect(describeExportFault(fault, messagesIn.en)).toBe(english);
		expect(describeExportFault(fault, messagesIn.es)).toBe(spanish);
	});
});
