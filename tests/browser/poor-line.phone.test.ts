import { openNetwork } from './drawing.ts';
import { openFirstPicture } from './first-picture.ts';
import { expect, test } from './lazos.ts';

test.use({ isNewReader: true });

test('what comes late in the page moves nothing that was there', async ({ page, request }) => {
	const html = await (await request.get('en/')).text();
	const parts = ['header', '.picture', '.start'];
	const places = async (body: string) => {
		await page.route('**/en/', (route) => route.fulfill({ body, contentType: 'text/html' }));
		await page.route('**/_app/**/*.js', () => undefined);
		await page.goto('en/', { waitUntil: 'commit' });
		await expect(page.locator('.start button').last()).toBeAttached();
		await page.evaluate(() => document.fonts.ready);
		const found = await Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
		await page.unrouteAll();
		return found;
	};
	const bar = html.lastIndexOf('<nav');
	expect(html.slice(bar)).toContain('Filters');
	const before = await places(html.slice(0, bar));
	expect(before).not.toContain(null);
	expect(await places(html)).toEqual(before);
});

test('a sheet with fields takes no room until the app is awake', async ({ page }) => {
	const display = (sheet: string) =>
		page.locator(sheet).evaluate((found) => getComputedStyle(found).display);
	const sheets = ['#filters', '#years', '#detail'];
	await openFirstPicture(page, 'en/');
	expect(await Promise.all(sheets.map(display))).toEqual(['none', 'none', 'none']);
	await page.unrouteAll();
	await openNetwork(page, 'en/');
	expect(await Promise.all(sheets.map(display))).toEqual(['block', 'block', 'block']);
});
