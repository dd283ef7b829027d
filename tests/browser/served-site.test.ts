import { BASE_PATH, ensureSiteBelowPath, siteBelowPath } from '../../scripts/site-below-path.js';
import { DeployedSite } from './deployed.ts';
import { expect, test } from './lazos.ts';

const inSubfolder = test.extend<object, { builtBelowPath: string }>({
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
	}
});
inSubfolder.use({ serviceWorkers: 'allow' });

inSubfolder('a site built for a path of a web server works there', async ({ page, baseURL }) => {
	await page.goto('./');
	await expect(page).toHaveURL(`${baseURL}en/`);
	await expect(page.getByRole('application')).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('lazos:interactive').length > 0);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope))
		.toBe(baseURL);

	await page.goto('es/actors/do/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('body')).toHaveCSS('font-family', /Inter/);
	await page
		.getByRole('link', { name: /English/ })
		.first()
		.click();
	await expect(page).toHaveURL(`${baseURL}en/actors/do/`);

	// At any depth, what is shown where there is no page leads back into the site.
	const lost = await page.request.get('en/actors/nobody/at/all');
	expect(lost.status()).toBe(404);
	const links = [...(await lost.text()).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
	expect(links.length).toBeGreaterThan(6);
	for (const href of links)
		expect((await page.request.get(new URL(href, baseURL).href)).status(), href).toBe(200);
	expect(links).toContain(`${BASE_PATH}/en/`);
});

test('an address without a page is answered with status 404', async ({ request }) => {
	const response = await request.get('en/nowhere');
	expect(response.status()).toBe(404);
});
