import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get, type IncomingHttpHeaders } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../scripts/static-server.js';

type Server = Awaited<ReturnType<typeof serveFolder>>;

let folder: string;
const running: Server[] = [];

async function serve(options: { port?: number; tries?: number; base?: string } = {}) {
	const server = await serveFolder({ folder, port: 0, ...options });
	running.push(server);
	return server;
}

/** What comes over the wire, which `fetch` would unpack. */
const raw = (address: string, headers: Readonly<Record<string, string>>) =>
	new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>(
		(resolve, reject) => {
			get(address, { headers }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const { statusCode: status } = response;
					resolve({ status, headers: response.headers, body: Buffer.concat(parts) });
				});
			}).on('error', reject);
		}
	);

const ask = (address: string) => fetch(address, { redirect: 'manual' });

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'lazos-site-'));
	mkdirSync(join(folder, 'es'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, '_app/immutable/hash.js'), 'export {};');
	writeFileSync(join(folder, '_app/immutable/hash.woff2'), '');
	writeFileSync(join(folder, 'index.html'), 'choose');
	writeFileSync(join(folder, 'es/index.html'), 'español');
	writeFileSync(join(folder, 'about.html'), 'about');
	writeFileSync(join(folder, '404.html'), 'no such page');
	writeFileSync(join(folder, '_app/app.js'), 'export {};');
	writeFileSync(join(folder, '_app/inter.woff2'), '');
	writeFileSync(join(folder, 'ties.csv'), 'id,ñ');
	writeFileSync(join(folder, 'ties.graphml'), '<graphml/>');
	writeFileSync(join(folder, 'ties.gexf'), '<gexf/>');
});
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the static server', () => {
	it.each([
		['', 'text/html;charset=utf-8', 'choose'],
		['es/', 'text/html;charset=utf-8', 'español'],
		['es/?threat=narcotics', 'text/html;charset=utf-8', 'español'],
		['about', 'text/html;charset=utf-8', 'about'],
		['_app/app.js', 'text/javascript', 'export {};'],
		['_app/inter.woff2', 'font/woff2', ''],
		['ties.csv', 'text/csv;charset=utf-8', 'id,ñ'],
		['ties.graphml', 'application/graphml+xml', '<graphml/>'],
		['ties.gexf', 'application/gexf+xml', '<gexf/>']
	])('serves “%s” as %s, and has it asked for anew each time', async (path, type, text) => {
		const { address } = await serve();
		const response = await ask(address + path);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('cache-control')).toBe('no-cache');
		expect(await response.text()).toBe(text);
	});

	it.each([
		['br, gzip, deflate', 'br', brotliDecompressSync],
		['gzip;q=0.8, br;q=0', 'gzip', gunzipSync]
	])('compresses text for a browser that takes “%s” by %s', async (accepted, encoding, unpack) => {
		const { address } = await serve();
		const { headers, body } = await raw(`${address}es/`, { 'accept-encoding': accepted });
		expect(headers).toMatchObject({
			'content-encoding': encoding,
			'content-type': 'text/html;charset=utf-8',
			vary: 'Accept-Encoding'
		});
		expect(unpack(body).toString()).toBe('español');
		const again = await raw(`${address}es/`, {
			'accept-encoding': accepted,
			'if-none-match': headers.etag ?? ''
		});
		expect(again.status).toBe(304);
		writeFileSync(join(folder, 'es/index.html'), 'español nuevo');
		const changed = await raw(`${address}es/`, {
			'accept-encoding': accepted,
			'if-none-match': headers.etag ?? ''
		});
		expect(unpack(changed.body).toString()).toBe('español nuevo');
		writeFileSync(join(folder, 'es/index.html'), 'español');
	});

	it('sends text as it is to a browser that takes nothing else', async () => {
		const { address } = await serve();
		const { headers, body } = await raw(`${address}es/`, { 'accept-encoding': 'br;q=0' });
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe('español');
	});

	it.each(['hash.js', 'hash.woff2'])(
		'lets %s, whose name tells its content, be kept',
		async (name) => {
			const { address } = await serve();
			const response = await ask(`${address}_app/immutable/${name}`);
			expect(response.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
		}
	);

	it.each([
		['es', 'es/'],
		['es?threat=narcotics', 'es/?threat=narcotics'],
		['about/', 'about']
	])('leads from “%s” to “%s”, the one right path', async (path, proper) => {
		const { address } = await serve({ base: '/maps/lazos' });
		const response = await ask(address + path);
		expect(response.status).toBe(307);
		expect(response.headers.get('location')).toBe(`/maps/lazos/${proper}`);
	});

	it.each([
		'nowhere',
		'es/nowhere',
		'_app/gone.js',
		'..%2f..%2fetc%2fpasswd',
		'%2e%2e/package.json'
	])('answers 404 with the page for it to “%s”', async (path) => {
		const { address } = await serve();
		const response = await ask(address + path);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('no such page');
	});

	it('shows the folder under a base path, and nothing beside it', async () => {
		const { address, port } = await serve({ base: '/lazos' });
		expect(address).toBe(`http://127.0.0.1:${port}/lazos/`);
		expect(await (await ask(`${address}es/`)).text()).toBe('español');
		const bare = await ask(`http://127.0.0.1:${port}/lazos`);
		expect(bare.headers.get('location')).toBe('/lazos/');
		for (const path of ['/', '/es/', '/lazosa/es/']) {
			expect((await ask(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
		}
	});

	it('takes the next free port where it may, and else says that there is none', async () => {
		const first = await serve();
		const second = await serve({ port: first.port, tries: 50 });
		expect(second.port).toBeGreaterThan(first.port);
		await expect(serve({ port: first.port })).rejects.toThrow('EADDRINUSE');
	});
});
