import { robotsText } from '#lib/pages/sitemap.ts';
import { site } from '#lib/server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Says where the site map is; no file where there is none, which allows everything too. */
export const GET = () =>
	site === undefined
		? new Response(null, { status: 204 })
		: new Response(robotsText(site), { headers: { 'content-type': 'text/plain' } });
