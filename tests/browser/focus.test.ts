import type { Locator } from '@playwright/test';
import { head, show, TIE } from './accessibility-page.ts';
import { canvasOf, openNetwork, settle } from './drawing.ts';
import { expect, test } from './lazos.ts';

test('what takes away the focus gives it to what is near, and never to nothing', async ({
	page
}) => {
	await openNetwork(page, 'en/?threat=dragons&at=co:0.5,0.5');
	const press = async (button: Locator) => {
		await button.focus();
		await page.keyboard.press('Enter');
		await settle(page);
	};
	const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
	await press(button('Dismiss'));
	await expect(canvasOf(page)).toBeFocused();
	await press(button('Undo moves'));
	await expect(canvasOf(page)).toBeFocused();

	await show(page, '?threat=disasters,narcotics&scope=bilateral');
	for (const next of [/^Remove: Narcotics/, /^Remove: Bilateral/]) {
		await press(button(/^Remove: /));
		await expect(button(next)).toBeFocused();
	}
	await press(button(/^Remove: /));
	await expect(page.getByRole('group', { name: 'Active filters' })).toBeFocused();
	await show(page, '?threat=cyber&scope=bilateral&status=planned');
	await press(button(/^Drop: /));
	await expect(canvasOf(page)).toBeFocused();

	await show(page, `?tie=${TIE.id}&threat=territorial-dispute`);
	await press(button('Clear filters'));
	await expect(head(page)).toHaveText(TIE.name.en);
	await expect(head(page)).toBeFocused();
	await press(button('Close card'));
	await expect(head(page)).toHaveText(/^Guatemala: /);
	await expect(head(page)).toBeFocused();
	await show(page, '?ask=shared:mx~us');
	await press(button('Take the question back'));
	await expect(head(page)).toBeFocused();

	await show(page, '?view=matrix');
	await page.getByRole('radio', { name: 'Actors', exact: true }).check();
	await press(button('Show ties among partners'));
	await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
	await page.getByRole('link', { name: 'Español' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'English', exact: true })).toBeFocused();
});

test('what is longer than the window scrolls in its place, and never the page', async ({
	page
}) => {
	await openNetwork(page);
	for (const search of [`?tie=${TIE.id}`, '?cable=gt~mx', '?tour=four-borders.mexico']) {
		await show(page, search);
		await expect(head(page).first()).not.toHaveText(/^Guatemala: /);
		const heightOf = (selector: string) =>
			page.locator(selector).evaluate((part) => part.scrollHeight);
		// Its long texts come later.
		await expect.poll(() => heightOf('#detail'), search).toBeGreaterThan(900);
		await settle(page);
		expect(await heightOf('html'), search).toBe(900);
	}
});
