import { detail, expectTree, head, show, TIE } from './accessibility-page.ts';
import { canvasOf, openNetwork, settle } from './drawing.ts';
import { actorsIn, ownTies, sources } from './facts.ts';
import { expect, expectAccessible, test } from './lazos.ts';
import { LANGUAGES, nameIn, tiesWith } from './matrix-page.ts';

const WORDS = {
	en: {
		network: `Network of ${actorsIn(ownTies).size} actors and ${ownTies.length} ties`,
		details: 'Details',
		closeCard: 'Close card',
		cable: 'Guatemala and',
		sources: 'Sources',
		empty: /^Drop: /,
		clearAll: 'Clear all filters',
		actors: 'Actors',
		columns: 'Columns'
	},
	es: {
		network: `Red de ${actorsIn(ownTies).size} actores y ${ownTies.length} lazos`,
		details: 'Detalles',
		closeCard: 'Cerrar ficha',
		cable: 'Guatemala y',
		sources: 'Fuentes',
		empty: /^Quitar: /,
		clearAll: 'Quitar todos los filtros',
		actors: 'Actores',
		columns: 'Columnas'
	}
} as const;

for (const language of LANGUAGES) {
	const words = WORDS[language];

	test(`axe finds nothing in the network and its cards, and they read well (${language})`, async ({
		page
	}) => {
		await openNetwork(page, `${language}/`);
		await expectTree(page.locator('main'), `- application "${words.network}"`);
		await expectTree(
			detail(page),
			`- region "${words.details}":`,
			`  - 'heading "Guatemala: ${ownTies.length} ${language === 'en' ? 'ties' : 'lazos'}" [level=2]'`
		);
		await expectAccessible(page);

		const us = nameIn('us', language);
		await show(page, '?actor=us');
		await expect(head(page)).toHaveText(us);
		await expectTree(
			detail(page),
			`- region "${words.details}":`,
			`  - article:`,
			`    - heading "${us}" [level=2]`,
			`    - button "${words.closeCard}"`
		);
		await expectAccessible(page, '#detail');

		await show(page, `?tie=${TIE.id}`);
		await expect(head(page)).toHaveText(TIE.name[language]);
		await expectTree(
			detail(page),
			`- region "${words.details}":`,
			`  - article:`,
			`    - heading "${TIE.name[language]}" [level=2]`,
			`    - heading "${words.sources}" [level=3]`,
			`    - list`
		);
		const titles = detail(page).locator('li a span[lang]');
		await expect(titles).toHaveCount(TIE.sources.length);
		for (const [i, { id }] of TIE.sources.entries()) {
			const source = sources.find((one) => one.id === id);
			await expect(titles.nth(i)).toHaveText(source?.title ?? id);
			await expect(titles.nth(i)).toHaveAttribute('lang', source?.language ?? id);
		}
		await expectAccessible(page, '#detail');

		await show(page, '?cable=gt~mx');
		await expect(head(page)).toHaveText(`${words.cable} ${nameIn('mx', language)}`);
		await expect(detail(page)).toContainText(String(tiesWith('mx').length));
		await expectAccessible(page, '#detail');

		await show(page, '?threat=cyber&scope=bilateral&status=planned');
		await expect(page.getByRole('button', { name: words.empty }).last()).toBeVisible();
		await expectTree(
			page.locator('main'),
			`- main:`,
			`  - application`,
			`  - heading [level=2]`,
			`  - button "${words.clearAll}"`
		);
		await expectAccessible(page);
	});

	test(`axe finds nothing in filters, levels and wrong links (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/?threat=dragons`);
		await expect(page.locator('main').getByRole('status').first()).toContainText('dragons');
		await expectAccessible(page);
		await show(page, '?threat=disasters,narcotics&scope=bilateral&years=2015-2026');
		await expect(page.locator('main li button')).toHaveCount(4);
		// What is closed is not made.
		for (const group of await page.locator('#filters summary').all()) await group.click();
		await expectAccessible(page);
		await show(page, '?level=institutions');
		await expect(page.locator('main li button')).toHaveCount(0);
		await expect(canvasOf(page)).not.toHaveAttribute('aria-label', words.network);
		await expectAccessible(page);
	});

	test(`axe finds nothing in what is answered (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		const told = new Set<string>();
		for (const asked of ['around:mx:2', 'path:co~kr', 'shared:mx~co', 'rank:closeness', 'groups']) {
			await show(page, `?ask=${asked}`);
			const title = detail(page).locator('section h2').first();
			await expect.poll(async () => told.has(await title.innerText())).toBe(false);
			told.add(await title.innerText());
			await expect(detail(page).getByRole('status').first()).toContainText('.');
			await expectAccessible(page, '#detail');
		}
	});

	test(`axe finds nothing in map and matrix (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		await show(page, `?view=map&actor=bz&periods=2000-2009,2017-2026`);
		await expect(canvasOf(page).locator('.changes > g').first()).toBeAttached();
		await expectAccessible(page, 'main');

		await show(page, '?view=matrix');
		await expect(page.getByRole('grid')).toBeVisible();
		await expectAccessible(page);
		await show(page, '?view=matrix&among=yes&threat=cyber');
		await page.getByRole('radio', { name: words.actors, exact: true }).check();
		await expectAccessible(page, 'main');
	});

	test(`axe finds nothing in timeline and table (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		await show(page, '?view=timeline&groups=folded&fold=us&periods=2000-2009,2017-2026');
		await expect(page.getByRole('treegrid')).toBeVisible();
		await expect(page.locator('#years section').first()).toBeVisible();
		await expectAccessible(page, 'main');

		for (const rows of ['ties', 'actors', 'sources']) {
			await show(page, `?view=table&table=${rows}&tie=${TIE.id}`);
			await expect(page.locator('main table')).toBeVisible();
			await settle(page);
			await expectAccessible(page, 'main');
			await page.getByRole('button', { name: words.columns, exact: true }).click();
			await expectAccessible(page, '[popover]:popover-open');
			await page.keyboard.press('Escape');
		}
	});
}
