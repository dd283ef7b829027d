import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

/** Media types that the server’s own list lacks or tells by halves. */
const MEDIA_TYPES = new Map([
	['.csv', 'text/csv;charset=utf-8'],
	['.gexf', 'application/gexf+xml'],
	['.graphml', 'application/graphml+xml']
]);

/**
 * Serves a folder of static files as an ordinary web server does: pages without `.html`,
 * `404.html` for what is not there. Nothing is cached, so a new build is seen at once.
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
	const files = sirv(folder, {
		dev: true,
		setHeaders: (response, path) => {
			const type = MEDIA_TYPES.get(extname(path));
			if (type !== undefined) response.setHeader('Content-Type', type);
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
		files(request, response);
	});

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
