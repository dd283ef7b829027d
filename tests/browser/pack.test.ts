import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { parse } from 'yaml';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { cables, openNetwork } from './drawing.ts';
import { actorsIn, ownTies, ties } from './facts.ts';
import { expect, expectAccessible, test } from './lazos.ts';

const SEARCH = 'threat=narcotics,border-security&match=all';
const matching = ownTies.filter(
	({ threats }) => threats.includes('narcotics') && threats.includes('border-security')
);
const onDisasters = matching.filter(({ threats }) => threats.includes('disasters'));
const pictureOf = (some: typeof matching) =>
	`Red de ${actorsIn(some).size} actores y ${some.length} lazos`;

/** What mail takes without trouble. */
const MOST_BYTES = 1_500_000;

interface RawSource {
	readonly id: string;
	readonly URL: string;
}
const sources = parse(readDatasetFiles().get('sources.yaml') ?? '').sources as RawSource[];
const addressesOf = (tie: (typeof matching)[number]): string[] =>
	tie.sources.map(({ id }) => sources.find((source) => source.id === id)?.URL ?? '').sort();

const WORDS = {
	en: { open: /^Export/, tab: 'Offline', whole: 'Whole dataset', save: /^Save lazos/ },
	es: { open: /^Exportar/, tab: 'Sin conexión', whole: 'Todos los datos', save: /^Guardar lazos/ }
};

/** Saves the view as a file, and gives its path. */
async function savePack(page: Page, info: TestInfo, language: 'en' | 'es', whole: boolean) {
	const words = WORDS[language];
	await page.getByRole('button', { name: words.open }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: words.tab }).check();
	if (whole) await dialog.getByRole('radio', { name: words.whole }).check();
	const button = dialog.getByRole('button', { name: words.save });
	await expect(button).toBeVisible();
	await expectAccessible(page, 'dialog');
	const download = page.waitForEvent('download');
	await button.click();
	const file = await download;
	const path = info.outputPath(file.suggestedFilename());
	await file.saveAs(path);
	const { size } = await stat(path);
	expect(size).toBeLessThanOrEqual(MOST_BYTES);
	await expect(button).toContainText(`${(size / 1e6).toFixed(2)} MB`);
	return path;
}

/** Opens a file with no network, and writes down whatever it asks of one. */
async function openFile(page: Page, path: string): Promise<string[]> {
	const asked: string[] = [];
	await page.context().setOffline(true);
	await page.context().route(/^(https?|wss?):/, (route) => {
		asked.push(route.request().url());
		return route.abort();
	});
	await openNetwork(page, pathToFileURL(path).href);
	return asked;
}

test('a Spanish view saved as a file is explored with no network', async ({ page }, info) => {
	await openNetwork(page, `es/?${SEARCH}`);
	const address = page.url();
	const drawn = await cables(page);
	const path = await savePack(page, info, 'es', false);
	expect(path).toMatch(/lazos-guatemala-narcotrafico-seguridad-fronteriza-[\d-]+\.html$/);

	const asked = await openFile(page, path);
	const network = page.getByRole('application');
	await expect(network).toHaveAccessibleName(pictureOf(matching));
	expect(await cables(page)).toEqual(drawn);
	await expect(page.getByRole('checkbox', { name: /^Narcotráfico/ })).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('link', { name: 'esta vista en el sitio' })).toHaveAttribute(
		'href',
		address
	);
	await expectAccessible(page);

	await page.getByRole('checkbox', { name: /^Desastres/ }).check();
	await expect(network).toHaveAccessibleName(pictureOf(onDisasters));
	await expect.poll(() => new URL(page.url()).hash).toContain('disasters');
	await page.goBack();
	await expect(network).toHaveAccessibleName(pictureOf(matching));

	const views = page.getByRole('navigation', { name: 'Vistas' });
	await views.getByRole('link', { name: 'Mapa' }).click();
	await expect(network.locator('.base path').first()).toBeAttached();
	await views.getByRole('link', { name: 'Matriz' }).click();
	await expect(page.getByRole('grid')).toBeVisible();
	await views.getByRole('link', { name: 'Cronología' }).click();
	await expect(page.getByRole('grid')).toHaveCount(0);
	await views.getByRole('link', { name: 'Tabla' }).click();
	await expect(page.getByRole('table')).toHaveAttribute(
		'aria-rowcount',
		String(matching.length + 1)
	);

	const [tie] = matching.filter((each) => each.sources.length > 1);
	if (!tie) throw new Error('No tie of the view has several sources.');
	await page.getByRole('combobox', { name: /Buscar/ }).fill(tie.name.es);
	await page.getByRole('option', { name: tie.name.es }).first().click();
	const detail = page.locator('#detail');
	await expect(detail.getByRole('heading', { name: tie.name.es })).toBeVisible();
	const linked = await detail
		.locator('a[href^="http"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(linked).toEqual(expect.arrayContaining(addressesOf(tie)));

	await page.getByRole('link', { name: 'English' }).click();
	await expect(detail.getByRole('heading', { name: tie.name.en })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');

	await page.getByRole('button', { name: WORDS.en.open }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Data' }).check();
	await dialog.getByLabel('Format').selectOption('JSON');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^Save / }).click();
	const json: { ties: { id: string }[] } = JSON.parse(
		await readFile(await (await download).path(), 'utf8')
	);
	expect(json.ties.map(({ id }) => id).sort()).toEqual(matching.map(({ id }) => id).sort());
	await page.keyboard.press('Escape');

	await page.setViewportSize({ width: 390, height: 844 });
	await page
		.getByRole('navigation', { name: 'Views' })
		.getByRole('link', { name: 'Network' })
		.click();
	await expect(network).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await expectAccessible(page);
	expect(asked).toEqual([]);
});

test('the whole dataset goes into one file, and can be read without JavaScript', async ({
	page,
	browser
}, info) => {
	await openNetwork(page, `en/?${SEARCH}`);
	const path = await savePack(page, info, 'en', true);
	const asked = await openFile(page, path);
	const network = page.getByRole('application');
	const named = (some: typeof ties) =>
		`Network of ${actorsIn(some).size} actors and ${some.length} ties`;
	await expect(network).toHaveAccessibleName(named(matching));
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(network).toHaveAccessibleName(named(ownTies));
	await page.getByRole('switch', { name: /^Ties among partners/ }).click();
	await expect(network).toHaveAccessibleName(named(ties));
	expect(asked).toEqual([]);

	const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const plain = await context.newPage();
	await plain.goto(pathToFileURL(path).href);
	await expect(plain.getByRole('heading', { level: 1 })).toHaveText(
		'Lazos: Guatemala’s security ties'
	);
	await expect(plain.locator('.ties > li')).toHaveCount(ties.length);
	const cited = new Set(ties.flatMap((tie) => tie.sources.map(({ id }) => id)));
	await expect(plain.locator('li[id^="source-"]')).toHaveCount(cited.size);
	await expect(plain.getByText('CC BY 4.0')).toBeVisible();
	await context.close();
});

test('where a part does not come the panel says so, and tries again', async ({ page }) => {
	await openNetwork(page, `en/?${SEARCH}`);
	await page.route('**/pack.json', (route) => route.fulfill({ status: 200, body: '' }));
	await page.getByRole('button', { name: WORDS.en.open }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Offline' }).check();
	await expect(dialog.getByRole('alert')).toContainText('A part of the file could not be loaded');
	await page.unroute('**/pack.json');
	await dialog.getByRole('button', { name: 'Try again' }).click();
	await expect(dialog.getByRole('button', { name: WORDS.en.save })).toBeVisible();
});
