import type { Locator, Page } from '@playwright/test';
import { ownTies } from './facts.ts';
import { expect } from './lazos.ts';

const found = ownTies.find(({ id }) => id === 'us-southcom--gt--area-of-responsibility');
if (!found) throw new Error('The dataset lacks the tie that is looked at.');
/** The tie whose card and page are looked at. */
export const TIE = found;

/** Shows another view in the page that is open, as going back to it would. */
export async function show(page: Page, search: string): Promise<void> {
	await page.evaluate((address) => {
		history.replaceState(history.state, '', address === '' ? location.pathname : address);
		dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
	}, search);
}

/** Expects a part of the page to read so, among more, in the accessibility tree. */
export const expectTree = (part: Locator, ...lines: readonly string[]) =>
	expect(part).toMatchAriaSnapshot(lines.join('\n'));

/** The column, or sheet, that tells of what is selected. */
export const detail = (page: Page): Locator => page.locator('#detail');
export const head = (page: Page): Locator => detail(page).getByRole('heading', { level: 2 });
