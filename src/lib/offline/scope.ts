/** What the worker uses of its surroundings; a service worker’s `self` has all of it. */
export interface Scope {
	readonly caches: CacheStorage;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: {
			readonly type: 'window';
			readonly includeUncontrolled: boolean;
		}): Promise<readonly unknown[]>;
	};
	readonly location: { readonly origin: string };
	readonly navigator: { readonly languages: readonly string[] };
	readonly registration: { readonly installing: unknown; readonly waiting: unknown };
	readonly fetch: typeof fetch;
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
	addEventListener(type: 'message', listener: (event: Lasting & Told) => void): void;
}

/** An event that is not over before its work is done. */
export interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}

export interface Asking extends Lasting {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

interface Told {
	readonly data: unknown;
}

/** What a page says to the worker. */
export const MESSAGES = {
	/** The reader wants the version that waits. */
	use: 'lazos:use',
	/** The page runs in the present version. */
	runs: 'lazos:runs'
} as const;
