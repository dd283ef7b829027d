import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handle } from '@sveltejs/kit';
import { match } from './params/lang.ts';
import { toAsciiHtml } from '#lib/server/ascii.ts';
import { frontEnd, frontHead, frontNote } from '#lib/server/front-head.ts';
import { startOnceSeen } from '#lib/server/late-start.ts';

/** The app’s own page, in either language. */
const FRONT = '/[lang=lang]';

/** Stands in the page, so that no request comes before the first paint; the policy knows its hash. */
const boot = readFileSync('static/boot.js', 'utf8');

/** Its place, with the blanks around it: the hash is of the script alone. */
const BOOT = /\s*%lazos\.boot%\s*/;

/** Text of a script of the client, which is built before the pages, by its address in one of them. */
const codeOf = (href: string) =>
	readFileSync(join('.svelte-kit/output/client', href.replace(/^(\.\.?\/)+/, '')), 'utf8');

/** Puts in what no script needs: the page’s language, and what those read that do not run it. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const { lang = 'en' } = event.params;
			const front = event.route.id === FRONT && match(lang) ? lang : undefined;
			const page = html
				.replace('%lang%', lang)
				.replace(BOOT, () => boot)
				.replace('%lazos.head%', () => (front ? frontHead(front) : ''))
				.replace('%lazos.note%', () => (front ? frontNote(front) : ''))
				.replace('%lazos.end%', () => (front ? frontEnd(front) : ''));
			return page.includes('rel="modulepreload"')
				? toAsciiHtml(startOnceSeen(page, event.url.pathname, codeOf))
				: page;
		}
	});
