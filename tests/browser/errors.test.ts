import { expect, test } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { ownTies } from './facts.ts';
import { openBeforeScripts } from './late-scripts.ts';
import { expectAccessible } from './lazos.ts';

const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));

// What fails here complains in the console, as it should.
test('a part that does not come is told of, and comes when asked for again', async ({ page }) => {
	await openNetwork(page, 'en/?threat=cyber');
	const views = page.getByRole('navigation', { name: 'Views' });
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await views.getByRole('link', { name: 'Map' }).click();
	const card = page.getByRole('alert');
	await expect(card.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
	await expect(card).toContainText('A part of Lazos could not be loaded');
	await expect(card).toBeFocused();
	await expect(page).toHaveURL(/\?threat=cyber&view=map$/);

	// The rest of the page goes on, and so do the other views.
	await page.getByRole('checkbox', { name: /^Terrorism/ }).check();
	await expect(page).toHaveURL(/threat=terrorism,cyber&view=map$/);
	await page.getByRole('checkbox', { name: /^Terrorism/ }).uncheck();
	await views.getByRole('link', { name: 'Network' }).click();
	await expect(card).toBeHidden();
	await expect(page.getByRole('application')).toBeVisible();
	await views.getByRole('link', { name: 'Map' }).click();
	await expect(card).toBeVisible();

	await page.unrouteAll();
	await card.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('application', { name: /map/i })).toBeVisible();
	await expect(card).toBeHidden();
	await expect(page.locator('.picture')).toBeFocused();

	// A dialog has no place of its own yet.
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(card).toContainText('A part of Lazos could not be loaded');
	await card.getByRole('button', { name: 'Dismiss' }).click();
	await expect(card).toBeHidden();
	await page.unrouteAll();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('a view that breaks is told of, and the table shows the same ties', async ({ page }) => {
	await openNetwork(page, 'es/?threat=cyber');
	// Parts that wake only now would break in the view's stead.
	for (const part of ['#filters', '#years', '#detail'])
		await page.locator(part).locator('a, button, input').first().focus();
	await page.evaluate(() => {
		const { Collator } = Intl;
		Object.assign(Intl, {
			Collator: class {
				constructor() {
					Object.assign(Intl, { Collator });
					throw new Error('Broken on purpose');
				}
			}
		});
	});
	const views = page.getByRole('navigation', { name: 'Vistas' });
	await views.getByRole('link', { name: 'Matriz' }).click();
	const card = page.getByRole('alert');
	await expect(card.getByRole('heading', { name: 'Algo salió mal' })).toBeVisible();
	await expect(card).toBeFocused();
	await card.getByText('Qué pasó').click();
	await expect(card.locator('pre')).toContainText('Broken on purpose');
	await expect(page).toHaveURL(/\/es\/\?threat=cyber&view=matrix$/);

	await card.getByRole('button', { name: 'Abrir la tabla' }).click();
	await expect(page).toHaveURL(/\/es\/\?threat=cyber&view=table$/);
	await expect(page.locator('main table')).toHaveAttribute(
		'aria-rowcount',
		String(cyber.length + 1)
	);
	await expect(card).toBeHidden();
	await views.getByRole('link', { name: 'Matriz' }).click();
	await expect(page.getByRole('grid')).toBeVisible();

	// What no part of the page can show in its place stands above them.
	await page.evaluate(() =>
		setTimeout(() => {
			throw new Error('Broken in passing');
		})
	);
	await expect(card).toContainText('Broken in passing');
	await expect(page.getByRole('grid')).toBeVisible();

	// The other language’s data cannot be had: the page that says so leads back to the view.
	await page.route('**/__data.json*', (route) => route.abort());
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page).toHaveURL(/\/en\/\?threat=cyber&view=matrix$/);
	await page.unrouteAll();
	await page.getByRole('link', { name: 'Open the table' }).click();
	await expect(page).toHaveURL(/\/en\/\?threat=cyber&view=table$/);
	await expect(page.locator('main table')).toHaveAttribute(
		'aria-rowcount',
		String(cyber.length + 1)
	);
});

test('an address without a page says what it may have meant, in the reader’s colours', async ({
	page
}) => {
	const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
	await page.addInitScript(() => {
		localStorage.setItem('lazos:theme', 'dark');
		const grounds = new Set<string>();
		Object.assign(window, { seen: grounds });
		const look = () => {
			// No frame is painted before the style sheets are there.
			if (document.body) grounds.add(getComputedStyle(document.body).backgroundColor);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	const dark = ['rgb(20, 24, 30)'];
	await page.emulateMedia({ colorScheme: 'light' });

	expect((await page.goto('es/actors/ejercito-sur/'))?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('There is no such page');
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('link', { name: 'Todos los actores' })).toHaveAttribute(
		'href',
		'/es/actors/'
	);
	expect(await seen()).toEqual(dark);

	await page.goto('nowhere/us-southcom');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
	await page.getByRole('link', { name: 'Search Lazos for “us southcom”' }).click();
	await expect(page).toHaveURL(/\/en\/\?q=us.southcom$/);
	await expect(page.getByRole('searchbox').or(page.getByRole('textbox')).first()).toBeVisible();
	expect(await seen()).toEqual(dark);

	await page.goto('en/actors/us/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await seen()).toEqual(dark);
});

const FAILING = {
	en: { map: 'Map', other: 'Español', missing: 'There is no such page' },
	es: { map: 'Mapa', other: 'English', missing: 'Esta página no existe' }
} as const;

for (const language of ['en', 'es'] as const)
	test(`axe finds nothing where something fails, or is not there (${language})`, async ({
		page
	}) => {
		const words = FAILING[language];
		const title = page.getByRole('heading', { level: 1 });
		await page.goto(`${language}/actors/southern-command/`);
		await expect(title).toHaveText(words.missing);
		await expectAccessible(page);

		await openNetwork(page, `${language}/`);
		await page.route(/_app\/immutable|__data\.json/, (route) => route.abort());
		await page.getByRole('link', { name: words.map, exact: true }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expectAccessible(page);

		// What stands in place of the app is in the language that was asked for, which is the other.
		await page.getByRole('link', { name: words.other }).click();
		await expect(title).toBeFocused();
		await expectAccessible(page);
	});

test('where the app itself does not come, a link to the page itself leads on', async ({ page }) => {
	const fail = await openBeforeScripts(page, 'en/', 'fail');
	const spanish = page.getByRole('link', { name: 'Español' });
	await spanish.click();
	await expect(spanish).toHaveAttribute('aria-busy', 'true');
	fail();
	await expect(page.locator('html')).toHaveClass(/stuck/);
	await expect(spanish).not.toHaveAttribute('aria-busy');
	await spanish.click();
	await expect(page).toHaveURL(/\/es\/$/);
});

test('where the app itself does not come, the page says so, and what can be read', async ({
	page
}) => {
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.goto('es/?threat=cyber');
	const card = page.getByRole('alert');
	await expect(card).toContainText('Lazos no se pudo cargar por completo');
	await expect(page.getByText('Abriendo la vista')).toBeHidden();
	await expectAccessible(page, '.lacking');
	await card.getByRole('link', { name: 'Todos los lazos' }).click();
	await expect(page).toHaveURL(/\/es\/ties\/$/);
	await page.goBack();
	await expect(card).toBeVisible();
	await page.unrouteAll();
	await card.getByRole('link', { name: 'Intentar de nuevo' }).click();
	await expect(page.getByText(`${cyber.length} de ${ownTies.length} lazos`).first()).toBeVisible();
	await expect(card).toBeHidden();
});

test('where its data do not come, the page says the same and keeps its picture', async ({
	page
}) => {
	await page.route('**/packed-*.json', (route) => route.fulfill({ status: 503, body: '' }));
	await page.goto('en/');
	const card = page.getByRole('alert');
	await expect(card).toContainText('Lazos could not be loaded completely');
	await expect(page.locator('svg .labels text').filter({ visible: true }).first()).toBeVisible();
	await page.unrouteAll();
	await card.getByRole('link', { name: 'Try again' }).click();
	await expect(page.getByRole('application')).toBeVisible();
	await expect(card).toBeHidden();
});
