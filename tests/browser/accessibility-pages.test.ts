import { TIE } from './accessibility-page.ts';
import { sources } from './facts.ts';
import { expect, expectAccessible, expectAccessibleAt, test } from './lazos.ts';
import { LANGUAGES, nameIn } from './matrix-page.ts';

const LEGEND = { en: 'Legend', es: 'Leyenda' };

for (const language of LANGUAGES) {
	test(`axe finds nothing in the pages that are read (${language})`, async ({ page }) => {
		for (const path of ['method/', 'coverage/', 'actors/us-southcom/', `ties/${TIE.id}/`]) {
			await page.goto(`${language}/${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			for (const table of await page.locator('details > summary').all()) await table.click();
			await expectAccessible(page);
			await expectAccessibleAt(page, 390, 844);
			await page.setViewportSize({ width: 1440, height: 900 });
		}
		// The last of them marks the language of each title.
		const titles = page.locator('.sources li span[lang]');
		for (const [i, { id }] of TIE.sources.entries()) {
			const source = sources.find((one) => one.id === id);
			await expect(titles.nth(i)).toContainText(source?.title ?? id);
			await expect(titles.nth(i)).toHaveAttribute('lang', source?.language ?? id);
		}
	});

	test(`axe finds nothing in the lists of actors and ties (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const list of ['actors', 'ties']) {
			await page.goto(`${language}/${list}/`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			// Its parts are alike, and for hundreds of ties axe takes half a minute.
			await page.evaluate(() => {
				for (const part of document.querySelectorAll('.list > section:nth-of-type(n + 5)'))
					part.remove();
			});
			await expectAccessible(page);
		}
	});

	test(`axe finds nothing in the embed (${language})`, async ({ page }) => {
		for (const width of [800, 320]) {
			await page.setViewportSize({ width, height: 500 });
			await page.goto(`${language}/embed/?threat=narcotics&actor=mx`);
			const mexico = new RegExp(`^${nameIn('mx', language)}: `);
			await expect(page.getByRole('status').getByText(mexico)).toBeVisible();
			await expectAccessible(page);
		}
		await page.getByText(LEGEND[language], { exact: true }).click();
		await expect(page.locator('details[open]')).toHaveCount(1);
		await expectAccessible(page);
	});
}
