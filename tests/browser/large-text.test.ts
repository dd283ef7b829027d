import type { Page } from '@playwright/test';
import { show, TIE } from './accessibility-page.ts';
import { openNetwork, settle } from './drawing.ts';
import { expect, test } from './lazos.ts';

const TWICE = 'html { font-size: 200% }';
/** What WCAG 1.4.12 asks a page to bear. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** Texts of these parts that reach above or below the row they stand in, by more than a px. */
const beyondRow = (page: Page, parts: string, row: string) =>
	page.evaluate(
		([parts = '', row = '']) =>
			[...document.querySelectorAll(parts)].flatMap((part) => {
				const { top, bottom } = part.getBoundingClientRect();
				const place = part.closest(row)?.getBoundingClientRect();
				return place && top >= place.top - 1 && bottom <= place.bottom + 1
					? []
					: [part.textContent];
			}),
		[parts, row]
	);

test('text that is twice as large has room in each view', async ({ page }) => {
	await openNetwork(page, 'es/');
	await page.addStyleTag({ content: TWICE });
	for (const width of [1280, 640]) {
		await page.setViewportSize({ width, height: 800 });
		await show(page, '?view=timeline');
		const names = page.locator('[role=treegrid] .name');
		await expect(names.nth(5)).toBeVisible();
		await settle(page);
		expect(await beyondRow(page, '[role=treegrid] .name .text', '[role=row]')).toEqual([]);

		await show(page, '?view=matrix');
		await expect(page.getByRole('rowheader').first()).toBeVisible();
		expect(await beyondRow(page, '[role=rowheader] span', '[role=row]')).toEqual([]);
		expect(await beyondRow(page, '[role=row] .ties', '[role=row]')).toEqual([]);

		await show(page, '?view=table');
		await expect(page.locator('main tbody th').nth(2)).toBeVisible();
		await settle(page);
		expect(await beyondRow(page, 'main tbody th .text', 'tr')).toEqual([]);
		// Two thirds of a phone’s width, and what it is for text of the usual size in a large window.
		const column = await page.locator('main tbody th').first().boundingBox();
		expect(column?.width).toBeGreaterThanOrEqual(336);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await show(page, '');
	}
});

test('on a phone, the names of the views stand beside each other, however large', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openNetwork(page, 'es/');
	await page.addStyleTag({ content: TWICE });
	await settle(page);
	const ends = await page
		.getByRole('navigation', { name: 'Vistas' })
		.getByRole('link')
		.evaluateAll((links) =>
			links.map((link) => {
				const text = document.createRange();
				text.selectNodeContents(link);
				const { left, right } = text.getBoundingClientRect();
				return { left, right };
			})
		);
	expect(ends).toHaveLength(5);
	for (const [i, { left }] of ends.entries()) expect(left).toBeGreaterThan(ends[i - 1]?.right ?? 0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

	// Where they scroll, that of the view that is shown is in sight, however it came.
	const table = page.getByRole('link', { name: 'Tabla' });
	await expect(table).not.toBeInViewport({ ratio: 1 });
	await show(page, '?view=table');
	await expect(table).toBeInViewport({ ratio: 1 });
	await show(page, '');
	await expect(page.getByRole('link', { name: 'Red', exact: true })).toBeInViewport({ ratio: 1 });
});

test('a page that is read is never wider than the window, however large its text', async ({
	page
}) => {
	for (const path of ['actors/us-southcom/', `ties/${TIE.id}/`, 'coverage/', 'method/']) {
		await page.goto(`es/${path}`);
		// Its policy forbids every other style.
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		for (const width of [1280, 640]) {
			await page.setViewportSize({ width, height: 800 });
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(widest, path).toBe(width);
		}
	}
});

test('with more space between letters and lines, no control leaves its place', async ({ page }) => {
	await openNetwork(page, 'es/?tour=four-borders.mexico');
	const tour = page.getByRole('complementary', { name: 'Recorrido guiado' });
	await expect(tour.getByRole('button', { name: 'Siguiente' })).toBeVisible();
	await page.addStyleTag({ content: SPACED });
	const room = await tour.boundingBox();
	for (const button of await tour.locator('footer').getByRole('button').all()) {
		const box = await button.boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
			(room?.x ?? 0) + (room?.width ?? 0)
		);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
			(room?.y ?? 0) + (room?.height ?? 0)
		);
	}
});
