import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Types of text; pictures and fonts are compressed as they are. */
const TEXTS = new Map([
	['.css', 'text/css'],
	['.csv', 'text/csv;charset=utf-8'],
	['.gexf', 'application/gexf+xml'],
	['.graphml', 'application/graphml+xml'],
	['.html', 'text/html;charset=utf-8'],
	['.js', 'text/javascript'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml'],
	['.txt', 'text/plain;charset=utf-8'],
	['.webmanifest', 'application/manifest+json'],
	['.xml', 'text/xml']
]);

/** The media type of a file of text. @param {string} path */
export const textType = (path) => TEXTS.get(extname(path));

/** @type {Readonly<Record<'br' | 'gzip', (content: Buffer) => Promise<Buffer>>>} */
const ENCODERS = {
	br: (content) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 9,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			}
		}),
	gzip: (content) => promisify(gzip)(content, { level: 9 })
};

/**
 * The best of the encodings that an Accept-Encoding header allows.
 *
 * @param {string | undefined} accepted
 * @returns {'br' | 'gzip' | undefined}
 */
export function encodingOf(accepted = '') {
	const names = accepted.split(',').map((each) => each.trim());
	return /** @type {const} */ (['br', 'gzip']).find((encoding) =>
		names.some(
			(name) => name === encoding || new RegExp(`^${encoding};q=(?!0(\\.0+)?$)`).test(name)
		)
	);
}

/** Compresses each file once, until it changes. */
export class CompressedFiles {
	/** @type {Map<string, { changed: number, content: Promise<Buffer> }>} */
	#made = new Map();

	/**
	 * @param {string} file
	 * @param {'br' | 'gzip'} encoding
	 * @returns {Promise<{ content: Buffer, changed: number } | undefined>} undefined if there is no
	 *          such file; `changed` in ms since 1970
	 */
	async read(file, encoding) {
		const found = await stat(file).catch(() => undefined);
		if (!found?.isFile()) return undefined;
		const key = `${encoding} ${file}`;
		let made = this.#made.get(key);
		if (made?.changed !== found.mtimeMs) {
			made = { changed: found.mtimeMs, content: readFile(file).then(ENCODERS[encoding]) };
			this.#made.set(key, made);
		}
		return { content: await made.content, changed: made.changed };
	}
}
