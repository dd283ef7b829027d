import { openNetwork } from './drawing.ts';
import { ownTies, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';

const onNarcotics = ownTies.filter(({ threats }) => threats.includes('narcotics'));

test('a phone hands the link to its own ways of sharing', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		navigator.share = (data) => {
			document.title = JSON.stringify(data);
			return Promise.resolve();
		};
	});
	await openNetwork(page, 'es/?threat=narcotics');
	await page.getByRole('button', { name: 'Compartir', exact: true }).tap();
	await page.getByRole('button', { name: 'Enviar con…' }).tap();
	await expect(page).toHaveTitle(
		JSON.stringify({
			title: 'Lazos sobre narcotráfico · Lazos',
			url: `${baseURL}es/?threat=narcotics`
		})
	);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('an embed in a phone tells of what is tapped', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 500 });
	await page.goto('es/embed/?threat=narcotics');
	const mx = onNarcotics.filter(({ between }) => between.map(topOf).includes('mx')).length;
	// The picture that came with the page is of all ties: this one has been woken.
	await page.getByRole('application', { name: `${onNarcotics.length} lazos` }).waitFor();
	await page.locator('svg .labels text', { hasText: 'México' }).tap();
	await expect(page.getByRole('status').getByText(`México: ${mx} lazos`)).toBeVisible();
	await page.getByText('Leyenda').tap();
	await expect(page.getByText('Narcotráfico', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
