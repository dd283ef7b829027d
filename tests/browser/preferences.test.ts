import type { Locator, Page } from '@playwright/test';
import { palettes, strongPalettes } from '#lib/scene/palette.ts';
import { canvasOf, openNetwork, settle } from './drawing.ts';
import { expect, test } from './lazos.ts';

/** Whether the painted network has pixels of just this colour. */
async function isPainted(page: Page, colour: string): Promise<boolean> {
	await settle(page);
	const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	return canvasOf(page)
		.locator('canvas')
		.first()
		.evaluate((canvas: HTMLCanvasElement, [red, green, blue]) => {
			const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
			copy?.drawImage(canvas, 0, 0);
			const all = copy?.getImageData(0, 0, canvas.width, canvas.height).data;
			for (let i = 0; all && i < all.length; i += 4)
				if (all[i + 3] === 255 && all[i] === red && all[i + 1] === green && all[i + 2] === blue)
					return true;
			return false;
		}, wanted);
}

const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);

test('forced colours, more contrast and less movement are kept to', async ({ page }) => {
	await openNetwork(page);
	expect(await isPainted(page, palettes.light.ink)).toBe(true);

	await page.emulateMedia({ contrast: 'more' });
	await expect.poll(() => isPainted(page, strongPalettes.light.ink)).toBe(true);
	expect(await isPainted(page, palettes.light.ink)).toBe(false);
	const line = await page
		.locator('header')
		.first()
		.evaluate((header) => getComputedStyle(header).borderBottomColor);
	expect(line).toBe('rgb(118, 123, 132)');

	// The theme that was chosen gives way to the ground that is forced.
	await page.getByRole('button', { name: 'Theme: Dark' }).click();
	await page.getByRole('button', { name: 'Theme: Light' }).click();
	await page.emulateMedia({
		contrast: 'no-preference',
		forcedColors: 'active',
		colorScheme: 'dark'
	});
	await expect.poll(() => isPainted(page, palettes.dark.ink)).toBe(true);
	const sign = page.locator('#filters .ink').first();
	expect(await sign.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
		'rgb(238, 110, 56)'
	);

	await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
	const exports = page.getByRole('button', { name: 'Export' });
	await exports.hover();
	expect(await animations(page)).toBe(0);
	await page.getByRole('checkbox', { name: /^Disasters/ }).check();
	await page.getByRole('switch', { name: /^Ties among partners/ }).check();
	expect(await animations(page)).toBe(0);
	// Where movement is wanted, there is some, if only for a moment.
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const moving = page.evaluate(
		() => new Promise((resolve) => addEventListener('transitionrun', () => resolve(true)))
	);
	await page.getByRole('switch', { name: /^Ties among partners/ }).uncheck();
	expect(await moving).toBe(true);
});

test('with forced colours, what is chosen is seen, and the focus on it too', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('en/?view=matrix&threat=cyber&partner=mx&actor=mx');
	const grid = page.getByRole('grid');
	await expect(grid.getByRole('button', { name: 'Mexico', exact: true })).toBeVisible();
	const system = await page.evaluate(() => {
		const sample = document.body.appendChild(document.createElement('i'));
		const found = ['Highlight', 'Canvas'].map((colour) => {
			sample.style.color = colour;
			return getComputedStyle(sample).color;
		});
		sample.remove();
		return found;
	});
	const [highlight, canvas] = system;
	const styleOf = (part: Locator, name: string) =>
		part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);

	const tab = page.getByRole('link', { name: 'Matrix', exact: true });
	const level = page.getByRole('radio', { name: 'Countries' });
	for (const [field, sign] of [
		[tab, tab],
		[level, level.locator('xpath=following-sibling::span')]
	] as const) {
		expect(await styleOf(sign, 'background-color')).toBe(highlight);
		expect(await styleOf(sign, 'outline-style')).toBe('none');
		await page.keyboard.press('Tab');
		await field.focus();
		expect(await styleOf(sign, 'outline-style')).toBe('solid');
		expect(await styleOf(sign, 'outline-color')).not.toBe(highlight);
	}

	const name = grid.getByRole('button', { name: 'Mexico', exact: true });
	expect(await styleOf(name, 'border-left-color')).toBe(highlight);
	for (const pressed of await grid.locator('[aria-pressed=true]').all())
		expect(await styleOf(pressed, 'border-top-color')).toBe(highlight);
	await expect(grid.locator('[aria-pressed=true]')).toHaveCount(2);
	expect(await styleOf(grid.locator('.sign').first(), 'background-color')).toBe('rgb(194, 65, 12)');
	const bar = page.locator('#filters label .bar').first();
	expect(await styleOf(bar, 'background-color')).not.toBe(canvas);

	await page.goto('en/actors/us-southcom/');
	expect(await styleOf(page.locator('.open'), 'border-top-style')).toBe('solid');
});

test('the theme is the reader’s, and is remembered', async ({ page }) => {
	await openNetwork(page);
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await ground()).toBe('rgb(250, 249, 245)');
	await page.getByRole('button', { name: 'Theme: Dark' }).click();
	expect(await ground()).toBe('rgb(20, 24, 30)');
	await page.reload();
	expect(await ground()).toBe('rgb(20, 24, 30)');
	await page.getByRole('button', { name: 'Theme: Light' }).click();
	expect(await ground()).toBe('rgb(250, 249, 245)');
});
