import type { ExportFormat } from './format.ts';
import { withDensity } from './jpg.ts';
import { sizeFault } from './png.ts';
import { rasterise } from './rasterise.ts';

export const jpgFormat = {
	id: 'jpg',
	extension: 'jpg',
	mediaType: 'image/jpeg',
	transparent: false,
	refuses: sizeFault,
	encode: (figure, _, { quality }) =>
		rasterise(figure, { mediaType: 'image/jpeg', quality }, (bytes) =>
			withDensity(bytes, figure.dpi)
		)
} as const satisfies ExportFormat;
