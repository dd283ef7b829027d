import type { Handle } from '@sveltejs/kit';

/** Says in the page's first tag which language it is in. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en')
	});
