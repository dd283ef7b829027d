import { toText } from '#lib/drawing/svg/tree.ts';
import type { ExportFormat } from './format.ts';

const MEDIA_TYPE = 'image/svg+xml';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const svgFormat = {
	id: 'svg',
	extension: 'svg',
	mediaType: MEDIA_TYPE,
	refuses: () => undefined,
	encode: async ({ svg }) => ({
		status: 'ok',
		blob: new Blob([PROLOGUE + toText(svg)], { type: MEDIA_TYPE })
	})
} as const satisfies ExportFormat;
