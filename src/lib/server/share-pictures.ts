import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { get, type ActorId } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { toText } from '#lib/drawing/svg/tree.ts';
import { actorPage } from '#lib/pages/actor-page.ts';
import { drawSharePicture } from '#lib/pages/share-picture.ts';
import { palettePng } from './palette-png.ts';
import { readerOf } from './readers.ts';

const fonts = dirname(
	createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json')
);
const FONT_FILES = ['500Medium/Inter_500Medium.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map(
	(file) => join(fonts, file)
);

/**
 * PNG of 1200 × 630 px that is shown where the actor’s page is shared.
 * @throws UnknownIdError if the dataset lacks the actor
 */
export function sharePicture(language: Language, id: ActorId): Uint8Array<ArrayBuffer> {
	const { dataset, messages } = readerOf(language, { kind: 'actor', id });
	const svg = toText(
		drawSharePicture(dataset, actorPage(dataset, get(dataset.actor, id).id), messages)
	);
	const drawn = new Resvg(svg, {
		font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Inter' }
	}).render();
	return new Uint8Array(palettePng(drawn.pixels, drawn.width, drawn.height));
}
