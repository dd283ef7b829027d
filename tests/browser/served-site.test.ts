import { DeployedSite } from './deployed.ts';
import { expect, test } from './lazos.ts';

const BASE = '/maps/lazos';

const inSubfolder = test.extend({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
	baseURL: async ({}, use) => {
		const site = new DeployedSite(BASE);
		// The one file in which a build with BASE_PATH differs, made as that build makes it.
		process.env.BASE_PATH = BASE;
		const { GET } = await import('../../src/routes/404.html/+server.ts');
		site.replace(new Map([['404.html', await GET().text()]]));
		await use(await site.start());
		await site.end();
	}
});
inSubfolder.use({ serviceWorkers: 'allow' });

inSubfolder('the built site works below any folder of a web server', async ({ page, baseURL }) => {
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
	expect(links).toContain(`${BASE}/en/`);
});

test('an address without a page is answered with status 404', async ({ request }) => {
	const response = await request.get('en/nowhere');
	expect(response.status()).toBe(404);
});
