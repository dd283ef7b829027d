import type { Page } from '@playwright/test';
import { expect, test } from './lazos.ts';

/** What heads the details in each frame in which they are in sight, on a slow machine. */
async function headsSeen(page: Page, path: string): Promise<readonly string[]> {
	await page.addInitScript(() => {
		const heads = new Set<string>();
		Object.assign(window, { heads });
		const look = () => {
			const head = document.querySelector('#detail h2');
			if (head?.checkVisibility({ visibilityProperty: true })) heads.add(head.textContent.trim());
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(path);
	await expect(page.locator('#detail .summary')).toBeVisible();
	return page.evaluate(() => [...(window as unknown as { heads: Set<string> }).heads]);
}

/** The same in a wide window and on a phone, where a sheet comes up. */
export function testLinkedCard(): void {
	for (const [path, head] of [
		['en/?actor=us', 'United States'],
		['es/?tie=us--gt--diplomatic-relations', 'Relaciones diplomáticas desde 1849']
	] as const)
		test(`what ${path} links to has the right head from the first`, async ({ page }) => {
			expect(await headsSeen(page, path)).toEqual([head]);
		});
}
