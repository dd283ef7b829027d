import { serveFolder } from '../../scripts/static-server.js';
import { siteFolder } from '../../scripts/setup.js';
import { expect, test } from './lazos.ts';

const inSubfolder = test.extend({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
	baseURL: async ({}, use) => {
		const { address, close } = await serveFolder({
			folder: siteFolder,
			port: 0,
			base: '/maps/lazos'
		});
		await use(address);
		await close();
	}
});

inSubfolder('the built site works below any folder of a web server', async ({ page, baseURL }) => {
	await page.goto('./');
	await expect(page).toHaveURL(`${baseURL}en/`);
	await expect(page.getByRole('application')).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('lazos:interactive').length > 0);
});

test('an address without a page is answered with status 404', async ({ request }) => {
	const response = await request.get('en/nowhere');
	expect(response.status()).toBe(404);
});
