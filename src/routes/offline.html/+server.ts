import { lostPage } from '#lib/server/lost-page.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What the service worker answers for a page that was not kept, with a base put in its head. */
export const GET = () =>
	new Response(lostPage('offline', ''), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
