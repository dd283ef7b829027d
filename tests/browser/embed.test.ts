import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect as quietly, test as bare, type Page } from '@playwright/test';
import { canvasOf } from './drawing.ts';
import { actors as everyone, actorsIn, ownTies, topOf } from './facts.ts';
import { expect, isComplaint, test } from './lazos.ts';

const onNarcotics = ownTies.filter(({ threats }) => threats.includes('narcotics'));
const withMexico = onNarcotics.filter(({ between }) => between.map(topOf).includes('mx'));
const actors = actorsIn(onNarcotics).size;
const ties = onNarcotics.length;

const WORDS = {
	en: {
		share: 'Share',
		embed: 'Embed',
		picture: `Network of ${actors} actors and ${ties} ties`,
		line: `${ties} of ${ownTies.length} ties, ${actors} actors`,
		mexico: 'Mexico',
		ties: 'ties',
		open: 'Open in Lazos',
		more: 'Sources and details in Lazos'
	},
	es: {
		share: 'Compartir',
		embed: 'Insertar',
		picture: `Red de ${actors} actores y ${ties} lazos`,
		line: `${ties} de ${ownTies.length} lazos, ${actors} actores`,
		mexico: 'México',
		ties: 'lazos',
		open: 'Abrir en Lazos',
		more: 'Fuentes y detalles en Lazos'
	}
} as const;

/** A page of another site, which frames what it is given. */
const framing = bare.extend<{ frameIt: (page: Page, html: string) => Promise<string> }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here
	frameIt: async ({}, use) => {
		const servers: Server[] = [];
		await use(async (page, html) => {
			const server = createServer((_request, response) => {
				response.setHeader('content-type', 'text/html;charset=utf-8');
				response.end(`<!doctype html><title>A blog</title>
<link rel="icon" href="data:,"><style>body{max-width:800px}</style>${html}<p style="height:2000px">`);
			});
			servers.push(server);
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
			const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
			await page.goto(address);
			return address;
		});
		for (const server of servers) server.close();
	}
});

for (const language of ['en', 'es'] as const)
	framing(
		`the copied HTML shows the view on another site (${language})`,
		async ({ page, context, baseURL, frameIt }) => {
			const words = WORDS[language];
			const complaints: string[] = [];
			context.on('console', (message) => {
				if (isComplaint(message)) complaints.push(message.text());
			});
			context.on('weberror', (fault) => complaints.push(String(fault.error())));

			await page.goto(`${language}/?threat=narcotics`);
			await page.getByRole('button', { name: words.share, exact: true }).click();
			const html = await page.getByLabel(words.embed, { exact: true }).inputValue();
			const host = await frameIt(page, html);

			const frame = page.frameLocator('iframe');
			await quietly(frame.getByRole('application', { name: words.picture })).toBeVisible();
			await quietly(frame.getByText(words.line)).toBeVisible();

			// A wheel is the page's, unless it is meant for the picture.
			await frame.getByRole('application').hover();
			await page.mouse.wheel(0, 200);
			await quietly.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
			await page.evaluate(() => scrollTo(0, 0));

			// The picture changes under the pointer, so that it is a place that is clicked.
			const name = frame.locator('svg .labels text', { hasText: words.mexico });
			const box = await name.boundingBox();
			await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 6);
			await quietly(
				frame.getByRole('status').getByText(`${words.mexico}: ${withMexico.length} ${words.ties}`)
			).toBeVisible();
			const address = `${baseURL}${language}/?threat=narcotics&actor=mx`;
			for (const name of [words.more, words.open]) {
				const [opened] = await Promise.all([
					context.waitForEvent('page'),
					frame.getByRole('link', { name }).click()
				]);
				await quietly(opened).toHaveURL(address);
				await quietly(opened.getByText(words.line).first()).toBeVisible();
				quietly(await opened.evaluate(() => window.opener === null)).toBe(true);
				await opened.close();
			}
			quietly(page.url()).toBe(host);
			quietly(complaints).toEqual([]);
		}
	);

framing(
	'a frame without an origin keeps the picture and the link',
	async ({ page, baseURL, frameIt }) => {
		await frameIt(
			page,
			`<iframe src="${baseURL}en/embed/" width="800" height="500" sandbox="allow-scripts"></iframe>`
		);
		const frame = page.frameLocator('iframe');
		await quietly(frame.locator('svg .labels text').first()).toBeVisible();
		await quietly(frame.getByRole('link', { name: 'Open in Lazos' })).toBeVisible();
	}
);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the embed holds the picture and the link', async ({ page, baseURL }) => {
		await page.goto('es/embed/');
		const names = await page.locator('svg .labels text').allTextContents();
		expect(names).toContain('Guatemala');
		expect(names).toContain(everyone.find(({ id }) => id === 'us')?.name.es);
		await expect(page.locator('svg .labels text').first()).toBeVisible();
		const link = page.getByRole('link', { name: 'Abrir en Lazos' });
		expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${baseURL}es/`);
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

test('the theme of an embed is the embedding page’s or the system’s', async ({ page }) => {
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.addInitScript(() => localStorage.setItem('lazos:theme', 'dark'));
	await page.goto('en/embed/');
	const light = await ground();
	await page.goto('en/embed/?theme=dark');
	const dark = await ground();
	expect([light, dark]).toEqual(['rgb(250, 249, 245)', 'rgb(20, 24, 30)']);
	await expect(page.getByText('A part of the address')).toHaveCount(0);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('en/embed/');
	expect(await ground()).toBe(dark);
	await page.goto('en/embed/?theme=light');
	expect(await ground()).toBe(light);
});

test('every other view can be embedded', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 500 });
	const shown = {
		map: page.getByRole('application', { name: /^Mapa de / }),
		matrix: page.getByRole('grid').or(page.getByRole('table')),
		timeline: page.getByRole('gridcell', { name: 'Estados Unidos', exact: true }),
		table: page.getByRole('grid').or(page.getByRole('table'))
	};
	for (const [view, part] of Object.entries(shown)) {
		await page.goto(`es/embed/?threat=narcotics&view=${view}`);
		await expect(part.first()).toBeVisible();
		await expect(page.getByText(`${ties} de ${ownTies.length} lazos`).first()).toBeVisible();
		const link = page.getByRole('link', { name: 'Abrir en Lazos' });
		await expect(link).toHaveAttribute('href', new RegExp(`\\?threat=narcotics&view=${view}$`));
	}
});

test('the embed is walked by keys', async ({ page }) => {
	await page.goto('en/embed/?threat=narcotics');
	const picture = canvasOf(page);
	// A focus that came before the page hears keys would begin no walk.
	await expect(picture).toHaveAttribute('tabindex', '0');
	for (let i = 0; i < 10; i++) {
		if (await picture.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(picture).toBeFocused();
	await page.keyboard.press('Enter');
	// Those with others, not those among its own institutions.
	const drawn = onNarcotics.filter(({ between }) => between.some((id) => topOf(id) !== 'gt'));
	const card = page.getByRole('status').getByText(`Guatemala: ${drawn.length} ties`);
	await expect(card).toBeVisible();
	// As in the app: the first takes back what was selected, the second leaves the walk.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await page.keyboard.press('+');
	await expect(page.getByRole('link', { name: 'Open in Lazos' })).toHaveAttribute(
		'href',
		/look=0,0,1\.4$/
	);
});

/** Found in the code of the whole app and of its drawing, of which an embed has no use. */
const OF_THE_APP = ['cytoscape', 'lazos:start'];

test('an embed asks for its own code alone, whichever view it shows', async ({ page, request }) => {
	const scripts = new Set<string>();
	page.on('request', (asked) => {
		const address = asked.url();
		if (address.endsWith('.js')) scripts.add(address);
	});
	for (const view of ['network', 'map', 'matrix', 'timeline', 'table']) {
		await page.goto(`en/embed/?view=${view}`);
		await page.waitForFunction(() => document.querySelector('main [tabindex="0"]') !== null);
		await page.waitForLoadState('networkidle');
	}
	expect(scripts.size).toBeGreaterThan(8);
	for (const script of scripts) {
		const text = await (await request.get(script)).text();
		expect(
			OF_THE_APP.filter((sign) => text.includes(sign)),
			script
		).toEqual([]);
	}
});
