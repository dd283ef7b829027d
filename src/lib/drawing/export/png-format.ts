import type { ExportFormat } from './format.ts';
import { sizeFault } from './png.ts';
import { rasterise } from './rasterise.ts';

/** A CSS pixel is 1/96 inch, so that a picture of any scale is printed equally large. */
const CSS_DPI = 96;

export const pngFormat = {
	id: 'png',
	extension: 'png',
	mediaType: 'image/png',
	refuses: sizeFault,
	encode: (figure) => rasterise(figure, CSS_DPI * Math.max(1, figure.scale))
} as const satisfies ExportFormat;
