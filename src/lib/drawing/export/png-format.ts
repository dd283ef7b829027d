import type { ExportFormat } from './format.ts';
import { sizeFault, withMetadata } from './png.ts';
import { rasterise } from './rasterise.ts';
import { xmpPacket } from './xmp.ts';

export const pngFormat = {
	id: 'png',
	extension: 'png',
	mediaType: 'image/png',
	transparent: true,
	refuses: sizeFault,
	encode: (figure, about) =>
		rasterise(figure, { mediaType: 'image/png' }, (bytes) =>
			withMetadata(bytes, { dpi: figure.dpi, xmp: xmpPacket(about) })
		)
} as const satisfies ExportFormat;
