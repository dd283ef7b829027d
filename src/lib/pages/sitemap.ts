import type { Dataset } from '#lib/dataset/dataset.ts';
import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { element, toText } from '#lib/drawing/svg/tree.ts';
import { ARTICLES, pathOf, type Target } from './addresses.ts';

/** Every page that can be read without the app, the lists first, and the app itself. */
const allTargets = (dataset: Dataset): readonly Target[] => [
	{ kind: 'app', selection: { kind: 'none' } },
	{ kind: 'actors' },
	{ kind: 'ties' },
	...ARTICLES.map((kind): Target => ({ kind })),
	...dataset.actors.map(({ id }): Target => ({ kind: 'actor', id })),
	...dataset.ties.map(({ id }): Target => ({ kind: 'tie', id }))
];

/**
 * Every page in every language, each with its translations.
 *
 * @param site address of the site's root, with its slash
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapText(dataset: Dataset, site: string): string {
	const urls = allTargets(dataset).flatMap((target) => {
		const alternates = [
			...LANGUAGES.map((language) => ({
				hreflang: language,
				path: `${language}/${pathOf(target)}`
			})),
			{ hreflang: 'x-default', path: pathOf(target) }
		].map(({ hreflang, path }) =>
			element('xhtml:link', { rel: 'alternate', hreflang, href: site + path })
		);
		return LANGUAGES.map((language) =>
			element('url', {}, [
				element('loc', {}, [`${site}${language}/${pathOf(target)}`]),
				...alternates
			])
		);
	});
	const root = element(
		'urlset',
		{
			xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
			'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
		},
		urls
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toText(root)}\n`;
}

/** That all may be read, and where the site map is. */
export const robotsText = (site: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
