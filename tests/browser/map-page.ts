import type { Locator, Page } from '@playwright/test';
import { expect } from './lazos.ts';

export const LANGUAGES = ['en', 'es'] as const;

export const mapOf = (page: Page): Locator => page.getByRole('application');
export const detailOf = (page: Page): Locator => page.locator('#detail');

/** Opens the map and waits for the land. */
export async function openMap(page: Page, language: string, query = ''): Promise<void> {
	const land = page.waitForResponse(/base-map\.json$/);
	await page.goto(`${language}/?view=map${query}`);
	await land;
	await expect(mapOf(page).locator('.base path').first()).toBeAttached();
	await page.evaluate(() => document.fonts.ready);
}

/** An actor’s name on the map. */
export const nameOn = (page: Page, name: string): Locator =>
	mapOf(page).getByText(name, { exact: true });

export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Middle of a mark by the code that is written in it, in px of the window. */
export async function codeOn(page: Page, code: string): Promise<Spot> {
	// The picture may just be drawn anew, as when the land comes in.
	for (let tries = 0; tries < 50; tries++) {
		await nameOn(page, code).waitFor();
		const box = await nameOn(page, code).boundingBox();
		if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	throw new Error(`The map has no mark “${code}”.`);
}
