import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../../scripts/setup.js';
import { actors, sources, ties } from './facts.ts';
import { expect, test } from './lazos.ts';

const ACTOR = 'us-southcom';
const TIE = 'us-southcom--gt--area-of-responsibility';

/** The actor and all that belongs to it. */
const below = (id: string): string[] => [
	id,
	...actors.filter(({ parent }) => parent === id).flatMap((actor) => below(actor.id))
];

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('an actor’s page tells its ties and sources, and leads to each', async ({ page }) => {
		await page.goto(`en/actors/${ACTOR}/`);
		const held = below(ACTOR);
		const own = ties.filter(({ between }) => between.some((id) => held.includes(id)));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('U.S. Southern Command');
		await expect(page.getByRole('definition').first()).toContainText(`${own.length} ties with`);
		const links = page.locator('.ties a');
		const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		const paths = own.map(({ id }) => `../../../en/ties/${id}/`);
		expect([...new Set(found)].toSorted()).toEqual(paths.toSorted());
		const record = actors.find(({ id }) => id === ACTOR);
		for (const id of record?.sources ?? []) {
			const source = sources.find((each) => each.id === id);
			await expect(page.locator('.sources')).toContainText(source?.title ?? id);
			await expect(page.getByRole('link', { name: source?.URL ?? id })).toBeVisible();
		}
		await expect(
			page.getByRole('img', { name: /U\.S\. Southern Command in the middle/ })
		).toBeVisible();
		await page.getByRole('link', { name: 'Equipment handed over in October 2024' }).click();
		await expect(page).toHaveURL(/\/en\/ties\/.+\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Equipment handed over in October 2024'
		);
	});

	test('its head names its data and its picture', async ({ page, request }) => {
		await page.goto(`es/actors/${ACTOR}/`);
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		// Search engines take full addresses alone, and this build was not told its own.
		await expect(page.locator('link[rel=canonical], head link[hreflang]')).toHaveCount(0);
		const content = (property: string) =>
			page.locator(`meta[property="${property}"]`).getAttribute('content');
		expect(await content('og:title')).toBe('Comando Sur de Estados Unidos');
		const script = await page.locator('script[type="application/ld+json"]').textContent();
		const data: unknown = JSON.parse(script ?? '');
		expect(data).toMatchObject({
			'@type': 'WebPage',
			inLanguage: 'es',
			mainEntity: { '@type': 'GovernmentOrganization', name: 'Comando Sur de Estados Unidos' }
		});
		const picture = await request.get(new URL((await content('og:image')) ?? '', page.url()).href);
		expect(picture.headers()['content-type']).toBe('image/png');
		const png = await picture.body();
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	});

	test('a tie’s page tells who, what, when, how sure and who says so', async ({ page }) => {
		await page.goto(`en/ties/${TIE}/`);
		const tie = ties.find(({ id }) => id === TIE);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(tie?.name.en ?? '');
		const main = page.getByRole('main');
		await expect(main.getByRole('link', { name: 'U.S. Southern Command' })).toHaveAttribute(
			'href',
			`../../../en/actors/${ACTOR}/`
		);
		await expect(main).toContainText('high: 1 official source and 1 academic source');
		await expect(main.locator('.sources li')).toHaveCount(tie?.sources.length ?? -1);
		for (const { id, locator = '' } of tie?.sources ?? []) {
			const source = sources.find((each) => each.id === id);
			await expect(main.locator('.sources')).toContainText(source?.title ?? id);
			await expect(main.locator('.sources')).toContainText(locator);
		}
		await page.getByRole('link', { name: 'Español' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(tie?.name.es ?? '');
	});

	test('everything is reached from the app’s page', async ({ page }) => {
		await page.goto('en/');
		await page.getByRole('link', { name: 'All actors' }).click();
		await expect(page.locator('.list li')).toHaveCount(actors.length);
		await page.getByRole('link', { name: 'Ties', exact: true }).click();
		await expect(page.locator('.ties > li')).toHaveCount(ties.length);
	});
});

test('a page opens the app at its actor, and the card leads back to it', async ({ page }) => {
	await page.goto(`en/actors/${ACTOR}/`);
	await page.getByRole('link', { name: 'Open in the network' }).click();
	await expect(page).toHaveURL(/\/en\/\?actor=us-southcom$/);
	await page.getByRole('link', { name: 'Page of this actor' }).click();
	await expect(page).toHaveURL(/\/en\/actors\/us-southcom\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('U.S. Southern Command');
});

test('the app’s page says what the dataset is, and complains of nothing', async ({ page }) => {
	await page.goto('en/');
	const script = await page.locator('script[type="application/ld+json"]').textContent();
	const data: unknown = JSON.parse(script ?? '');
	expect(data).toMatchObject({ '@type': 'Dataset', spatialCoverage: { name: 'Guatemala' } });
});

test.describe('for a reader of Spanish', () => {
	test.use({ locale: 'es-GT' });

	test('an address without language leads to the page in Spanish', async ({ page }) => {
		await page.goto(`actors/${ACTOR}/`);
		await expect(page).toHaveURL(/\/es\/actors\/us-southcom\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Comando Sur');
	});

	test('so does that of an embed, with its view', async ({ page }) => {
		await page.goto('embed/?threat=disasters');
		await expect(page).toHaveURL(/\/es\/embed\/\?threat=disasters$/);
	});
});

test('every link and file that any page names is in the built site', () => {
	const pages = ['en', 'es', 'actors', 'ties'].flatMap((folder) =>
		readdirSync(join(siteFolder, folder), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('index.html'))
			.map((path) => `/${folder}/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
	);
	expect(pages.filter((path) => /^\/(en|es)\/(actors|ties)\/./.test(path))).toHaveLength(
		2 * (actors.length + ties.length)
	);
	const known = new Map<string, boolean>();
	const isThere = (path: string): boolean => {
		const there =
			known.get(path) ??
			existsSync(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path));
		known.set(path, there);
		return there;
	};
	const missing = pages.flatMap((path) => {
		const html = readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
		const addresses = [
			...html.matchAll(/\s(?:href|src)="([^"]*)"/g),
			...html.matchAll(/property="og:image" content="([^"]*)"/g)
		].map(([, address = '']) => new URL(address, `http://site${path}`));
		return addresses
			.filter(({ origin, pathname }) => origin === 'http://site' && !isThere(pathname))
			.map(({ pathname }) => `${path} → ${pathname}`);
	});
	expect(missing).toEqual([]);
	expect(known.size).toBeGreaterThan(pages.filter((path) => /^\/(en|es)\//.test(path)).length);
	// Each of them is reached from another.
	const unreached = pages.filter(
		(path) => /^\/(en|es)\/(actors|ties|method|coverage)\//.test(path) && !known.has(path)
	);
	expect(unreached).toEqual([]);
});
