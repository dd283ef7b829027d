import type { Handle } from '@sveltejs/kit';
import { match } from './params/lang.ts';
import { frontNote, frontHead } from '#lib/server/front-head.ts';

/** The app’s own page, in either language. */
const FRONT = '/[lang=lang]';

const PRELOAD = 'rel="modulepreload"';

/**
 * Puts in what no script needs: the page’s language, and what those read that do not run it. Scripts
 * come after the page with its picture, which a poor line would otherwise bring later for them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { lang = 'en' } = event.params;
			const front = event.route.id === FRONT && match(lang) ? lang : undefined;
			return html
				.replace('%lang%', lang)
				.replaceAll(PRELOAD, `${PRELOAD} fetchpriority="low"`)
				.replace('%lazos.head%', () => (front ? frontHead(front) : ''))
				.replace('%lazos.note%', () => (front ? frontNote(front) : ''));
		}
	});
