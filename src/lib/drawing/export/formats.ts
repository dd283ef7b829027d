import type { ExportFormat } from './format.ts';
import { jpgFormat } from './jpg-format.ts';
import { pdfFormat } from './pdf-format.ts';
import { pngFormat } from './png-format.ts';
import { svgFormat } from './svg-format.ts';

/** Every file format of a figure, in the order in which they are offered. */
export const EXPORT_FORMATS = [
	pngFormat,
	svgFormat,
	pdfFormat,
	jpgFormat
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];
