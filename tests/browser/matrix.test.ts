import { inOrder, ownTies, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';
import {
	cellOf,
	countOf,
	detailOf,
	gridOf,
	LANGUAGES,
	nameIn,
	openMatrix,
	partners,
	rowNames,
	THREAT_NAMES,
	tiesWith
} from './matrix-page.ts';

const TEXTS = {
	en: {
		ties: (n: number) => (n === 1 ? '1 tie' : `${n} ties`),
		sortBy: 'Sort by',
		sortByThreat: 'Sort by disasters',
		filterThreat: 'Filter by threat domain: terrorism',
		filterPartner: 'Filter by partner: Honduras',
		actors: 'Actors',
		institutions: 'Institutions',
		showAmong: 'Show ties among partners',
		gaps: (n: number) => `${n} gaps`,
		gap: (partner: string, threat: string) => `No sourced tie with ${partner} on ${threat};`,
		filtered: /Gaps are looked for among all ties/,
		showGaps: 'Clear all and show gaps',
		empty: 'No tie matches all of these filters'
	},
	es: {
		ties: (n: number) => (n === 1 ? '1 lazo' : `${n} lazos`),
		sortBy: 'Ordenar por',
		sortByThreat: 'Ordenar por desastres',
		filterThreat: 'Filtrar por amenaza: terrorismo',
		filterPartner: 'Filtrar por socio: Honduras',
		actors: 'Actores',
		institutions: 'Instituciones',
		showAmong: 'Mostrar lazos entre socios',
		gaps: (n: number) => `${n} vacíos`,
		gap: (partner: string, threat: string) =>
			`Ningún lazo documentado con ${partner} sobre ${threat};`,
		filtered: /Los vacíos se buscan entre todos los lazos/,
		showGaps: 'Quitar todo y mostrar vacíos',
		empty: 'Ningún lazo cumple todos estos filtros'
	}
} as const;

/** States of the sectors in which the data have gaps, as dataset.yaml lists them. */
const SECTORS = [
	['es', 'gb', 'fr', 'de', 'it', 'nl', 'se', 'il', 'tw', 'jp', 'kr', 'ke'],
	['co', 'ni', 'cr', 'pa', 'do', 'ca', 'br', 'cl', 'ar', 'pe', 'ec', 'ht', 'uy'],
	['mx', 'bz', 'hn', 'sv']
];

/** “partner threat” of every cell that is empty where half of the sector, and three, have ties. */
const gaps = SECTORS.flatMap((sector) =>
	Object.keys(THREAT_NAMES).flatMap((threat) => {
		const without = sector.filter((id) => partners.has(id) && countOf(id, threat) === 0);
		const states = sector.filter((id) => partners.has(id)).length;
		const have = states - without.length;
		return have >= 3 && 2 * have >= states ? without.map((id) => `${id} ${threat}`) : [];
	})
);

for (const language of LANGUAGES) {
	const texts = TEXTS[language];
	const threatIn = (threat: string) => THREAT_NAMES[threat]?.[language] ?? '';

	test.describe(`the matrix, ${language}`, () => {
		test('counts the ties of partners by threat', async ({ page }) => {
			await openMatrix(page, language);
			expect(new Set(await rowNames(page))).toEqual(
				new Set([...partners].map((id) => nameIn(id, language)))
			);
			for (const id of ['us', 'mx', 'hn', 'co', 'un', 'jp'])
				for (const threat of ['narcotics', 'disasters', 'border-security']) {
					const count = countOf(id, threat);
					if (count > 0)
						await expect(cellOf(page, id, threat, language)).toHaveAccessibleName(
							`${nameIn(id, language)}, ${threatIn(threat)}: ${texts.ties(count)}`
						);
				}
			const mexico = `${nameIn('mx', language)}, total: ${texts.ties(tiesWith('mx').length)}`;
			await expect(gridOf(page).getByRole('gridcell', { name: mexico })).toHaveText(
				String(tiesWith('mx').length)
			);
		});

		test('a cell opens the ties between Guatemala and the partner', async ({ page }) => {
			await openMatrix(page, language);
			await cellOf(page, 'mx', 'narcotics', language).click();
			await expect(page).toHaveURL(/cable=gt~mx/);
			await expect(detailOf(page).getByRole('heading', { level: 2 })).toContainText('Guatemala');
			await expect(detailOf(page)).toContainText(texts.ties(tiesWith('mx').length));
		});

		test('sorts by total, name, a column and likeness', async ({ page }) => {
			await openMatrix(page, language);
			const totals = (await rowNames(page)).map(
				(name) => tiesWith([...partners].find((id) => nameIn(id, language) === name) ?? '').length
			);
			expect(totals).toEqual(totals.toSorted((a, b) => b - a));

			await gridOf(page).getByRole('button', { name: texts.sortByThreat }).click();
			const byDisasters = (await rowNames(page)).map((name) =>
				countOf([...partners].find((id) => nameIn(id, language) === name) ?? '', 'disasters')
			);
			expect(byDisasters).toEqual(byDisasters.toSorted((a, b) => b - a));
			await expect(
				page.getByRole('columnheader').and(page.locator('[aria-sort=descending]'))
			).toHaveCount(1);

			await page.getByRole('combobox', { name: texts.sortBy }).selectOption('name');
			const short = await gridOf(page).getByRole('rowheader').getByRole('button').allInnerTexts();
			expect(short).toEqual(inOrder(short, language));

			await page.getByRole('combobox', { name: texts.sortBy }).selectOption('similarity');
			const alike = await rowNames(page);
			expect(alike.toSorted()).toEqual([...partners].map((id) => nameIn(id, language)).toSorted());
			expect(alike).not.toEqual(short);
		});

		test('headings filter, and empty columns say so', async ({ page }) => {
			await openMatrix(page, language);
			const heading = gridOf(page).getByRole('button', { name: texts.filterThreat });
			await heading.click();
			await expect(heading).toHaveAttribute('aria-pressed', 'true');
			await expect(page).toHaveURL(/threat=terrorism/);
			const left = [...partners].filter((id) => countOf(id, 'terrorism') > 0);
			await expect
				.poll(async () => (await rowNames(page)).toSorted())
				.toEqual(left.map((id) => nameIn(id, language)).toSorted());
			await expect(page.getByText(texts.filtered)).toBeVisible();
			await heading.click();
			await gridOf(page).getByRole('button', { name: texts.filterPartner }).click();
			await expect(page).toHaveURL(/partner=hn/);
			await expect(cellOf(page, 'hn', 'narcotics', language)).toContainText(
				String(countOf('hn', 'narcotics'))
			);
		});

		test('marks gaps, and tells them in words', async ({ page }) => {
			await openMatrix(page, language);
			await expect(page.getByRole('heading', { name: texts.gaps(gaps.length) })).toBeVisible();
			const items = page.locator('main section li');
			await expect(items).toHaveCount(gaps.length);
			const haiti = texts.gap(nameIn('ht', language), threatIn('trafficking-in-persons'));
			expect(gaps).toContain('ht trafficking-in-persons');
			await expect(items.filter({ hasText: haiti })).toHaveCount(1);
			await expect(gridOf(page).locator('[role=gridcell].gap')).toHaveCount(gaps.length);
			await items.filter({ hasText: haiti }).getByRole('link').click();
			await expect(page).toHaveURL(/actor=ht/);
			await expect(detailOf(page).getByRole('heading', { level: 2 })).toHaveText(
				nameIn('ht', language)
			);
		});

		test('tells no gaps while filters leave ties out', async ({ page }) => {
			await openMatrix(page, language, '&scope=bilateral');
			await expect(page.getByText(texts.filtered)).toBeVisible();
			await expect(gridOf(page).locator('.gap')).toHaveCount(0);
			await page.getByRole('button', { name: texts.showGaps }).click();
			await expect(page.getByRole('heading', { name: texts.gaps(gaps.length) })).toBeVisible();
		});

		test('is worked with the keyboard alone', async ({ page }) => {
			await openMatrix(page, language);
			await gridOf(page).getByRole('rowheader').first().getByRole('button').focus();
			const focused = page.locator(':focus');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await expect(focused).toHaveAccessibleName(
				`${nameIn('us', language)}, ${threatIn('narcotics')}: ${texts.ties(countOf('us', 'narcotics'))}`
			);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/cable=gt~us/);
			await page.keyboard.press('Control+Home');
			await page.keyboard.press('ArrowDown');
			await expect(focused).toHaveRole('button');
			await page.keyboard.press('Enter');
			await expect(page.getByRole('combobox', { name: texts.sortBy })).toHaveValue('name');
			await page.keyboard.press('End');
			await page.keyboard.press('Control+End');
			await expect(focused).toHaveRole('gridcell');
			await page.keyboard.press('Home');
			await expect(focused).toHaveRole('rowheader');
			await page.keyboard.press('Tab');
			await expect(gridOf(page).locator(':focus')).toHaveCount(0);
			await page.keyboard.press('Shift+Tab');
			await expect(focused).toHaveRole('rowheader');
		});

		test('institutions stand under their country', async ({ page }) => {
			await openMatrix(page, language);
			await page.getByRole('radio', { name: texts.institutions }).check();
			const names = await rowNames(page);
			const us = names.indexOf(nameIn('us', language));
			expect(us).toBe(0);
			const southcom = names.indexOf(nameIn('us-southcom', language));
			expect(southcom).toBeGreaterThan(us);
			expect(southcom).toBeLessThan(names.indexOf(nameIn('mx', language)));
			const withSouthcom = ownTies.filter(({ between }) => between.includes('us-southcom'));
			const disasters = withSouthcom.filter(({ threats }) => threats.includes('disasters'));
			await expect(cellOf(page, 'us-southcom', 'disasters', language)).toHaveText(
				String(disasters.length)
			);
		});

		test('shows who is tied to whom, in communities', async ({ page }) => {
			await openMatrix(page, language);
			await page.getByRole('radio', { name: texts.actors }).check();
			await page.getByRole('button', { name: texts.showAmong }).click();
			await expect(page).toHaveURL(/among=yes/);
			await expect(page.locator('.block[style]').first()).toBeVisible();
			const [first] = await rowNames(page);
			expect(first).toBe('Guatemala');
			const joined = /Honduras (and|y) El Salvador: /;
			await gridOf(page).getByRole('gridcell', { name: joined }).click();
			await expect(page).toHaveURL(/cable=hn~sv/);
		});

		test('an empty result keeps its headings and offers a way out', async ({ page }) => {
			await openMatrix(page, language, '&threat=cyber&scope=bilateral&status=planned');
			await expect(page.getByText(texts.empty)).toBeVisible();
			expect(await rowNames(page)).toEqual([]);
			await expect(gridOf(page).getByRole('button', { name: texts.filterThreat })).toBeVisible();
		});
	});
}

test('every tie of the matrix is Guatemala’s', () => {
	for (const partner of partners)
		for (const { between } of tiesWith(partner)) expect(between.map(topOf)).toContain('gt');
});

test('rows that come back come a few at a time', async ({ page }) => {
	await openMatrix(page, 'en');
	const heading = gridOf(page).getByRole('button', { name: TEXTS.en.filterThreat });
	await heading.click();
	const left = [...partners].filter((id) => countOf(id, 'terrorism') > 0);
	await expect.poll(async () => (await rowNames(page)).length).toBe(left.length);
	// An observer is told once a task of all that the task has changed.
	const seen = await gridOf(page).evaluateHandle((grid) => {
		const rows = () => grid.querySelectorAll('[role=row]').length;
		const counts = [rows()];
		new MutationObserver(() => counts.push(rows())).observe(grid, {
			childList: true,
			subtree: true
		});
		return counts;
	});
	await heading.click();
	await expect.poll(async () => (await rowNames(page)).length).toBe(partners.size);
	const counts = await seen.jsonValue();
	expect((counts.at(-1) ?? 0) - (counts[0] ?? 0)).toBe(partners.size - left.length);
	for (const [i, count] of counts.entries())
		expect(count - (counts[i - 1] ?? count)).toBeLessThanOrEqual(5);
});
