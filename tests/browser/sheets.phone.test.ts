import type { CDPSession, Locator, Page } from '@playwright/test';
import { openNetwork, placeOf, settle } from './drawing.ts';
import { expect, expectAccessible, test } from './lazos.ts';

interface At {
	readonly x: number;
	readonly y: number;
}

const touch = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: At) =>
	client.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });

async function drag(page: Page, from: At, to: At) {
	const client = await page.context().newCDPSession(page);
	await touch(client, 'touchStart', from);
	for (const part of [0.25, 0.5, 0.75, 1, 1])
		await touch(client, 'touchMove', {
			x: from.x + part * (to.x - from.x),
			y: from.y + part * (to.y - from.y)
		});
	// A finger that rests before it lifts throws nothing.
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
	await touch(client, 'touchEnd');
	await settle(page);
}

async function boxOf(locator: Locator) {
	let box = await locator.boundingBox();
	// What a drawing shows may just be drawn anew.
	await expect.poll(async () => (box ??= await locator.boundingBox())).not.toBeNull();
	if (!box) throw new Error('It is not shown.');
	return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}
const middleOf = async (locator: Locator): Promise<At> => {
	const { x, y, width, height } = await boxOf(locator);
	return { x: x + width / 2, y: y + height / 2 };
};

/** Holds a finger down until what it is on has been told of. */
async function hold(page: Page, at: At, told: Locator) {
	const client = await page.context().newCDPSession(page);
	await touch(client, 'touchStart', at);
	await expect(told).toBeVisible();
	await touch(client, 'touchEnd');
}

test('a sheet is dragged, walked by key and closed, and leaves the drawing in sight', async ({
	page
}) => {
	await openNetwork(page);
	const main = await boxOf(page.locator('main'));
	const opener = page.getByRole('button', { name: 'Filters', exact: true });
	const sheet = page.getByRole('region', { name: 'Filters' });
	const top = async () => (await boxOf(sheet)).y;
	const half = main.y + main.height / 2;

	await opener.tap();
	await expect(sheet).toBeFocused();
	expect(await top()).toBeCloseTo(half, 0);
	expect((await boxOf(sheet)).bottom).toBeCloseTo(main.bottom, 0);
	// What is above it can be used.
	const { x, y } = await placeOf(page, 'us');
	expect(y).toBeLessThan(half);
	await hold(page, { x, y }, page.getByRole('dialog', { name: /^United States: \d+ ties$/ }));
	await expectAccessible(page, '[role=dialog]');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(sheet).toBeVisible();

	const handle = sheet.getByRole('button', { name: 'Enlarge the sheet' });
	const grip = await middleOf(handle);
	await drag(page, grip, { x: grip.x, y: main.y + 40 });
	expect(await top()).toBeCloseTo(main.y, 0);
	const smaller = sheet.getByRole('button', { name: 'Reduce the sheet' });
	await smaller.press('ArrowDown');
	await expect.poll(top).toBeCloseTo(half, 0);
	await handle.press('Enter');
	await expect.poll(top).toBeCloseTo(main.y, 0);
	await drag(page, await middleOf(smaller), { x: grip.x, y: main.bottom - 20 });
	await expect(sheet).toBeHidden();
	await expect(opener).toBeFocused();

	// One sheet gives way to another, whose button has the focus in the end.
	await opener.tap();
	await page.getByRole('button', { name: 'Years', exact: true }).tap();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('region', { name: 'Years' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Years', exact: true })).toBeFocused();
});

test('a sheet has a ring once keys are used', async ({ page }) => {
	const ring = (style: string) => expect(sheet).toHaveCSS('outline-style', style);
	const sheet = page.getByRole('region', { name: 'Details' });
	const opener = page.getByRole('button', { name: 'Details', exact: true });
	await openNetwork(page);
	await opener.tap();
	await expect(sheet).toBeFocused();
	await ring('none');

	await openNetwork(page, 'en/?actor=hn');
	await expect(sheet).toBeFocused();
	await ring('none');
	await page.keyboard.press('ArrowDown');
	await ring('solid');
	await page.keyboard.press('Escape');
	await opener.press('Enter');
	await expect(sheet).toBeFocused();
	await ring('solid');
});

test('a long press offers what a mouse does by hovering and by double clicks', async ({ page }) => {
	await openNetwork(page, 'es/');
	const card = page.getByRole('dialog', { name: /^Estados Unidos: \d+ lazos$/ });
	await hold(page, await placeOf(page, 'us'), card);
	await expect(card.getByRole('button').first()).toBeFocused();
	await expectAccessible(page, '[role=dialog]');
	await card.getByRole('button', { name: 'Mostrar instituciones' }).tap();
	await expect(page).toHaveURL(/[?&]open=us/);
	await expect(card).toHaveCount(0);
	// Nothing was tapped when the finger lifted.
	expect(new URL(page.url()).searchParams.has('actor')).toBe(false);

	await page.goto('es/?view=map');
	await expect(page.locator('#map-keys')).toBeAttached();
	const belize = page.getByRole('application').getByText('BZ', { exact: true }).first();
	const told = page.getByRole('dialog', { name: /^Belice: \d+ lazos/ });
	await hold(page, await middleOf(belize), told);
	await told.getByRole('button', { name: 'Abrir su ficha' }).tap();
	await expect(page).toHaveURL(/actor=bz/);

	await page.goto('es/?view=matrix');
	const cell = page.getByRole('gridcell', { name: /^México, narcotráfico: \d+ lazos$/ });
	const ofCell = page.getByRole('dialog', { name: /^México, narcotráfico: \d+ lazos$/ });
	await hold(page, await middleOf(cell), ofCell);
	expect(new URL(page.url()).searchParams.has('cable')).toBe(false);
	await expectAccessible(page, '[role=dialog]');
	await ofCell.getByRole('button', { name: 'Abrir su ficha' }).tap();
	await expect(page).toHaveURL(/cable=gt~mx/);
	await page.keyboard.press('Escape');
	const name = page.getByRole('button', { name: 'Honduras', exact: true });
	const ofName = page.getByRole('dialog', { name: /^Honduras, total: \d+ lazos$/ });
	await hold(page, await middleOf(name), ofName);
	await ofName.getByRole('button', { name: 'Mostrar instituciones' }).tap();
	await expect(page).toHaveURL(/[?&]open=hn/);
	expect(new URL(page.url()).searchParams.has('actor')).toBe(false);

	await page.goto('es/?view=timeline');
	const row = page.getByRole('row', { name: /^Relaciones diplomáticas desde 1849/ }).first();
	const hint = page.locator('.picture .hint');
	await hold(page, await middleOf(row), hint);
	await expect(hint).toContainText('1849');
	expect(new URL(page.url()).searchParams.has('tie')).toBe(false);
});

test('a finger that is on an actor while the view changes leaves nothing held', async ({
	page
}) => {
	await openNetwork(page);
	const before = await placeOf(page, 'us');
	const views = page.getByRole('navigation', { name: 'Views' });
	const client = await page.context().newCDPSession(page);
	await touch(client, 'touchStart', before);
	await views.getByRole('link', { name: 'Table' }).press('Enter');
	await expect(page.getByRole('table')).toBeVisible();
	await touch(client, 'touchEnd');
	// What is swiped there belongs to the table.
	const heard = page.evaluate(
		() =>
			new Promise((resolve) =>
				addEventListener('touchmove', ({ defaultPrevented }) => resolve(defaultPrevented))
			)
	);
	await drag(page, before, { x: before.x, y: before.y + 80 });
	expect(await heard).toBe(false);
	await views.getByRole('link', { name: 'Network' }).press('Enter');
	await expect(page.getByRole('application')).toBeVisible();
	const { x, y } = await placeOf(page, 'mx');
	await page.touchscreen.tap(x, y);
	await expect(page.getByRole('heading', { name: 'Mexico', exact: true })).toBeVisible();
});

test('on its side, clear of the notch, all is in sight', async ({ page }) => {
	for (const [width, height] of [
		[844, 390],
		[667, 375]
	] as const) {
		await page.setViewportSize({ width, height });
		await openNetwork(page, 'es/');
		const notch = { left: 47, right: 47, bottom: 21 };
		await page.addStyleTag({
			content: `:root { --safe-left: ${notch.left}px; --safe-right: ${notch.right}px; --safe-bottom: ${notch.bottom}px; }`
		});
		await page.getByRole('button', { name: 'Filtros', exact: true }).tap();
		const sheet = page.getByRole('region', { name: 'Filtros' });
		await expect(sheet).toBeFocused();
		const box = await boxOf(sheet);
		expect(box.right).toBeCloseTo(width - notch.right, 0);
		expect(box.bottom).toBeCloseTo(height - notch.bottom, 0);
		const picture = await boxOf(page.locator('.picture'));
		expect(picture.height).toBeGreaterThan(0.6 * height - notch.bottom);
		expect(box.x - picture.x).toBeGreaterThan(0.4 * picture.width);
		const grip = await middleOf(sheet.getByRole('button', { name: 'Agrandar el panel' }));
		await drag(page, grip, { x: grip.x - 0.4 * width, y: grip.y });
		expect((await boxOf(sheet)).x).toBeCloseTo(picture.x, 0);
		await page.keyboard.press('Escape');
		const all = page.locator('.shell').locator('button, a, input, label').filter({ visible: true });
		for (const one of await all.all()) {
			if (!(await one.evaluate((each) => each.matches('header *, main *, nav *')))) continue;
			const { x, right, bottom } = await boxOf(one);
			expect([await one.innerText(), x >= notch.left, right <= width - notch.right]).toEqual([
				await one.innerText(),
				true,
				true
			]);
			expect(bottom).toBeLessThanOrEqual(height - notch.bottom);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
});
