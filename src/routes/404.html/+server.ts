import { lostPage } from '#lib/server/lost-page.ts';
import { root } from '#lib/server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What static hosts answer where there is no page. */
export const GET = () =>
	new Response(lostPage('notFound', root), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
