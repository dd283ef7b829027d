import { beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '#lib/offline/scope.ts';
import { MESSAGES } from '#lib/offline/scope.ts';
import { keptIn, readIn } from '#lib/offline/stores.ts';
import { serveOffline } from '#lib/offline/worker.ts';
import { makeSite } from './site.ts';

const ORIGIN = 'https://host.example';
const full = (path: string) => new URL(path, ORIGIN).href;

/** A browser’s stores: by name, and in each by address without its search. */
class Stores {
	readonly all = new Map<string, Map<string, Response>>();

	readonly open = async (name: string) => {
		const store = this.all.get(name) ?? new Map<string, Response>();
		this.all.set(name, store);
		const key = (asked: string) => full(asked).replace(/\?.*/, '');
		return {
			match: async (asked: string) => store.get(key(asked))?.clone(),
			put: async (asked: string, response: Response) => {
				store.delete(key(asked));
				store.set(key(asked), response);
			},
			keys: async () => [...store.keys()],
			delete: async (asked: string) => store.delete(key(asked))
		};
	};
	readonly match = async (asked: string) => {
		for (const store of this.all.values()) {
			const found = store.get(full(asked));
			if (found) return found.clone();
		}
		return undefined;
	};
	readonly keys = async () => [...this.all.keys()];
	readonly delete = async (name: string) => this.all.delete(name);
}

/** A server and a browser around a worker of the version that the server has. */
function surroundings(stores = new Stores(), version = '2') {
	const site = makeSite(version);
	const server = {
		version,
		isThere: true,
		failing: new Set<string>(),
		asked: [] as string[],
		pages: new Map([['/lazos/en/dataset.json', '{"actors":[{"id":"us"}]}']])
	};
	const browser = { windows: 1, waiting: null as unknown, skipped: 0 };
	const listeners = new Map<string, (event: unknown) => void>();
	const answerOf = async (input: string | Request) => {
		const path = new URL(typeof input === 'string' ? full(input) : input.url).pathname;
		if (!server.isThere) throw new TypeError('Failed to fetch');
		server.asked.push(path);
		if (server.failing.has(path)) return new Response('', { status: 503 });
		if (path.endsWith('version.json')) return Response.json({ version: server.version });
		const text = server.pages.get(path) ?? `<head>${path} of ${server.version}`;
		return new Response(text);
	};
	const scope = {
		caches: stores,
		clients: {
			claim: async () => undefined,
			matchAll: async () => Array.from({ length: browser.windows })
		},
		location: { origin: ORIGIN },
		navigator: { languages: ['es'] },
		registration: {
			installing: null,
			get waiting() {
				return browser.waiting;
			}
		},
		fetch: answerOf,
		skipWaiting: async () => {
			browser.skipped += 1;
		},
		addEventListener: (type: string, listener: (event: unknown) => void) =>
			listeners.set(type, listener)
	};
	serveOffline(scope as unknown as Scope, site);

	/** Sends an event, and waits for what it starts. */
	async function send(type: string, parts: object = {}): Promise<Response | undefined> {
		const work: Promise<unknown>[] = [];
		let answer: Promise<Response> | undefined;
		listeners.get(type)?.({
			...parts,
			waitUntil: (started: Promise<unknown>) => work.push(started),
			respondWith: (given: Promise<Response>) => (answer = given)
		});
		const response = await answer;
		await Promise.all(work);
		return response;
	}
	const ask = (path: string, mode = 'navigate') =>
		send('fetch', { request: { method: 'GET', url: full(path), mode } });
	return { site, stores, server, browser, send, ask };
}

describe('the worker', () => {
	let around = surroundings();
	const kept = () => [...(around.stores.all.get(keptIn(around.site))?.keys() ?? [])];

	beforeEach(() => {
		around = surroundings();
	});

	it('keeps every file of its version, and answers with them when the server is gone', async () => {
		await around.send('install');
		const { named, unnamed } = around.site;
		expect(kept().toSorted()).toEqual([...named, ...unnamed].map(full).toSorted());
		around.server.isThere = false;
		const page = await around.ask('/lazos/es/?view=map');
		expect(await page?.text()).toBe('<head>/lazos/es/ of 2');
	});

	it.each(['/lazos/_app/immutable/b.2.css', '/lazos/pack.json', '/lazos/en/'])(
		'keeps nothing if %s fails, and leaves the version before whole',
		async (path) => {
			await around.send('install');
			const before = kept();
			const next = surroundings(around.stores, '3');
			next.server.failing.add(path);
			// What is kept already is not asked for again, so it cannot fail.
			if (path.includes('immutable'))
				around.stores.all.get(keptIn(around.site))?.delete(full(path));
			await expect(next.send('install')).rejects.toThrow(`503 ${path}`);
			expect(await around.stores.keys()).toEqual([keptIn(around.site)]);
			expect(kept()).toEqual(
				before.filter((each) => !path.includes('immutable') || each !== full(path))
			);
		}
	);

	it('keeps nothing if the site is replaced while it is fetched', async () => {
		around.server.version = '3';
		await expect(around.send('install')).rejects.toThrow('no longer that of version 2');
		expect(await around.stores.keys()).toEqual([]);
	});

	it('takes files of the same name from the version before', async () => {
		await around.send('install');
		const next = surroundings(around.stores, '3');
		await next.send('install');
		expect(next.server.asked).toContain('/lazos/en/');
		expect(next.server.asked.filter((path) => path.includes('immutable'))).toEqual([]);
		expect(next.stores.all.get(keptIn(next.site))?.size).toBe(kept().length);
	});

	it('does not take over before the reader wants it', async () => {
		await around.send('install');
		await around.send('message', { data: 'anything' });
		expect(around.browser.skipped).toBe(0);
		await around.send('message', { data: MESSAGES.use });
		expect(around.browser.skipped).toBe(1);
	});

	it('still has the parts of the version before for a window that was opened with it', async () => {
		await around.send('install');
		const former = '/lazos/_app/immutable/former.js';
		around.stores.all.get(keptIn(around.site))?.set(full(former), new Response('former'));
		const next = surroundings(around.stores, '3');
		await next.send('install');
		next.browser.windows = 2;
		await next.send('activate');
		next.server.isThere = false;
		expect(await (await next.ask(former, 'cors'))?.text()).toBe('former');
		next.browser.windows = 1;
		await next.send('message', { data: MESSAGES.runs });
		expect(await next.stores.keys()).toEqual([keptIn(next.site)]);
	});

	it('removes nothing while another version waits', async () => {
		await around.send('install');
		const next = surroundings(around.stores, '3');
		await next.send('install');
		around.browser.waiting = {};
		await around.send('message', { data: MESSAGES.runs });
		expect(await around.stores.keys()).toEqual([keptIn(around.site), keptIn(next.site)]);
	});

	it('shows a page again that was read, and keeps sixty of them', async () => {
		await around.send('install');
		for (let i = 1; i <= 62; i++) await around.ask(`/lazos/en/ties/t-${i}/?from=share`);
		around.server.isThere = false;
		const page = await around.ask('/lazos/en/ties/t-62/');
		expect(await page?.text()).toBe('<head>/lazos/en/ties/t-62/ of 2');
		const read = [...(around.stores.all.get(readIn(around.site))?.keys() ?? [])];
		expect(read).toHaveLength(60);
		expect(read[0]).toBe(full('/lazos/en/ties/t-3/'));
	});

	it('leads from a page that was not read to the app, in the language of the page or the reader', async () => {
		await around.send('install');
		around.server.isThere = false;
		const leads = async (path: string) => (await around.ask(path))?.headers.get('location');
		expect(await leads('/lazos/en/actors/us/')).toBe(full('/lazos/en/?actor=us#instead'));
		expect(await leads('/lazos/actors/us/')).toBe(full('/lazos/es/?actor=us#instead'));
		expect(await leads('/lazos/en/ties/')).toBe(full('/lazos/en/?view=table#instead'));
	});

	it('says so where the app has nothing of the kind, with links from the root', async () => {
		await around.send('install');
		around.server.isThere = false;
		for (const path of ['/lazos/en/actors/unknown/', '/lazos/nowhere']) {
			const page = await around.ask(path);
			expect(page?.status).toBe(503);
			expect(await page?.text()).toBe('<head><base href="/lazos/">/lazos/offline.html of 2');
		}
	});
});
