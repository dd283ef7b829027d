import { actors, actorsIn, inOrder, ownTies, ties, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';
import { firstRow, openTable, rowHeads } from './table-page.ts';

const narcotics = ownTies.filter(({ threats }) => threats.includes('narcotics'));
const SOUTHCOM = 'us-southcom--gt--area-of-responsibility';

/** How many ties cite each source, a tie that cites it twice counted once. */
function citations(some: typeof ties): Map<string, number> {
	const counts = new Map<string, number>();
	for (const tie of some)
		for (const id of new Set(tie.sources.map((source) => source.id)))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

test('the ties that match are the rows, and a filter leaves some', async ({ page }) => {
	await openTable(page, 'en/?view=table');
	const table = page.getByRole('table', {
		name: `All of Guatemala’s own ties: ${ownTies.length} ties`
	});
	await expect(table).toHaveAttribute('aria-rowcount', String(ownTies.length + 1));

	await page.getByRole('checkbox', { name: /^Narcotics/ }).check();
	await expect(
		page.getByRole('table', {
			name: `Ties on narcotics: ${narcotics.length} of ${ownTies.length} ties`
		})
	).toHaveAttribute('aria-rowcount', String(narcotics.length + 1));
	await expect(firstRow(page)).toContainText('Narcotics');
	await expect(page).toHaveURL(/threat=narcotics.*view=table/);
});

for (const language of ['en', 'es'] as const) {
	const texts = {
		en: { head: 'Tie', sorted: 'sorted by tie' },
		es: { head: 'Lazo', sorted: 'por orden descendente de «lazo»' }
	}[language];
	test(`a heading sorts in the order of the language: ${language}`, async ({ page }) => {
		await openTable(page, `${language}/?view=table&threat=narcotics`);
		const names = inOrder(
			narcotics.map(({ name }) => name[language]),
			language
		);
		const head = page.getByRole('columnheader', { name: texts.head, exact: true });
		await expect(head).not.toHaveAttribute('aria-sort');
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect(rowHeads(page).nth(0)).toHaveText(names[0] ?? '');
		await expect(rowHeads(page).nth(1)).toHaveText(names[1] ?? '');
		await expect(page).toHaveURL(/sort=name/);

		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect(rowHeads(page).nth(0)).toHaveText(names.at(-1) ?? '');
		await expect(page.getByText(texts.sorted)).toBeVisible();
		await expect(page).toHaveURL(/sort=-name/);
	});
}

test('every row can be reached by the keyboard, and opened', async ({ page }) => {
	await openTable(page, 'en/?view=table&sort=name');
	const names = inOrder(
		ownTies.map(({ name }) => name.en),
		'en'
	);
	const link = (at: number) =>
		rowHeads(page).getByRole('link', { name: names.at(at), exact: true });

	await page.getByRole('columnheader').last().getByRole('button').focus();
	await page.keyboard.press('Tab');
	await expect(link(0)).toBeFocused();
	for (let step = 1; step <= 30; step++) {
		await page.keyboard.press('ArrowDown');
		await expect(link(step)).toBeFocused();
		await expect(link(step)).toBeInViewport({ ratio: 1 });
	}
	await page.keyboard.press('ArrowUp');
	await expect(link(29)).toBeFocused();
	await page.keyboard.press('End');
	await expect(link(-1)).toBeFocused();
	await expect(link(-1)).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('PageUp');
	await expect(link(-1)).not.toBeFocused();
	await page.keyboard.press('PageDown');
	await expect(link(-1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('heading', { level: 2, name: names.at(-1), exact: true })
	).toBeVisible();
	await expect(link(-1)).toHaveAttribute('aria-current', 'true');
	await expect(link(-1)).toBeFocused();
	await page.keyboard.press('Home');
	await expect(link(0)).toBeFocused();
});

test('the row with the focus is kept while others are scrolled to', async ({ page }) => {
	await openTable(page, 'en/?view=table');
	const first = rowHeads(page).first().getByRole('link');
	await first.focus();
	await page.getByRole('table').hover();
	await page.mouse.wheel(0, 6000);
	await expect(page.locator('tr[aria-rowindex="140"]')).toBeVisible();
	expect(await page.locator('tbody tr').count()).toBeLessThan(60);
	await expect(first).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('tr[aria-rowindex="3"] a')).toBeFocused();
	await expect(page.locator('tr[aria-rowindex="3"] a')).toBeInViewport({ ratio: 1 });
});

test('the table opens at the tie that is selected', async ({ page }) => {
	await openTable(page, `es/?view=table&sort=name&tie=${SOUTHCOM}`);
	const name = ties.find(({ id }) => id === SOUTHCOM)?.name.es ?? '';
	const link = rowHeads(page).getByRole('link', { name });
	await expect(link).toHaveAttribute('aria-current', 'true');
	await expect(link).toBeInViewport({ ratio: 1 });
	await expect(rowHeads(page).getByRole('link').and(page.locator('[tabindex="0"]'))).toHaveText(
		name
	);
});

test('the ties of the actor that is selected are marked, from the first of them on', async ({
	page
}) => {
	await openTable(page, 'en/?view=table&sort=name&actor=jp');
	const japans = ownTies.filter(({ between }) => between.some((id) => topOf(id) === 'jp'));
	const names = inOrder(
		japans.map(({ name }) => name.en),
		'en'
	);
	const marked = rowHeads(page).locator('[aria-current="true"]');
	await expect(marked.first()).toHaveText(names[0] ?? '');
	await expect(marked.first()).toBeInViewport({ ratio: 1 });
	for (const name of await marked.allTextContents()) expect(names).toContain(name.trim());
});

test('columns are chosen, and are in the address', async ({ page }) => {
	await openTable(page, 'en/?view=table');
	const heads = page.getByRole('columnheader');
	await expect(heads).toHaveText([
		'Tie',
		'Parties',
		'Threat domains',
		'Dates',
		'Status',
		'Confidence',
		'Sources'
	]);
	const button = page.getByRole('button', { name: 'Columns' });
	await button.press('Enter');
	const menu = page.getByRole('group', { name: 'Columns of the ties' });
	await expect(menu.getByRole('checkbox', { name: /^Tie/ })).toBeDisabled();
	await menu.getByRole('checkbox', { name: 'Parties' }).uncheck();
	await menu.getByRole('checkbox', { name: 'Scope' }).check();
	await expect(heads).toHaveText([
		'Tie',
		'Threat domains',
		'Dates',
		'Status',
		'Confidence',
		'Sources',
		'Scope'
	]);
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await page.reload();
	await expect(heads).toHaveCount(7);
	await expect(heads.last()).toHaveText('Scope');

	await button.click();
	await menu.getByRole('button', { name: 'Usual columns' }).click();
	await expect(heads.nth(1)).toHaveText('Parties');
	await expect(page).toHaveURL(/\?view=table$/);
});

test('Escape in the menu of columns keeps the selection', async ({ page }) => {
	await openTable(page, `en/?view=table&tie=${SOUTHCOM}`);
	await page.getByRole('button', { name: 'Columns' }).press('Enter');
	const menu = page.getByRole('group', { name: 'Columns of the ties' });
	await expect(menu).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(page).toHaveURL(/tie=/);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/tie=/);
});

test('actors are those of the level, and a click opens one', async ({ page }) => {
	await openTable(page, 'en/?view=table&table=actors');
	const shown = actorsIn(ownTies);
	await expect(page.getByRole('table', { name: `${shown.size} actors` })).toHaveAttribute(
		'aria-rowcount',
		String(shown.size + 1)
	);
	const japan = ownTies.filter(({ between }) => between.some((id) => topOf(id) === 'jp'));
	const name = actors.find(({ id }) => id === 'jp')?.name.en ?? '';
	await page.getByRole('columnheader', { name: 'Actor' }).getByRole('button').click();
	const first = inOrder(
		actors.filter(({ id }) => shown.has(id)).map((actor) => actor.name.en),
		'en'
	);
	await expect(rowHeads(page).first()).toHaveText(first[0] ?? '');

	await page.getByRole('textbox', { name: 'Words' }).fill(name);
	const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
	await row.getByRole('cell', { name: 'State', exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
	await expect(row.getByRole('cell').first()).toHaveText(String(japan.length));

	await page.getByRole('button', { name: 'Clear all' }).click();
	await page.keyboard.press('Escape');
	await page.getByRole('radio', { name: 'Institutions' }).check({ force: true });
	await page.getByRole('columnheader', { name: 'Ties' }).getByRole('button').click();
	await expect(rowHeads(page).filter({ hasText: 'Guatemalan Armed Forces' })).toHaveCount(1);
});

test('sources are those that matching ties cite, and open by themselves', async ({ page }) => {
	await openTable(page, 'en/?view=table&table=sources&threat=narcotics');
	const counts = citations(narcotics);
	await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(counts.size + 1));
	const most = Math.max(...counts.values());
	await expect(firstRow(page).getByRole('cell').first()).toHaveText(`${most} ties`);
	const link = rowHeads(page).first().getByRole('link');
	await expect(link).toHaveAttribute('href', /^https?:\/\//);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(link).toHaveAccessibleName(/opens another site in a new tab/);
});

test('las mismas filas en español', async ({ page }) => {
	await openTable(page, 'es/?view=table&threat=narcotics');
	await expect(
		page.getByRole('table', { name: `${narcotics.length} de ${ownTies.length} lazos` })
	).toBeVisible();
	await page.getByRole('radio', { name: 'Fuentes' }).check({ force: true });
	const counts = citations(narcotics);
	await expect(
		page.getByRole('table', { name: `${counts.size} fuentes de ${narcotics.length} lazos` })
	).toBeVisible();
	await page.getByRole('radio', { name: 'Actores' }).check({ force: true });
	await expect(
		page.getByRole('table', { name: `${actorsIn(narcotics).size} actores` })
	).toBeVisible();
});

test('an empty result has no rows, and says what to do', async ({ page }) => {
	await openTable(page, 'en/?view=table&threat=cyber&scope=bilateral&status=planned');
	await expect(rowHeads(page)).toHaveCount(0);
	await page.getByRole('button', { name: /^Drop/ }).click();
	await expect(rowHeads(page).first()).toBeVisible();
});
