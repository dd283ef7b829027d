import { readFile } from 'node:fs/promises';
import { expect, test as base, type Page } from '@playwright/test';
import { DeployedSite } from './deployed.ts';
import { ownTies, sources } from './facts.ts';
import { expectAccessible } from './lazos.ts';

// A browser that is refused an answer complains of it, so these tests look for uncaught errors alone.
const test = base.extend<{ site: DeployedSite }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
	site: async ({}, use) => {
		const site = new DeployedSite('/lazos');
		await use(site);
		await site.end();
	},
	baseURL: async ({ site }, use) => use(await site.start())
});
test.use({ serviceWorkers: 'allow' });

/** All of the app is sent, on machines that may be busy. */
const KEEPING = { timeout: 60_000 };

const stores = (page: Page) => page.evaluate(() => caches.keys());

const viewLink = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });

/** Opens the app and waits until all of it is kept. */
async function visit(page: Page, path = 'en/') {
	await page.goto(path);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), KEEPING)
		.toBe('activated');
}

test('after one visit the app works without its server', async ({ page, site }) => {
	const uncaught: Error[] = [];
	page.on('pageerror', (error) => uncaught.push(error));
	await visit(page);
	await site.stop();

	await page.reload();
	await expect(page.getByRole('heading', { name: 'Guatemala: 358 ties' })).toBeVisible();
	await page.getByRole('checkbox', { name: /^Cybersecurity/ }).check();
	const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));
	await viewLink(page, 'Table').click();
	await expect(page.locator('main table')).toHaveAttribute(
		'aria-rowcount',
		String(cyber.length + 1)
	);
	await viewLink(page, 'Map').click();
	const map = page.getByRole('application', { name: /map/i });
	await expect(map).toBeVisible();
	await expect(map.locator('.base path').first()).toBeAttached();

	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL(/\/lazos\/es\/\?threat=cyber&view=map$/);
	await page.getByRole('button', { name: 'Exportar' }).click();
	const exported = page.getByRole('dialog');
	for (const [tab, beginning] of [
		['Imagen', '\x89PNG'],
		['Informe', 'PK'],
		['Datos', 'PK'],
		['Sin conexión', '<!doctype html>']
	] as const) {
		await exported.getByRole('radio', { name: tab, exact: true }).check();
		const saved = page.waitForEvent('download');
		await exported.getByRole('button', { name: /^Guardar/ }).click();
		const file = await readFile(await (await saved).path(), 'latin1');
		expect(file.slice(0, beginning.length), tab).toBe(beginning);
	}

	// A page that was never read: the app has the tie, and says who says so.
	const [tie] = ownTies;
	const cited = sources.filter(({ id }) => tie?.sources.some((source) => source.id === id));
	await page.goto(`en/ties/${tie?.id}/`);
	const instead = page.getByText('the page you asked for was not kept on your device');
	await expect(instead).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`/lazos/en/\\?tie=${tie?.id}$`));
	const detail = page.locator('#detail');
	await expect(detail.getByRole('heading', { name: tie?.name.en })).toBeVisible();
	expect(cited).not.toHaveLength(0);
	for (const { URL } of cited) await expect(detail.locator(`a[href="${URL}"]`)).toBeVisible();
	await page.reload();
	await expect(detail.getByRole('heading', { name: tie?.name.en })).toBeVisible();
	await expect(instead).toBeHidden();

	// The other pages are kept, and what they lead to is there.
	await page.goto('es/coverage');
	await page.getByRole('link', { name: 'Actores', exact: true }).click();
	await expect(page).toHaveURL(/\/lazos\/es\/\?view=table&table=actors$/);
	await page.goto('es/method/');
	await page.getByRole('link', { name: 'su esquema' }).click();
	await expect(page.locator('body')).toContainText('"$schema"');
	await page.goto('embed/?threat=cyber');
	await expect(page).toHaveURL(/\/lazos\/en\/embed\/\?threat=cyber$/);
	await expect(page.getByText(`${cyber.length} of 358 ties`)).toBeVisible();

	for (const [language, title] of [
		['en', 'There is no connection'],
		['es', 'No hay conexión']
	] as const) {
		await page.goto(`${language}/ties/gt--nobody--nothing/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expectAccessible(page);
	}
	await page.getByRole('link', { name: 'Abrir la red' }).click();
	await expect(page).toHaveURL(/\/lazos\/es\/$/);
	await expect(page.getByRole('heading', { name: 'Guatemala: 358 lazos' })).toBeVisible();
	expect(uncaught).toEqual([]);
});

test('a new version waits for the reader, and a half-loaded one changes nothing', async ({
	page,
	context,
	site
}) => {
	const view = 'en/?threat=cyber&view=table';
	await visit(page, view);
	const before = await stores(page);
	expect(before).toHaveLength(1);
	const html = page.locator('html');
	const lookForNews = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update();
			const installing = registration?.installing;
			// Until the version is kept or given up.
			if (installing)
				await new Promise<void>((resolve) => {
					installing.addEventListener('statechange', () => resolve());
				});
		});
	const news = page.getByText('A new version of Lazos is ready.');

	await site.deploy('interrupted', 'es/prose.json');
	await lookForNews();
	expect(await stores(page)).toEqual(before);
	await site.stop();
	await page.reload();
	await expect(page.locator('main table')).toBeVisible();
	await expect(news).toBeHidden();

	await site.deploy('newer');
	const other = await context.newPage();
	await visit(other, 'es/');
	await lookForNews();
	await expect(news).toBeVisible(KEEPING);
	await page.reload();
	await expect(news).toBeVisible();
	await expectAccessible(page);
	await expect(html).not.toHaveAttribute('data-version', 'newer');

	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(html).toHaveAttribute('data-version', 'newer');
	await expect(page).toHaveURL(new RegExp(`/lazos/${view.replace('?', '\\?')}$`));
	await expect(news).toBeHidden();

	// The other window goes on with what it was opened with, until its reader wants otherwise.
	await expect(other.getByText('En otra ventana ya se usa una nueva versión')).toBeVisible();
	await expectAccessible(other);
	await site.stop();
	await other.getByRole('link', { name: 'Matriz', exact: true }).click();
	await expect(other.getByRole('grid')).toBeVisible();
	await expect(other.locator('html')).not.toHaveAttribute('data-version', 'newer');
	await other.getByRole('button', { name: 'Recargar para usarla aquí' }).click();
	await expect(other.locator('html')).toHaveAttribute('data-version', 'newer');
});
