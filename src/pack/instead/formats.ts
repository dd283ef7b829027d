import type { ExportFormat } from '#lib/drawing/export/format.ts';
import { jpgFormat } from '#lib/drawing/export/jpg-format.ts';
import { pngFormat } from '#lib/drawing/export/png-format.ts';
import { svgFormat } from '#lib/drawing/export/svg-format.ts';

/** Instead of `drawing/export/formats.ts`: those that need no library. */
export const EXPORT_FORMATS = [
	pngFormat,
	svgFormat,
	jpgFormat
] as const satisfies readonly ExportFormat[];
