import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files whose names change with their contents. */
const NAMED = /^_app\/immutable\//;

/**
 * What is not kept for use without network: the pages of records with their pictures, and other forms
 * of the data than the one that pages link, which together are many times as large as the app; what
 * only servers, search engines and the browser itself ask for; and what is told to a host, such as
 * `_headers` or `.htaccess`, which it does not give out: one file that does not come and nothing is kept.
 */
const LEFT_OUT =
	/^(?:(?:\w+\/)?(?:actors|ties)\/|\w+\/embed\/__data\.json$|og\/|icons\/|data\/(?!guatemala\.(?:schema\.)?json$)|[._]|(?:404\.html|CNAME|robots\.txt|sitemap\.xml|service-worker\.js)$)/;

/** Most that a first visit may be sent for later, before compression. */
const MOST_BYTES = 14_000_000;

/**
 * The files of a built site that a service worker keeps, by path below its root; a page by its
 * folder.
 *
 * @param {string} folder
 * @returns {{ version: string, named: string[], unnamed: string[] }} each list in a fixed order
 * @throws {Error} if they have become too large
 */
export function keptFiles(folder) {
	const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => statSync(join(folder, path)).isFile())
		.sort();
	const named = all.filter((path) => NAMED.test(path));
	const unnamed = all.filter((path) => !NAMED.test(path) && !LEFT_OUT.test(path));
	const bytes = [...named, ...unnamed].reduce(
		(sum, path) => sum + statSync(join(folder, path)).size,
		0
	);
	if (bytes > MOST_BYTES)
		throw new Error(`A first visit would have ${bytes} bytes kept; ${MOST_BYTES} are allowed.`);
	/** @type {{ version: string }} */
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
	return {
		version,
		named,
		unnamed: unnamed.map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
	};
}
