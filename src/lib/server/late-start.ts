import { posix } from 'node:path';
import { escapeToAscii } from './escape-to-ascii.js';
import { hashOf } from './content-hash.js';

const PRELOAD = /[\t ]*<link href="([^"]+)" rel="modulepreload">\n?/g;
/** The script with which SvelteKit starts the app, and in it the loading of the app. */
const START = /(?<=<script>)\s*\{\s*__sveltekit_\w+ = [^]*?(?=<\/script>)/;
const LOADING = /Promise\.all\(\[\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*\]\)/;
/** What a page was given on the server, which SvelteKit writes into it; kit 2 names its address so. */
const FETCHED =
	/[\t ]*<script type="application\/json" data-sveltekit-fetched data-url="([^"]+)"[^>]*>[^]*?<\/script>\n?/g;
/** Imports that come with the file; `import()` has a bracket. */
const IMPORTED = /(?:from|import)"([^"]+\.js)"/g;

/**
 * Resolves once the page is on the screen, be it in part, as the browser tells: the end of the frame
 * would be before it, and on a quick line the scripts before both. In a window that is not looked
 * at, which paints nothing, at once, and where no paint is told of, after a second.
 */
const SEEN = `new Promise((seen) => {
						if (document.hidden || typeof PerformanceObserver === "undefined") return seen();
						new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
						setTimeout(seen, 1000);
					})`;

/**
 * Asks for a file and keeps the answer for the app (`state/packed-file.ts`); one that does not come is
 * told of as of a script.
 */
const ASK = `async (href) => {
							const answer = await fetch(href);
							if (!answer.ok) throw new Error(answer.status + " " + href);
							(window.lazosAsked ??= {})[href] = answer;
						}`;

/**
 * Lets a page of the app ask for its scripts and its data once it is painted: on a poor line they
 * would take their share of it while the picture is still to come, and a browser would have to read
 * past the data. All are asked for at once then, those scripts too that SvelteKit leaves out of its
 * list, since they are also reached by an `import()`.
 *
 * @param html a whole page as SvelteKit renders it, with its policy in it
 * @param pathname of the page, with a slash at its end; the data are asked for by their way from there
 * @param codeOf the text of a script by its address in the page
 * @throws Error if the page has no such start: SvelteKit then writes it in another way
 */
export function startOnceSeen(
	html: string,
	pathname: string,
	codeOf: (href: string) => string
): string {
	const scripts = new Set([...html.matchAll(PRELOAD)].map(([, href = '']) => href));
	const data = [...html.matchAll(FETCHED)].map(([, to = '']) => posix.relative(pathname, to));
	// What is added on the way is looked at in its turn.
	for (const href of scripts) {
		for (const [, imported = ''] of codeOf(href).matchAll(IMPORTED))
			scripts.add(posix.join(posix.dirname(href), imported));
	}
	const [start = ''] = START.exec(html) ?? [];
	const [loading] = LOADING.exec(start) ?? [];
	if (!loading) throw new Error('The page does not start as SvelteKit’s pages do.');
	const later = escapeToAscii(start).replace(
		loading,
		() => `${SEEN}.then(() => {
						for (const href of ${JSON.stringify([...scripts])}) {
							const link = { rel: "modulepreload", href };
							document.head.append(Object.assign(document.createElement("link"), link));
						}
						const data = ${JSON.stringify(data)}.map(${ASK});
						return Promise.all([${loading}, ...data]).then(([parts]) => parts);
					})`
	);
	return html
		.replace(PRELOAD, '')
		.replace(FETCHED, '')
		.replace(start, () => later)
		.replace(hashOf(start), hashOf(later));
}
