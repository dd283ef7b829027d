import type { Locator, Page } from '@playwright/test';
import { canvasOf, openNetwork, settle } from './drawing.ts';
import { actorsIn, ownTies, sources } from './facts.ts';
import { expect, expectAccessible, expectAccessibleInBoth, test } from './lazos.ts';
import { LANGUAGES, nameIn, tiesWith } from './matrix-page.ts';

const TIE = ownTies.find(({ id }) => id === 'us-southcom--gt--area-of-responsibility');
if (!TIE) throw new Error('The dataset lacks the tie that is looked at.');

const WORDS = {
	en: {
		network: `Network of ${actorsIn(ownTies).size} actors and ${ownTies.length} ties`,
		details: 'Details',
		closeCard: 'Close card',
		cable: 'Guatemala and',
		sources: 'Sources',
		empty: /^Drop: /,
		clearAll: 'Clear all filters',
		questions: 'Questions',
		dialog: 'Ask the network',
		around: 'Who is around?',
		ask: 'Ask',
		export: 'Export',
		tabs: ['Image', 'Brief', 'Data'],
		share: 'Share',
		close: 'Close',
		actors: 'Actors'
	},
	es: {
		network: `Red de ${actorsIn(ownTies).size} actores y ${ownTies.length} lazos`,
		details: 'Detalles',
		closeCard: 'Cerrar ficha',
		cable: 'Guatemala y',
		sources: 'Fuentes',
		empty: /^Quitar: /,
		clearAll: 'Quitar todos los filtros',
		questions: 'Preguntas',
		dialog: 'Preguntar a la red',
		around: '¿Quién está alrededor?',
		ask: 'Preguntar',
		export: 'Exportar',
		tabs: ['Imagen', 'Informe', 'Datos'],
		share: 'Compartir',
		close: 'Cerrar',
		actors: 'Actores'
	}
} as const;

/** Shows another view in the page that is open, as going back to it would. */
async function show(page: Page, search: string): Promise<void> {
	await page.evaluate((address) => {
		history.replaceState(history.state, '', address === '' ? location.pathname : address);
		dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
	}, search);
}

/** Expects a part of the page to read so, among more, in the accessibility tree. */
const expectTree = (part: Locator, ...lines: readonly string[]) =>
	expect(part).toMatchAriaSnapshot(lines.join('\n'));

const detail = (page: Page): Locator => page.locator('#detail');
const head = (page: Page): Locator => detail(page).getByRole('heading', { level: 2 });

/** Colours are the same in every language, so both themes are looked at in one. */
const LOOKS = {
	en: expectAccessibleInBoth,
	es: async (page: Page, selector?: string) => {
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		await expectAccessible(page, selector);
	}
};

for (const language of LANGUAGES) {
	const words = WORDS[language];
	const look = LOOKS[language];

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
		await look(page);

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
		await look(page, '#detail');

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
		await look(page, '#detail');

		await show(page, '?cable=gt~mx');
		await expect(head(page)).toHaveText(`${words.cable} ${nameIn('mx', language)}`);
		await expect(detail(page)).toContainText(String(tiesWith('mx').length));
		await look(page, '#detail');

		await show(page, '?threat=cyber&scope=bilateral&status=planned');
		await expect(page.getByRole('button', { name: words.empty }).last()).toBeVisible();
		await expectTree(
			page.locator('main'),
			`- main:`,
			`  - application`,
			`  - heading [level=2]`,
			`  - button "${words.clearAll}"`
		);
		await look(page);
	});

	test(`axe finds nothing in filters, levels and wrong links (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/?threat=dragons`);
		await expect(page.locator('main').getByRole('status').first()).toContainText('dragons');
		await look(page);
		await show(page, '?threat=disasters,narcotics&scope=bilateral&years=2015-2026');
		await expect(page.locator('main li button')).toHaveCount(4);
		await look(page);
		await show(page, '?level=institutions');
		await expect(page.locator('main li button')).toHaveCount(0);
		await expect(canvasOf(page)).not.toHaveAttribute('aria-label', words.network);
		await look(page);
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
			// The drawing’s answers are looked at where they are tested.
			await look(page, '#detail');
		}
	});

	test(`axe finds nothing in any dialog (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/?actor=mx`);
		const dialog = page.getByRole('dialog');
		const open = async (name: string) => {
			await page.getByRole('button', { name, exact: true }).click();
			await expect(dialog).toBeVisible();
		};
		await open(words.questions);
		await dialog.getByRole('combobox').first().fill('ho');
		await expectTree(
			dialog,
			`- dialog "${words.dialog}":`,
			`  - heading "${words.dialog}" [level=2]`,
			`  - button "${words.close}"`,
			`  - form "${words.around}":`,
			`    - combobox [expanded]`,
			`    - listbox`,
			`    - button "${words.ask}"`
		);
		await look(page);
		await dialog.getByRole('button', { name: words.close, exact: true }).click();

		await open(words.export);
		for (const tab of words.tabs) {
			await dialog.getByRole('radio', { name: tab, exact: true }).check();
			if (tab === words.tabs[0]) await expect(dialog.getByRole('img')).toBeVisible();
			else await expect(dialog.getByRole('combobox').first()).toBeVisible();
			await look(page, tab === words.tabs[0] ? undefined : 'dialog');
		}
		await page.keyboard.press('Escape');

		await open(words.share);
		await expect(dialog.getByRole('textbox').first()).toBeVisible();
		await look(page, 'dialog');
	});

	test(`axe finds nothing in map and matrix (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		await show(page, `?view=map&actor=bz&periods=2000-2009,2017-2026`);
		await expect(canvasOf(page).locator('.changes > g').first()).toBeAttached();
		await look(page, 'main');

		// All rows with their gaps once; axe compares each cell with all others.
		await show(page, language === 'es' ? '?view=matrix' : '?view=matrix&threat=terrorism');
		await expect(page.getByRole('grid')).toBeVisible();
		await look(page);
		await show(page, '?view=matrix&among=yes&threat=cyber');
		await page.getByRole('radio', { name: words.actors, exact: true }).check();
		await look(page, 'main');
	});

	test(`axe finds nothing in timeline and table (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/`);
		await show(page, '?view=timeline&groups=folded&fold=us&periods=2000-2009,2017-2026');
		await expect(page.getByRole('treegrid')).toBeVisible();
		await expect(page.locator('#years section').first()).toBeVisible();
		await look(page, 'main');

		for (const rows of ['ties', 'actors', 'sources']) {
			await show(page, `?view=table&table=${rows}&tie=${TIE.id}`);
			await expect(page.locator('main table')).toBeVisible();
			await settle(page);
			await look(page, 'main');
		}
	});

	test(`axe finds nothing in the pages beside the app (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 800, height: 500 });
		await page.goto(`${language}/embed/?threat=narcotics&actor=mx`);
		const mexico = new RegExp(`^${nameIn('mx', language)}: `);
		await expect(page.getByRole('status').getByText(mexico)).toBeVisible();
		await look(page);
		for (const path of ['actors/us-southcom/', `ties/${TIE.id}/`]) {
			await page.goto(`${language}/${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			for (const width of [1440, 390]) {
				await page.setViewportSize({ width, height: 844 });
				await look(page);
			}
		}
		const titles = page.locator('.sources li span[lang]');
		for (const [i, { id }] of TIE.sources.entries()) {
			const source = sources.find((one) => one.id === id);
			await expect(titles.nth(i)).toContainText(source?.title ?? id);
			await expect(titles.nth(i)).toHaveAttribute('lang', source?.language ?? id);
		}
	});
}

test('what takes away the focus gives it to what is near, and never to nothing', async ({
	page
}) => {
	await openNetwork(page, 'en/?threat=dragons&at=co:0.5,0.5');
	const press = async (button: Locator) => {
		await button.focus();
		await page.keyboard.press('Enter');
		await settle(page);
	};
	const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
	await press(button('Dismiss'));
	await expect(canvasOf(page)).toBeFocused();
	await press(button('Undo moves'));
	await expect(canvasOf(page)).toBeFocused();

	await show(page, '?threat=disasters,narcotics&scope=bilateral');
	for (const next of [/^Remove: Narcotics/, /^Remove: Bilateral/]) {
		await press(button(/^Remove: /));
		await expect(button(next)).toBeFocused();
	}
	await press(button(/^Remove: /));
	await expect(page.getByRole('group', { name: 'Active filters' })).toBeFocused();
	await show(page, '?threat=cyber&scope=bilateral&status=planned');
	await press(button(/^Drop: /));
	await expect(canvasOf(page)).toBeFocused();

	await show(page, `?tie=${TIE.id}&threat=territorial-dispute`);
	await press(button('Clear filters'));
	await expect(head(page)).toHaveText(TIE.name.en);
	await expect(head(page)).toBeFocused();
	await press(button('Close card'));
	await expect(head(page)).toHaveText(/^Guatemala: /);
	await expect(head(page)).toBeFocused();
	await show(page, '?ask=shared:mx~us');
	await press(button('Take the question back'));
	await expect(head(page)).toBeFocused();

	await show(page, '?view=matrix');
	await page.getByRole('radio', { name: 'Actors', exact: true }).check();
	await press(button('Show ties among partners'));
	await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
	await page.getByRole('link', { name: 'Español' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'English', exact: true })).toBeFocused();
});

test('axe finds nothing in the list of all actors', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('en/actors/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectAccessible(page);
});

test('axe finds nothing in the search', async ({ page }) => {
	await openNetwork(page);
	await page.keyboard.press('/');
	await page.keyboard.type('southern command');
	await expect(page.getByRole('option').first()).toContainText('Southern Command');
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /U\.S\. Southern Command/ })).toBeVisible();
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
