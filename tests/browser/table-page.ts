import type { Page } from '@playwright/test';
import { expect } from './lazos.ts';

/** Opens the table and waits until the app has taken over and the rows are there. */
export async function openTable(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('table')).toBeVisible();
}

export const rowHeads = (page: Page) => page.getByRole('table').getByRole('rowheader');

/** The first row that is drawn, as it is read. */
export const firstRow = (page: Page) => page.locator('tr[aria-rowindex="2"]');
