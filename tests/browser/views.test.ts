import type { Locator, Page } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { actors, ownTies, sources, ties, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';
import { mapOf } from './map-page.ts';
import { cellOf, countOf, gridOf, nameIn } from './matrix-page.ts';
import { rowHeads } from './table-page.ts';

const cardOf = (page: Page): Locator => page.locator('#detail').getByRole('heading', { level: 2 });

/** Goes on by the Tab key, or back, until `target`, or something in it, has the focus. */
async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element.contains(document.activeElement))) return;
	}
	throw new Error(`${most} presses of Tab do not lead to ${String(target)}.`);
}

/** From the page’s start to a view by its tab, with keys alone. */
async function showByKeys(page: Page, tab: string): Promise<void> {
	const link = page.getByRole('navigation').getByRole('link', { name: tab, exact: true });
	await tabTo(page, link, 20);
	await page.keyboard.press('Enter');
	await expect(link).toHaveAttribute('aria-current', 'page');
	await expect(link).toBeFocused();
}

test.describe('with keys alone, from the page’s start and back', () => {
	test('a filter, a tie and who says so', async ({ page }) => {
		await openNetwork(page, 'en/');
		const detail = page.locator('#detail');
		const filter = page.getByRole('checkbox', { name: /^Cybersecurity/ });
		await tabTo(page, filter);
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/\?threat=cyber$/);
		await expect(filter).toBeFocused();

		const [tie] = ownTies.filter(
			({ threats, between }) => threats.includes('cyber') && between.map(topOf).includes('it')
		);
		await page.keyboard.press('F6');
		await page.keyboard.press('F6');
		await page.keyboard.press('F6');
		await tabTo(page, detail.locator('summary').filter({ hasText: /^Italy/ }), 20);
		await page.keyboard.press('Enter');
		const entry = detail.getByRole('link', { name: tie?.name.en ?? '' }).first();
		await expect(entry).toBeVisible();
		await tabTo(page, entry, 5);
		await page.keyboard.press('Enter');
		await expect(cardOf(page)).toHaveText(tie?.name.en ?? '');
		await expect(page).toHaveURL(new RegExp(`threat=cyber&tie=${tie?.id}$`));
		const source = sources.find(({ id }) => id === tie?.sources[0]?.id);
		const link = detail.locator(`a[href="${source?.URL}"]`);
		await tabTo(page, link, 40);
		await expect(link).toContainText(source?.title ?? '');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\?threat=cyber$/);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
	});

	test('two periods', async ({ page }) => {
		await openNetwork(page, 'en/?threat=disasters');
		const years = page.locator('#years');
		await page.keyboard.press('F6');
		await page.keyboard.press('F6');
		await page.keyboard.press('F6');
		await tabTo(page, years.getByRole('button', { name: 'Compare two periods' }), 20);
		await page.keyboard.press('Enter');
		const compared = page.getByRole('region', { name: 'Two periods compared' });
		await expect(compared).toBeVisible();
		await expect(page).toHaveURL(/periods=\d{4}-\d{4}/);
		const first = compared.getByRole('spinbutton').first();
		await expect(first).toBeFocused();
		await page.keyboard.press('Control+A');
		await page.keyboard.type('2001');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/periods=2001-/);
		await expect(first).toBeFocused();
	});

	test('the map', async ({ page }) => {
		await openNetwork(page, 'es/?threat=territorial-dispute');
		await showByKeys(page, 'Mapa');
		await tabTo(page, mapOf(page));
		const spoken = page.locator('[aria-live="polite"]');
		await expect(spoken.filter({ hasText: /^Guatemala, / })).toHaveCount(1);
		const belize = nameIn('bz', 'es');
		for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
			if ((await spoken.filter({ hasText: `${belize}, ` }).count()) > 0) break;
			await page.keyboard.press(key);
		}
		await page.keyboard.press('Enter');
		await expect(cardOf(page)).toHaveText(belize);
		await expect(page).toHaveURL(/actor=bz/);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/actor=/);
		await expect(mapOf(page)).toBeFocused();
		await expect(page).toHaveURL(/threat=territorial-dispute/);
	});

	test('the matrix', async ({ page }) => {
		await openNetwork(page, 'en/');
		await showByKeys(page, 'Matrix');
		await tabTo(page, gridOf(page));
		const cell = cellOf(page, 'us', 'narcotics', 'en');
		await page.keyboard.press('Control+Home');
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
			if (await cell.evaluate((element) => element === document.activeElement)) break;
			await page.keyboard.press(key);
		}
		await expect(cell).toBeFocused();
		await expect(cell).toHaveText(String(countOf('us', 'narcotics')));
		await page.keyboard.press('Enter');
		await expect(cardOf(page)).toContainText('United States');
		await expect(page).toHaveURL(/cable=gt~us/);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/cable=/);
		await expect(cell).toBeFocused();
	});

	test('the timeline', async ({ page }) => {
		await openNetwork(page, 'es/?partner=mx&threat=territorial-dispute,border-security');
		await showByKeys(page, 'Cronología');
		const grid = page.getByRole('treegrid');
		await tabTo(page, grid);
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		const row = grid.locator('[role=row]:focus');
		const [name = ''] = (await row.innerText()).split('\n');
		expect(ownTies.map((tie) => tie.name.es)).toContain(name);
		const at = (await row.getAttribute('aria-rowindex')) ?? '';
		await page.keyboard.press('Enter');
		await expect(cardOf(page)).toHaveText(name);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/tie=/);
		await expect(row).toHaveAttribute('aria-rowindex', at);
	});

	test('the table', async ({ page }) => {
		await openNetwork(page, 'en/?threat=cyber');
		await showByKeys(page, 'Table');
		await tabTo(page, rowHeads(page).first());
		await page.keyboard.press('ArrowDown');
		const link = page.locator('tr[aria-rowindex="3"] a');
		await expect(link).toBeFocused();
		const name = await link.innerText();
		const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));
		expect(cyber.map((tie) => tie.name.en)).toContain(name);
		await page.keyboard.press('Enter');
		await expect(cardOf(page)).toHaveText(name);
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/tie=/);
		await expect(link).toBeFocused();
	});
});

test('from view to view and back, everything that was chosen stays', async ({ page }) => {
	const VIEWS = ['Red', 'Mapa', 'Matriz', 'Cronología', 'Tabla'];
	const kept = {
		threat: 'narcotics',
		level: 'institutions',
		periods: '2000-2009,2017-2026',
		ask: 'shared:mx~us',
		actor: 'us-southcom'
	};
	await openNetwork(page, `es/?${new URLSearchParams(kept).toString()}`);
	const southcom = actors.find(({ id }) => id === 'us-southcom')?.name.es ?? '';
	const tabs = page.getByRole('navigation').first();
	const counted = page.getByText(/^\d+ (de \d+ )?lazos?, \d+ actores$/);
	await expect(counted).toBeVisible();
	const count = await counted.innerText();
	for (const name of [...VIEWS, ...VIEWS.toReversed()]) {
		await tabs.getByRole('link', { name, exact: true }).click();
		await expect(tabs.locator('[aria-current=page]')).toHaveText(name);
		await expect
			.poll(() => {
				const search = new URL(page.url()).searchParams;
				return Object.fromEntries(Object.keys(kept).map((key) => [key, search.get(key)]));
			})
			.toEqual(kept);
		await expect(cardOf(page).filter({ hasText: southcom })).toHaveCount(1);
		await expect(page.getByRole('checkbox', { name: /^Narcotráfico/ })).toBeChecked();
		await expect(page.getByRole('region', { name: 'Comparación de dos períodos' })).toBeVisible();
		await expect(counted).toHaveText(count);
	}
	const narcotics = ties.filter(({ threats }) => threats.includes('narcotics'));
	expect(Number.parseInt(count, 10)).toBeLessThanOrEqual(narcotics.length);
});
