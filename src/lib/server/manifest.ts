import type { Language } from '#lib/dataset/vocabulary.ts';
import { page as en } from '#lib/i18n/en/page.ts';
import { page as es } from '#lib/i18n/es/page.ts';
import { palettes } from '#lib/scene/palette.ts';

const TEXTS: Readonly<Record<Language, typeof en>> = { en, es };

/**
 * The app as a browser installs it, in a language. It stands in that language's folder, and its
 * addresses are relative to it.
 */
export const manifestOf = (language: Language) => ({
	name: `${TEXTS[language].name}: ${TEXTS[language].tagline}`,
	short_name: TEXTS[language].name,
	description: TEXTS[language].description,
	lang: language,
	dir: 'ltr',
	start_url: './',
	scope: '../',
	display: 'standalone',
	background_color: palettes.light.paper,
	theme_color: palettes.light.surface,
	categories: ['education', 'reference', 'politics'],
	icons: [
		{ src: '../icons/icon-192.png', sizes: '192x192', type: 'image/png' },
		{ src: '../icons/icon-512.png', sizes: '512x512', type: 'image/png' },
		{
			src: '../icons/maskable-512.png',
			sizes: '512x512',
			type: 'image/png',
			purpose: 'maskable'
		}
	]
});
