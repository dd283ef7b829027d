import { afterEach, describe, expect, it, vi } from 'vitest';
import { Versions } from '#lib/shell/versions.svelte.ts';

interface Surroundings {
	/** What the browser says of its line; undefined where it says nothing. */
	readonly saveData?: boolean;
	readonly isInstalled?: boolean;
	/** Whether the page came from what was kept before. */
	readonly isKept?: boolean;
}

/** A page in a browser; returns the addresses of the workers that it was asked to register. */
async function startIn({ saveData, isInstalled = false, isKept = false }: Surroundings) {
	const registered: string[] = [];
	const registration = Object.assign(new EventTarget(), {
		active: null,
		waiting: null,
		installing: null
	});
	const serviceWorker = Object.assign(new EventTarget(), {
		controller: isKept ? {} : null,
		register: (url: string) => {
			registered.push(url);
			return Promise.resolve(registration);
		}
	});
	vi.stubGlobal('navigator', {
		serviceWorker,
		connection: saveData === undefined ? undefined : { saveData }
	});
	vi.stubGlobal('matchMedia', (query: string) => ({
		matches: isInstalled && query === '(display-mode: standalone)'
	}));
	vi.stubGlobal('document', new EventTarget());
	const left = new AbortController();
	await new Versions(() => undefined).start(left.signal);
	left.abort();
	return registered;
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the app is kept', () => {
	it.each([
		['by a browser that says nothing of its line', {}],
		['by one that need not save data', { saveData: false }],
		['to save data, once it is installed', { saveData: true, isInstalled: true }],
		['to save data, if it was before', { saveData: true, isKept: true }]
	])('%s', async (_, surroundings) => {
		expect(await startIn(surroundings)).toEqual(['/service-worker.js']);
	});

	it('not at a first visit that is to save data', async () => {
		expect(await startIn({ saveData: true })).toEqual([]);
	});
});
