import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';
import {
	cellOf,
	countOf,
	detailOf,
	gridOf,
	LANGUAGES,
	nameIn,
	openMatrix,
	partnersIn
} from './matrix-page.ts';

for (const language of LANGUAGES) {
	test(`names stay while the matrix is scrolled, ${language}`, async ({ page }) => {
		await openMatrix(page, language);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const name = gridOf(page).getByRole('button', { name: 'Honduras', exact: true });
		const before = await name.boundingBox();
		await gridOf(page)
			.locator('xpath=../..')
			.evaluate((room) => {
				room.scrollLeft = 300;
			});
		const after = await name.boundingBox();
		expect(after?.x).toBe(before?.x);
		expect(before?.height).toBeGreaterThanOrEqual(44);
	});

	test(`a cell that the keys lead to is seen whole, ${language}`, async ({ page }) => {
		await openMatrix(page, language);
		const grid = gridOf(page);
		const name = grid.getByRole('button', { name: 'Honduras', exact: true });
		await name.focus();
		const names = await name.boundingBox();
		const walk = async (key: string, steps: number) => {
			for (let i = 0; i < steps; i++) {
				await page.keyboard.press(key);
				const cell = grid.locator(':focus');
				await expect(cell).toBeInViewport({ ratio: 1 });
				const box = await cell.boundingBox();
				expect(box?.x).toBeGreaterThanOrEqual((names?.x ?? 0) + (names?.width ?? 0));
			}
		};
		await walk('ArrowRight', 12);
		await walk('ArrowLeft', 11);
	});

	test(`beside the total stands how many ties it leaves out, ${language}`, async ({ page }) => {
		await openMatrix(page, language);
		const total = ownTies.filter((tie) => partnersIn(tie).size > 0).length;
		const rest = ownTies.length - total;
		const all = page.getByRole('rowheader').last();
		await expect(all).toBeInViewport({ ratio: 1 });
		await expect(all).toContainText(
			language === 'en'
				? `${rest} of ${ownTies.length} ties have no row`
				: `${rest} de ${ownTies.length} lazos no tienen fila`
		);
		await expect(page.getByRole('row').last().getByRole('gridcell').nth(1)).toHaveText(`${total}`);
	});

	test(`a cell is opened by a finger, ${language}`, async ({ page }) => {
		await openMatrix(page, language);
		const cell = cellOf(page, 'hn', 'narcotics', language);
		await expect(cell).toHaveText(String(countOf('hn', 'narcotics')));
		const box = await cell.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
		await cell.tap();
		await expect(page).toHaveURL(/cable=gt~hn/);
		await expect(detailOf(page).getByRole('heading', { level: 2 })).toContainText(
			nameIn('hn', language)
		);
	});
}
