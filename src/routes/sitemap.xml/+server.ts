import { indexDataset } from '#lib/dataset/dataset.ts';
import { sitemapText } from '#lib/pages/sitemap.ts';
import { datasetIn } from '#lib/server/datasets.ts';
import { site } from '#lib/server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** All pages in full addresses; no file where the build does not know the site’s own. */
export const GET = () =>
	site === undefined
		? new Response(null, { status: 204 })
		: new Response(sitemapText(indexDataset(datasetIn('en').dataset), site), {
				headers: { 'content-type': 'application/xml' }
			});
