import { expect, test } from './lazos.ts';
import { datedTies, isIn } from './timeline-facts.ts';

test('on a phone, names stand above bars and a tap opens the tie', async ({ page }) => {
	await page.goto('es/?view=timeline');
	const grid = page.getByRole('treegrid', { name: 'Lazos en el tiempo' });
	const row = grid.getByRole('row', { name: /^Relaciones diplomáticas desde 1849/ }).first();
	await expect(row).toBeVisible();
	const [name, chart] = await Promise.all(
		[0, 1].map((i) => row.getByRole('gridcell').nth(i).boundingBox())
	);
	expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((chart?.y ?? 0) + 1);
	expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await row.tap();
	await expect(
		page.getByRole('heading', { name: 'Relaciones diplomáticas desde 1849' })
	).toBeVisible();
});

test('on a phone, two periods are compared in the sheet of the years', async ({ page }) => {
	await page.goto('en/?view=timeline');
	// The timeline comes with the app that hears the taps.
	await expect(page.getByRole('treegrid', { name: /^Ties over time/ })).toBeVisible();
	await page.getByRole('button', { name: 'Years', exact: true }).tap();
	await page.getByRole('button', { name: 'Compare two periods' }).tap();
	const panel = page.getByRole('region', { name: 'Two periods compared' });
	const began = datedTies.filter((tie) => !isIn(tie, 2007, 2016) && isIn(tie, 2017, 2026));
	await expect(panel).toContainText(`${began.length} ties began`);
	await panel.getByRole('button', { name: 'Show the ties' }).tap();
	await expect(panel.getByRole('link').first()).toBeVisible();
});

test('on a phone, a link to an actor begins at its ties', async ({ page }) => {
	await page.goto('es/?view=timeline&actor=mx');
	const grid = page.getByRole('treegrid', { name: 'Lazos en el tiempo' });
	const mexico = grid.getByRole('row', { name: /^México/ }).first();
	await expect(mexico).toBeInViewport();
	const [head, row] = await Promise.all([
		grid.getByRole('row').first().boundingBox(),
		mexico.boundingBox()
	]);
	expect(row?.y).toBeCloseTo((head?.y ?? NaN) + (head?.height ?? NaN), 0);
});
