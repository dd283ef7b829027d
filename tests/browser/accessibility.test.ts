import { openNetwork } from './drawing.ts';
import { expect, expectAccessible, test } from './lazos.ts';

const STATES = {
	'the default view': '',
	'filters and chips': '?threat=disasters,narcotics&scope=bilateral&years=2015-2026',
	'an actor’s card': '?actor=us',
	'a tie’s card': '?tie=us-southcom--gt--area-of-responsibility',
	'a cable’s card': '?cable=gt~mx',
	institutions: '?level=institutions',
	'an empty result': '?threat=cyber&scope=bilateral&status=planned',
	'a wrong link': '?threat=dragons'
};

for (const colorScheme of ['light', 'dark'] as const)
	for (const [name, search] of Object.entries(STATES))
		test(`axe finds nothing in ${name} (${colorScheme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await openNetwork(page, `${colorScheme === 'light' ? 'en' : 'es'}/${search}`);
			// The rest of the page is the same beside each card.
			await expectAccessible(page, name.endsWith('card') ? '#detail' : undefined);
		});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the export dialog (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await openNetwork(page);
		await page.getByRole('button', { name: 'Export' }).click();
		await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
		await expectAccessible(page);
	});

test('axe finds nothing in the search', async ({ page }) => {
	await openNetwork(page);
	await page.keyboard.press('/');
	await page.keyboard.type('southern command');
	await expect(page.getByRole('option').first()).toContainText('Southern Command');
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /U\.S\. Southern Command/ })).toBeVisible();
});

test('the theme is the reader’s, and is remembered', async ({ page }) => {
	await openNetwork(page);
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await ground()).toBe('rgb(250, 249, 245)');
	await page.getByRole('button', { name: 'Theme: Dark' }).click();
	expect(await ground()).toBe('rgb(20, 24, 30)');
	await page.reload();
	expect(await ground()).toBe('rgb(20, 24, 30)');
	await page.getByRole('button', { name: 'Theme: Light' }).click();
	expect(await ground()).toBe('rgb(250, 249, 245)');
});
