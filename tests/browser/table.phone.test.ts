import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';
import { firstRow, openTable, rowHeads } from './table-page.ts';

test('names stay while the other columns are scrolled', async ({ page }) => {
	await openTable(page, 'es/?view=table');
	const head = rowHeads(page).first();
	const before = await head.boundingBox();
	const confidence = firstRow(page).getByRole('cell').nth(4);
	await expect(confidence).not.toBeInViewport();
	await confidence.scrollIntoViewIfNeeded();
	await expect(confidence).toBeInViewport({ ratio: 1 });
	expect(await head.boundingBox()).toEqual(before);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a heading that the keys lead to is in sight', async ({ page }) => {
	await openTable(page, 'es/?view=table');
	const heads = page.getByRole('columnheader').getByRole('button');
	await heads.first().focus();
	for (const [i, head] of (await heads.all()).entries()) {
		if (i > 0) await page.keyboard.press('Tab');
		await expect(head).toBeFocused();
		// One may be wider than the room.
		await expect(head).toBeInViewport({ ratio: 0.9 });
	}
});

test('a row is tapped open, as tall as a finger needs', async ({ page }) => {
	await openTable(page, 'en/?view=table');
	const head = rowHeads(page).nth(2);
	const name = (await head.textContent())?.trim() ?? '';
	expect(ownTies.map((tie) => tie.name.en)).toContain(name);
	expect((await head.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await head.tap();
	await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
});

test('the menu of columns fits the window', async ({ page }) => {
	await openTable(page, 'es/?view=table&table=actors');
	await page.getByRole('button', { name: 'Columnas' }).tap();
	const menu = page.getByRole('group', { name: 'Columnas de los actores' });
	await expect(menu).toBeVisible();
	const box = await menu.boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
	await menu.getByRole('checkbox', { name: 'Tipo' }).uncheck();
	await expect(page.getByRole('columnheader', { name: 'Tipo' })).toHaveCount(0);
});
