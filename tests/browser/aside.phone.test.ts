import type { CDPSession, Locator, Page } from '@playwright/test';
import { openNetwork, placeOf, places, settle } from './drawing.ts';
import { expect, test } from './lazos.ts';
import { codeOn, openMap } from './map-page.ts';

const sheetOf = (page: Page) => page.locator('#detail');

/** Where the sheet of details begins, once it is up: from above, or from the left on its side. */
async function edgeOf(page: Page, side: 'x' | 'y' = 'y'): Promise<number> {
	await expect(sheetOf(page)).toBeFocused();
	await settle(page);
	const box = await sheetOf(page).boundingBox();
	if (!box) throw new Error('No sheet is up.');
	return box[side];
}

async function endOf(locator: Locator): Promise<number> {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not shown.');
	return box.y + box.height;
}

const touch = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
	client.send('Input.dispatchTouchEvent', {
		type,
		touchPoints: y === undefined ? [] : [{ x: 40, y }]
	});

test('what is tapped low in the network stands above the sheet, and goes back with it', async ({
	page
}) => {
	await openNetwork(page);
	const before = await places(page);
	const un = await placeOf(page, 'un');
	const us = await placeOf(page, 'us');
	await page.touchscreen.tap(un.x, un.y);
	const edge = await edgeOf(page);
	expect(un.y).toBeGreaterThan(edge);
	await expect.poll(async () => (await placeOf(page, 'un')).y).toBeLessThan(edge - 20);
	expect((await placeOf(page, 'un')).x).toBe(un.x);
	// Where it stands is not what the reader chose, and no part of a link.
	await expect(page).toHaveURL(/\/en\/\?actor=un$/);

	await page.keyboard.press('Escape');
	await expect.poll(() => places(page)).toEqual(before);

	// What is in sight all the same stays where it is.
	await page.touchscreen.tap(us.x, us.y);
	expect(us.y).toBeLessThan(await edgeOf(page));
	expect(await places(page)).toEqual(before);
});

test('both ends of a cable stand above the sheet, farther off where they have to', async ({
	page
}) => {
	await openNetwork(page, 'es/?cable=gt~un');
	const edge = await edgeOf(page);
	const main = await page.locator('.picture').boundingBox();
	const ends = async () => {
		const { gt, un } = await places(page);
		return [gt?.y ?? NaN, un?.y ?? NaN];
	};
	await expect.poll(async () => Math.max(...(await ends()))).toBeLessThan(edge);
	expect(Math.min(...(await ends()))).toBeGreaterThan(main?.y ?? NaN);
	await expect(page).toHaveURL(/\/es\/\?cable=gt~un$/);
});

test('a picture that was moved meanwhile stays where it is', async ({ page }) => {
	await openNetwork(page);
	const { x, y } = await placeOf(page, 'un');
	await page.touchscreen.tap(x, y);
	await edgeOf(page);
	const aside = await placeOf(page, 'un');
	const client = await page.context().newCDPSession(page);
	const from = aside.y - 60;
	await touch(client, 'touchStart', from);
	for (const by of [-10, -20, -30]) await touch(client, 'touchMove', from + by);
	await touch(client, 'touchEnd');
	await expect(page).toHaveURL(/[?&]look=/);
	const moved = await placeOf(page, 'un');
	expect(moved.y).toBeLessThan(aside.y);
	await sheetOf(page).getByRole('button', { name: 'Close', exact: true }).first().tap();
	await expect(sheetOf(page)).toBeHidden();
	expect(await placeOf(page, 'un')).toEqual(moved);
});

test('on the map, what is selected is clear of the sheet', async ({ page }) => {
	await openMap(page, 'en');
	const before = await codeOn(page, 'SV');
	await page.touchscreen.tap(before.x, before.y);
	const edge = await edgeOf(page);
	expect(before.y).toBeGreaterThan(edge - 20);
	await expect.poll(async () => (await codeOn(page, 'SV')).y).toBeLessThan(edge - 20);
	await expect(page).toHaveURL(/\?view=map&actor=sv$/);
	await page.keyboard.press('Escape');
	await expect.poll(async () => (await codeOn(page, 'SV')).y).toBeCloseTo(before.y, 0);
});

test('so is it on a phone that lies on its side', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await openNetwork(page, 'es/?actor=cfac');
	const edge = await edgeOf(page, 'x');
	await expect.poll(async () => (await placeOf(page, 'cfac')).x).toBeLessThan(edge - 10);
});

test('a row of matrix, timeline and table that is opened comes out from under the sheet', async ({
	page
}) => {
	await page.goto('en/?view=matrix');
	const cell = page.getByRole('gridcell', { name: /^Mexico, narcotics: \d+ ties$/ });
	expect(await endOf(cell)).toBeGreaterThan(500);
	await cell.tap();
	const edge = await edgeOf(page);
	expect(edge).toBeLessThan(500);
	await expect.poll(() => endOf(cell)).toBeLessThanOrEqual(edge);
	// With the sheet the list goes back, too.
	await page.keyboard.press('Escape');
	await expect.poll(() => endOf(cell)).toBeGreaterThan(500);

	await page.goto('en/?view=timeline');
	const row = page.getByRole('row', { name: /^Maritime and air counter-drug agreement/ }).first();
	expect(await endOf(row)).toBeGreaterThan(edge);
	await row.tap();
	await edgeOf(page);
	await expect.poll(() => endOf(row)).toBeLessThanOrEqual(edge + 1);

	await page.goto('en/?view=table');
	const last = page.getByRole('row').nth(9);
	expect(await endOf(last)).toBeGreaterThan(edge);
	await last.tap({ position: { x: 20, y: 10 } });
	await edgeOf(page);
	const marked = page.getByRole('row').filter({ has: page.locator('[aria-current]') });
	await expect.poll(() => endOf(marked)).toBeLessThanOrEqual(edge + 1);
});
