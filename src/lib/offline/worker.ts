import { answerTo, appInstead, INSTEAD, languageOf, type RecordPage } from './answer.ts';
import { MESSAGES, type Asking, type Scope } from './scope.ts';
import { OFFLINE_PAGE, VERSION_FILE, type Site } from './site.ts';
import { keptIn, outdated, readIn } from './stores.ts';

/**
 * Files that are fetched at a time, so that the page itself comes first on a poor line; with more, an
 * old computer answered its reader later for half a minute.
 */
const AT_A_TIME = 2;

/** Pages of records that are kept once they were read. */
const PAGES_READ = 60;

/** Makes a service worker answer for the site. */
export function serveOffline(scope: Scope, site: Site): void {
	const worker = new OfflineWorker(scope, site);
	scope.addEventListener('install', (event) => event.waitUntil(worker.keepAll()));
	scope.addEventListener('activate', (event) => event.waitUntil(worker.begin()));
	scope.addEventListener('message', (event) => {
		if (event.data === MESSAGES.use) event.waitUntil(scope.skipWaiting());
		if (event.data === MESSAGES.runs) event.waitUntil(worker.tidy());
	});
	scope.addEventListener('fetch', (event) => worker.answer(event));
}

class OfflineWorker {
	readonly #scope: Scope;
	readonly #site: Site;

	constructor(scope: Scope, site: Site) {
		this.#scope = scope;
		this.#site = site;
	}

	/**
	 * Keeps every file of this version, or none.
	 * @throws Error if one does not come or the site has changed meanwhile; then the browser drops
	 *         this worker, and the one before goes on
	 */
	async keepAll(): Promise<void> {
		const { caches } = this.#scope;
		const { named, unnamed, version } = this.#site;
		const store = keptIn(this.#site);
		await caches.delete(store);
		try {
			const cache = await caches.open(store);
			const isNamed = new Set(named);
			const left = [...unnamed, ...named];
			const keepNext = async () => {
				for (let path = left.shift(); path !== undefined; path = left.shift()) {
					const known = isNamed.has(path) ? await this.#inAnyVersion(path) : undefined;
					await cache.put(path, known ?? (await this.#fetched(path, isNamed.has(path))));
				}
			};
			await Promise.all(Array.from({ length: AT_A_TIME }, keepNext));
			// Asked last: a site that was replaced meanwhile has given some of its files already.
			if ((await this.#versionThere()) !== version)
				throw new Error(`The site is no longer that of version ${version}.`);
		} catch (error) {
			await caches.delete(store);
			throw error;
		}
	}

	/** Answers for windows that were opened before this worker was there. */
	async begin(): Promise<void> {
		await this.#scope.clients.claim();
		await this.tidy();
	}

	/** Removes what former versions kept, once no window can need it. */
	async tidy(): Promise<void> {
		const { caches, clients, registration } = this.#scope;
		// What is being kept for the next version is neither of this one nor of a former one.
		if (registration.installing || registration.waiting) return;
		const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
		const names = outdated(await caches.keys(), this.#site, windows.length <= 1);
		await Promise.all(names.map((name) => caches.delete(name)));
	}

	answer(event: Asking): void {
		const { request } = event;
		const { method, url, mode } = request;
		const isPage = mode === 'navigate';
		const answer = answerTo({ method, url, isPage }, this.#site, this.#scope.location.origin);
		switch (answer.from) {
			case 'elsewhere':
				return;
			case 'kept':
				return event.respondWith(this.#kept(answer.path, request));
			case 'any-version':
				return event.respondWith(this.#fromAnyVersion(answer.path, event));
			case 'proper-path':
				return event.respondWith(this.#redirect(answer.to));
			case 'network':
				return event.respondWith(this.#page(answer.record, event));
			default:
				return answer satisfies never;
		}
	}

	async #kept(path: string, request: Request): Promise<Response> {
		return (await this.#ofThisVersion(path)) ?? this.#scope.fetch(request);
	}

	async #fromAnyVersion(path: string, event: Asking): Promise<Response> {
		const known = await this.#inAnyVersion(path);
		if (known) return known;
		const response = await this.#scope.fetch(event.request);
		if (response.ok) event.waitUntil(this.#keep(keptIn(this.#site), path, response.clone()));
		return response;
	}

	async #page(record: RecordPage | undefined, event: Asking): Promise<Response> {
		const { url } = event.request;
		try {
			const response = await this.#scope.fetch(event.request);
			if (response.ok && record?.language) event.waitUntil(this.#keepRead(url, response.clone()));
			return response;
		} catch {
			const read = await this.#scope.caches.open(readIn(this.#site));
			const before = await read.match(url, { ignoreVary: true, ignoreSearch: true });
			return before ?? this.#instead(record);
		}
	}

	/** What is shown for a page that cannot be had: the app if it knows the record. */
	async #instead(record: RecordPage | undefined): Promise<Response> {
		const { root } = this.#site;
		const language = record?.language ?? languageOf(this.#scope.navigator.languages, this.#site);
		if (record && (record.id === undefined || (await this.#names(record.id))))
			return this.#redirect(appInstead(record, language, root) + INSTEAD);
		const page = await this.#ofThisVersion(root + OFFLINE_PAGE);
		if (!page) return Response.error();
		// It stands at any depth of the site, and its links begin at the root.
		const html = (await page.text()).replace('<head>', `<head><base href="${root}">`);
		const headers = { 'content-type': 'text/html; charset=utf-8' };
		return new Response(html, { status: 503, headers });
	}

	/** Whether the dataset has something of this id, be it a former one. */
	async #names(id: string): Promise<boolean> {
		const dataset = await this.#ofThisVersion(`${this.#site.root}en/dataset.json`);
		return dataset !== undefined && (await dataset.text()).includes(`"${id}"`);
	}

	async #keepRead(url: string, response: Response): Promise<void> {
		const { origin, pathname } = new URL(url);
		await this.#keep(readIn(this.#site), origin + pathname, response);
		const cache = await this.#scope.caches.open(readIn(this.#site));
		const pages = await cache.keys();
		const oldest = pages.slice(0, Math.max(0, pages.length - PAGES_READ));
		await Promise.all(oldest.map((page) => cache.delete(page)));
	}

	async #keep(store: string, path: string, response: Response): Promise<void> {
		const cache = await this.#scope.caches.open(store);
		await cache.put(path, response);
	}

	async #ofThisVersion(path: string): Promise<Response | undefined> {
		const cache = await this.#scope.caches.open(keptIn(this.#site));
		return cache.match(path, { ignoreVary: true });
	}

	async #inAnyVersion(path: string): Promise<Response | undefined> {
		return this.#scope.caches.match(path, { ignoreVary: true });
	}

	/**
	 * A file from the network; one that may have changed since is asked for anew.
	 * @throws Error if it does not come
	 */
	async #fetched(path: string, isNamed: boolean): Promise<Response> {
		// It gives way to what the reader asks for now, where server and browser can tell.
		const cache = isNamed ? 'default' : 'no-cache';
		const response = await this.#scope.fetch(path, { cache, priority: 'low' });
		if (!response.ok) throw new Error(`${response.status} ${path}`);
		if (!response.redirected) return response;
		// A browser does not show a page that was kept with its redirection.
		const { status, headers } = response;
		return new Response(await response.blob(), { status, headers });
	}

	async #versionThere(): Promise<unknown> {
		const path = this.#site.root + VERSION_FILE;
		const response = await this.#scope.fetch(path, { cache: 'no-store' });
		const file: unknown = await response.json();
		return typeof file === 'object' && file !== null && 'version' in file
			? file.version
			: undefined;
	}

	async #redirect(path: string): Promise<Response> {
		return Response.redirect(this.#scope.location.origin + path, 302);
	}
}
