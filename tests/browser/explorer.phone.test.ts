import { openNetwork, placeOf, places } from './drawing.ts';
import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';

const disasters = ownTies.filter(({ threats }) => threats.includes('disasters'));

test('filters, picture and card on a phone', async ({ page }) => {
	await openNetwork(page);
	await page.getByRole('button', { name: /^Filters/ }).tap();
	await page.getByRole('checkbox', { name: /^Disasters/ }).check();
	await page.locator('#filters').getByRole('button', { name: 'Close' }).tap();
	await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
	await expect(page).toHaveURL(/\?threat=disasters$/);
	const { x, y } = await placeOf(page, 'us');
	await page.touchscreen.tap(x, y);
	await expect(page.getByRole('heading', { name: 'United States' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'United States' })).toBeHidden();
	expect(disasters.length).toBeLessThan(ownTies.length);
});

test('nothing is wider than the screen', async ({ page }) => {
	for (const path of ['en/', 'es/?threat=disasters,narcotics&actor=us-southcom']) {
		await openNetwork(page, path);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(390);
	}
});

test('on the narrowest phone each filter that is on can be read, and comes in sight', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openNetwork(page, 'es/?threat=narcotics,cyber&scope=bilateral');
	const chips = page.locator('main').getByRole('button', { name: /^Quitar: / });
	await expect(chips).toHaveText(['Narcotráfico', 'Ciberseguridad', 'Bilateral']);
	for (const [i, chip] of (await chips.all()).entries()) {
		if (i === 0) await chip.focus();
		else await page.keyboard.press('Tab');
		await expect(chip).toBeFocused();
		// Where it ends is rounded.
		await expect(chip).toBeInViewport({ ratio: 0.99 });
		const text = chip.locator('span').first();
		expect(await text.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
	}
	const last = await chips.last().boundingBox();
	const clear = await page.getByRole('button', { name: 'Quitar todos' }).boundingBox();
	expect(clear?.x).toBeGreaterThanOrEqual((last?.x ?? 0) + (last?.width ?? 0));
});

test('the export dialog fits a phone', async ({ page }) => {
	await openNetwork(page, 'es/');
	await page.getByRole('button', { name: 'Exportar' }).tap();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('img')).toBeVisible();
	expect((await dialog.boundingBox())?.width).toBe(390);
});

test('the window may be turned', async ({ page }) => {
	await openNetwork(page);
	await page.setViewportSize({ width: 844, height: 390 });
	const inSight = await places(page);
	expect(Object.keys(inSight)).toHaveLength(66);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(844);
});
