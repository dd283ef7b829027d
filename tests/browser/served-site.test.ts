import type { APIRequestContext } from '@playwright/test';
import { BASE_PATH, ensureSiteBelowPath, siteBelowPath } from '../../scripts/site-below-path.js';
import { DeployedSite } from './deployed.ts';
import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';

const inSubfolder = test.extend<{ inside: undefined }, { builtBelowPath: string }>({
	builtBelowPath: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
		async ({}, use) => {
			const { code, output } = await ensureSiteBelowPath();
			if (code !== 0) throw new Error(output);
			await use(siteBelowPath);
		},
		// `npm test` has built it before; a test that is run alone waits for it.
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ builtBelowPath }, use) => {
		const site = new DeployedSite(BASE_PATH, builtBelowPath);
		await use(await site.start());
		await site.end();
	},
	/** Fails a test in which something of the host is asked for that is not the site’s. */
	inside: [
		async ({ context, baseURL }, use) => {
			const outside: string[] = [];
			context.on('request', (request) => {
				if (/^https?:/.test(request.url()) && !request.url().startsWith(String(baseURL)))
					outside.push(request.url());
			});
			await use(undefined);
			expect(outside).toEqual([]);
		},
		{ auto: true }
	]
});
// In one worker: two would build the site at once, where that was not done before.
inSubfolder.describe.configure({ mode: 'default' });
inSubfolder.use({ serviceWorkers: 'allow' });

inSubfolder('a site built for a path of a web server works there', async ({ page, baseURL }) => {
	await page.goto('./');
	await expect(page).toHaveURL(`${baseURL}en/`);
	await expect(page.getByRole('application')).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('lazos:interactive').length > 0);
	// The worker is for this path alone, and all that it keeps has come from there.
	const kept = () =>
		page.evaluate(async () => {
			const { scope, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
			return `${scope} ${active?.state}`;
		});
	await expect.poll(kept, { timeout: 60_000 }).toBe(`${baseURL} activated`);

	await page.goto('es/actors/do/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('body')).toHaveCSS('font-family', /Inter/);
	await page
		.getByRole('link', { name: /English/ })
		.first()
		.click();
	await expect(page).toHaveURL(`${baseURL}en/actors/do/`);
});

inSubfolder(
	'its views, tours, exports and links stay below its path',
	async ({ page, baseURL }) => {
		await page.goto('en/?tour=four-borders');
		const tour = page.getByRole('complementary', { name: 'Guided tour' });
		await expect(tour.getByText('Step 1 of 9')).toBeVisible();
		await expect(
			page.getByRole('application', { name: /map/i }).locator('.base path')
		).not.toHaveCount(0);
		await tour.getByRole('button', { name: 'Close the tour' }).click();
		const views = page.getByRole('navigation', { name: 'Views' });
		for (const name of ['Matrix', 'Timeline', 'Table', 'Network']) {
			await views.getByRole('link', { name }).click();
			await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
			await expect(page.locator('.picture')).not.toBeEmpty();
		}

		await page.getByRole('button', { name: 'Export' }).click();
		const exported = page.getByRole('dialog');
		for (const tab of ['Image', 'Brief', 'Data', 'Offline']) {
			await exported.getByRole('radio', { name: tab, exact: true }).check();
			const saved = page.waitForEvent('download');
			await exported.getByRole('button', { name: /^Save/ }).click();
			expect(await (await saved).failure(), tab).toBeNull();
		}
		await page.keyboard.press('Escape');

		await page.goto('es/?actor=us-southcom');
		await page.getByRole('button', { name: 'Compartir', exact: true }).click();
		const shared = page.getByRole('dialog', { name: 'Compartir esta vista' });
		const link = `${baseURL}es/?actor=us-southcom`;
		await expect(shared.getByLabel('Enlace', { exact: true })).toHaveValue(link);
		const short = `${baseURL}es/actors/us-southcom/`;
		await expect(shared.getByLabel('Página de este actor')).toHaveValue(short);
		const html = await shared.getByLabel('Insertar', { exact: true }).inputValue();
		const [, framed = ''] = /src="([^"]+)"/.exec(html) ?? [];
		expect(framed).toBe(`${baseURL}es/embed/?actor=us-southcom`);
		await page.goto(framed);
		await page.waitForFunction(() => document.querySelector('main [tabindex="0"]') !== null);
		const whole = page.getByRole('link', { name: 'Abrir en Lazos' });
		expect(await whole.evaluate((a: HTMLAnchorElement) => a.href)).toBe(link);
		await page.goto('embed/?threat=cyber');
		await expect(page).toHaveURL(`${baseURL}en/embed/?threat=cyber`);
	}
);

/** Addresses in the HTML that is found at an address, in full. */
async function addressesIn(request: APIRequestContext, path: string): Promise<string[]> {
	const response = await request.get(path);
	const html = await response.text();
	const found = [...html.matchAll(/(?:href|src)="([^"]*)"|url\("?([^)"]+)"?\)/g)];
	return found.map(
		([, attribute, style]) =>
			new URL((attribute ?? style ?? '').replaceAll('&amp;', '&'), response.url()).href
	);
}

inSubfolder('what its pages and its manifest name is there', async ({ request, baseURL }) => {
	const root = String(baseURL);
	const { origin } = new URL(root);
	const record = `ties/${ownTies[0]?.id}/`;
	const folders = ['', 'embed/', 'method/', 'coverage/', 'actors/', 'ties/', 'actors/us/', record];
	const pages = folders.flatMap((path) => [path, `en/${path}`, `es/${path}`]);
	// At any depth, what is shown where there is no page leads back into the site.
	const lost = await request.get('en/actors/nobody/at/all');
	expect(lost.status()).toBe(404);
	const named = new Set<string>();
	for (const path of [...pages, 'en/actors/nobody/at/all']) {
		const addresses = await addressesIn(request, path);
		expect(addresses.length, path).toBeGreaterThan(2);
		for (const address of addresses) named.add(address.replace(/[?#].*$/s, ''));
	}
	for (const language of ['en', 'es']) {
		const response = await request.get(`${language}/manifest.webmanifest`);
		const { start_url, scope, icons } = (await response.json()) as {
			readonly start_url: string;
			readonly scope: string;
			readonly icons: readonly { readonly src: string }[];
		};
		const inFull = (address: string) => new URL(address, response.url()).href;
		expect([inFull(start_url), inFull(scope)]).toEqual([`${root}${language}/`, root]);
		for (const { src } of icons) named.add(inFull(src));
	}
	const own = [...named].filter((address) => address.startsWith(origin));
	expect(own.filter((address) => !address.startsWith(root))).toEqual([]);
	expect(own.length).toBeGreaterThan(1000);
	const missing: string[] = [];
	// By Node, which asks for many side by side, and for no more than whether they are there.
	const waiting = [...own];
	const ask = async () => {
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const { status } = await fetch(next, {
				method: 'HEAD',
				headers: { 'accept-encoding': 'identity' }
			});
			if (status !== 200) missing.push(`${next}: ${status}`);
		}
	};
	await Promise.all(Array.from({ length: 8 }, ask));
	expect(missing).toEqual([]);
});

test('an address without a page is answered with status 404', async ({ request }) => {
	const response = await request.get('en/nowhere');
	expect(response.status()).toBe(404);
});
