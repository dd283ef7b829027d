import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CompressedFiles, encodingOf, textType } from './compress.js';

/** Files whose names change with their contents. */
const IMMUTABLE = '/_app/immutable/';

/**
 * Serves a folder of static files as a good web server does: texts compressed, pages without
 * `.html`, `404.html` for what is not there. What may change is asked for anew each time, so a new
 * build is seen at once; what cannot is kept.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0: any free port
 * @param {number} [options.tries] how many ports to try, from `port` upwards, if one is taken
 * @param {string} [options.base] path under which the folder is seen, such as `/lazos`
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} `address`
 *          ends in a slash
 * @throws the server's error if no port was free
 */
export async function serveFolder({ folder, port, tries = 1, base = '' }) {
	const compressed = new CompressedFiles();
	const files = sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			const type = textType(path);
			if (type !== undefined) response.setHeader('Content-Type', type);
			response.setHeader('Cache-Control', cacheRule(path));
		},
		onNoMatch: (_request, response) => {
			const page = join(folder, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Not found');
		}
	});

	const server = createServer((request, response) => {
		const [path = '/', search] = (request.url ?? '/').split('?', 2);
		const query = search === undefined ? '' : `?${search}`;
		if (path !== base && !path.startsWith(`${base}/`)) {
			response.writeHead(404).end('Not found');
			return;
		}
		const inside = path.slice(base.length);
		const proper = properPath(folder, inside);
		if (proper !== inside) {
			response.writeHead(307, { Location: `${base}${proper}${query}` }).end();
			return;
		}
		request.url = `${inside}${query}`;
		sendCompressed(request, response, inside)
			.then((sent) => sent || files(request, response))
			.catch((/** @type {unknown} */ error) => {
				response.writeHead(500).end(String(error));
			});
	});

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 * @param {string} path
	 * @returns {Promise<boolean>} whether it was a file of text that the browser takes compressed
	 */
	async function sendCompressed({ headers }, response, path) {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const encoding = encodingOf(headers['accept-encoding']);
		const type = textType(file);
		if (!encoding || !type || headers.range !== undefined || path.includes('..')) return false;
		const found = await compressed.read(join(folder, file), encoding);
		if (!found) return false;
		response.setHeader('Vary', 'Accept-Encoding');
		response.setHeader('Cache-Control', cacheRule(path));
		response.setHeader('ETag', `W/"${found.changed}-${encoding}"`);
		if (headers['if-none-match'] === response.getHeader('ETag')) {
			response.writeHead(304).end();
			return true;
		}
		response.writeHead(200, {
			'Content-Type': type,
			'Content-Encoding': encoding,
			'Content-Length': found.content.length
		});
		response.end(found.content);
		return true;
	}

	const taken = await listen(server, port, tries);
	return {
		address: `http://127.0.0.1:${taken}${base}/`,
		port: taken,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** How long a browser keeps a file without asking. @param {string} path */
const cacheRule = (path) =>
	path.startsWith(IMMUTABLE) ? 'public,max-age=31536000,immutable' : 'no-cache';

/**
 * Pages refer to their files by relative addresses, so each has one right path: `/es` if it is
 * `es.html`, `/es/` if it is `es/index.html`.
 *
 * @param {string} folder
 * @param {string} path
 */
function properPath(folder, path) {
	if (path === '') return '/';
	if (path === '/' || path.includes('..')) return path;
	const bare = path.replace(/\/+$/, '');
	if (existsSync(join(folder, `${bare}.html`))) return bare;
	return existsSync(join(folder, bare, 'index.html')) ? `${bare}/` : path;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port, tries) {
	return new Promise((resolve, reject) => {
		const attempt = (/** @type {number} */ candidate) => {
			const refused = (/** @type {NodeJS.ErrnoException} */ error) => {
				if (error.code === 'EADDRINUSE' && candidate < port + tries - 1) attempt(candidate + 1);
				else reject(error);
			};
			server.once('error', refused);
			server.listen(candidate, '127.0.0.1', () => {
				server.off('error', refused);
				const address = server.address();
				resolve(typeof address === 'object' && address ? address.port : candidate);
			});
		};
		attempt(port);
	});
}
