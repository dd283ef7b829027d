import type { Page } from '@playwright/test';
import { openNetwork, settle } from './drawing.ts';
import { expect, test } from './lazos.ts';

/** What can be pressed, is no part of a running text and is less than `least` px wide or high. */
const smallTargets = (page: Page, least: number) =>
	page.evaluate((least) => {
		const pressed = 'a[href], button, input, select, summary, [role=slider]';
		const found: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
			const isInText =
				element.tagName === 'A' && getComputedStyle(element).display.startsWith('inline');
			if (isInText || !element.checkVisibility({ visibilityProperty: true })) continue;
			// A label is pressed as its field is.
			const area = element.closest('label') ?? element;
			const { width, height } = area.getBoundingClientRect();
			if (width <= 1 || Math.min(width, height) >= least - 0.5) continue;
			const name = element.getAttribute('aria-label') ?? element.textContent;
			found.push(`${name.trim()} (${element.tagName}): ${width} × ${height}`);
		}
		return found;
	}, least);

const VIEWS = {
	network: '[role=application]',
	map: '#map-keys',
	matrix: '[role=grid]',
	timeline: '[role=treegrid]',
	table: 'table[aria-rowcount]'
};

test('what is pressed is 44 px, and nothing scrolls sideways, down to 320 × 256 px', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openNetwork(page, 'es/?threat=disasters');
	// A word that has no room in the field is not cut, but comes with the focus.
	const search = page.getByRole('combobox', { name: 'Buscar un actor o un lazo' });
	const hint = () =>
		search.evaluate((field: HTMLInputElement) => {
			const { font, paddingLeft, paddingRight } = getComputedStyle(field);
			const pen = document.createElement('canvas').getContext('2d');
			if (!pen) throw new Error('There is no canvas to measure on.');
			pen.font = font;
			const free = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
			return {
				isSeen: getComputedStyle(field, '::placeholder').opacity === '1',
				fits: pen.measureText(field.placeholder).width <= free
			};
		});
	expect(await hint()).toEqual({ isSeen: false, fits: false });
	await search.tap();
	await expect.poll(hint).toEqual({ isSeen: true, fits: true });
	await search.blur();
	for (const sheet of ['filters', 'years', 'legend', 'detail']) {
		await page.locator(`[aria-controls=${sheet}]`).tap();
		await expect(page.locator(`#${sheet}`)).toBeFocused();
		expect([sheet, await smallTargets(page, 44)]).toEqual([sheet, []]);
	}
	await page.keyboard.press('Escape');
	for (const [view, sign] of Object.entries(VIEWS)) {
		await page.getByRole('navigation').locator(`a`).nth(Object.keys(VIEWS).indexOf(view)).tap();
		await expect(page.locator('.picture').locator(sign)).toBeAttached();
		for (const height of [640, 256]) {
			await page.setViewportSize({ width: 320, height });
			await settle(page);
			expect([view, await smallTargets(page, 44)]).toEqual([view, []]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		}
	}
});
