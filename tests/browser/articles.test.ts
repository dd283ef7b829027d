import { expect, test } from './lazos.ts';

test.use({ javaScriptEnabled: false });

const PAGES = [
	{ path: 'en/method/', title: 'How Lazos is made', onward: 'About the data' },
	{ path: 'es/method/', title: 'Cómo está hecho Lazos', onward: 'Acerca de los datos' },
	{ path: 'en/coverage/', title: 'About the data', onward: 'How it is made' },
	{ path: 'es/coverage/', title: 'Acerca de los datos', onward: 'Cómo está hecho' }
];

test('the pages about the dataset are read without scripts, in both languages', async ({
	page
}) => {
	for (const { path, title, onward } of PAGES) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await page.setViewportSize({ width: 320, height: 640 });
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest, path).toBe(320);
		await page.setViewportSize({ width: 1440, height: 900 });
		const other = page.getByRole('navigation').locator('a[hreflang]');
		const twin = path.replace(/^../, path.startsWith('en') ? 'es' : 'en');
		await expect(other).toHaveAttribute('href', new RegExp(`/${twin}$`));
		const footer = page.getByRole('contentinfo');
		await expect(footer.getByRole('link', { name: onward })).toBeVisible();
	}

	// The last of them, by its drawing to the app.
	await expect(page.locator('.chart a', { hasText: 'Narcotráfico' })).toContainText('203');
	await page.getByText('Como tabla').first().click();
	await expect(page.getByRole('row', { name: /^2010/ })).toBeVisible();
	await page.locator('.chart a', { hasText: 'Alta' }).click();
	await expect(page).toHaveURL(/\/es\/\?confidence=high&among=yes$/);
});
