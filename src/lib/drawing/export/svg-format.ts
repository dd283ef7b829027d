import { element, toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { About } from './about.ts';
import type { ExportFormat } from './format.ts';
import { rdfOf } from './xmp.ts';

const MEDIA_TYPE = 'image/svg+xml';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const svgFormat = {
	id: 'svg',
	extension: 'svg',
	mediaType: MEDIA_TYPE,
	transparent: true,
	refuses: () => undefined,
	encode: async ({ svg }, about) => ({
		status: 'ok',
		blob: new Blob([PROLOGUE + toText(described(svg, about))], { type: MEDIA_TYPE })
	})
} as const satisfies ExportFormat;

/** With the metadata after its name and description, which come first. */
const described = (svg: SvgNode, about: About): SvgNode => ({
	...svg,
	children: [
		...svg.children.slice(0, 2),
		element('metadata', {}, [rdfOf(about)]),
		...svg.children.slice(2)
	]
});
