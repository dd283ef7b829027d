import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { actorsIn, ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';

const onNarcotics = ownTies.filter(({ threats }) => threats.includes('narcotics'));
const actors = actorsIn(onNarcotics).size;
const ties = onNarcotics.length;

/** Narcotics, looked at closely: that has a short link too. */
const SEARCH = 'threat=narcotics&look=0.1,0,2';

const LANGUAGES = {
	en: {
		share: 'Share',
		title: 'Share this view',
		link: 'Copy link',
		short: 'Copy short link',
		cite: 'Copy citation',
		html: 'Copy HTML',
		copied: 'Citation copied',
		refused: /^The browser refused to copy/,
		picture: `Network of ${actors} actors and ${ties} ties`,
		day: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'America/Guatemala' }),
		chicago: (address: string, day: string) =>
			`The Lazos authors. 2026. “Ties on narcotics.” Lazos: Guatemala’s security ties, version 0.1.0. Dataset. Accessed ${day}. ${address}.`,
		apa: (address: string, day: string) =>
			`The Lazos authors. (2026). Ties on narcotics. In Lazos: Guatemala’s security ties (Version 0.1.0) [Data set]. Retrieved ${day}, from ${address}`
	},
	es: {
		share: 'Compartir',
		title: 'Compartir esta vista',
		link: 'Copiar enlace',
		short: 'Copiar enlace corto',
		cite: 'Copiar cita',
		html: 'Copiar HTML',
		copied: 'Cita copiada',
		refused: /^El navegador no permitió copiar/,
		picture: `Red de ${actors} actores y ${ties} lazos`,
		day: new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'America/Guatemala' }),
		chicago: (address: string, day: string) =>
			`Los autores de Lazos. 2026. «Lazos sobre narcotráfico». Lazos: Lazos de seguridad de Guatemala, versión 0.1.0. Conjunto de datos. Consultado el ${day}. ${address}.`,
		apa: (address: string, day: string) =>
			`Los autores de Lazos. (2026). Lazos sobre narcotráfico. En Lazos: Lazos de seguridad de Guatemala (Versión 0.1.0) [Conjunto de datos]. Recuperado el ${day}, de ${address}`
	}
} as const;

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Goes on with Tab to the control of this name, and presses it. */
async function pressByKeys(page: Page, role: 'button' | 'radio', name: string) {
	const control = page.getByRole(role, { name, exact: true });
	for (let i = 0; i < 60; i++) {
		if (await control.evaluate((element) => element === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(control).toBeFocused();
	await page.keyboard.press('Enter');
}

for (const language of ['en', 'es'] as const) {
	const words = LANGUAGES[language];

	test(`a view is copied as link, short link, citation and HTML, by keys (${language})`, async ({
		page,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openNetwork(page, `${language}/?${SEARCH}`);
		await pressByKeys(page, 'button', words.share);
		const dialog = page.getByRole('dialog', { name: words.title });
		await expect(dialog).toBeVisible();
		const address = `${baseURL}${language}/?${SEARCH}`;
		const day = words.day.format(new Date());

		await pressByKeys(page, 'button', words.link);
		expect(await clipboard(page)).toBe(address);
		await pressByKeys(page, 'button', words.short);
		expect(await clipboard(page)).toBe(`${baseURL}${language}/?threat=narcotics`);
		await pressByKeys(page, 'button', words.cite);
		await expect(dialog.getByRole('status').filter({ hasText: words.copied })).toHaveCount(1);
		expect(await clipboard(page)).toBe(words.chicago(address, day));
		// Arrows choose among the styles.
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect(dialog.getByRole('radio', { name: 'APA' })).toBeChecked();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		expect(await clipboard(page)).toBe(words.apa(address, day));
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect(dialog.getByRole('radio', { name: 'BibTeX' })).toBeChecked();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Enter');
		const bibtex = await clipboard(page);
		expect(bibtex).toContain(`  url = {${address}},\n`);
		expect(bibtex).toMatch(/^@misc\{lazos-0\.1\.0-/);
		await pressByKeys(page, 'button', words.html);
		expect(await clipboard(page)).toContain(
			`<iframe src="${baseURL}${language}/embed/?threat=narcotics&amp;look=0.1,0,2" title="`
		);

		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('button', { name: words.share, exact: true })).toBeFocused();
	});

	test(`where the browser refuses to copy, the text is selected (${language})`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
		});
		await openNetwork(page, `${language}/?threat=narcotics&actor=mx`);
		await page.getByRole('button', { name: words.share, exact: true }).click();
		const dialog = page.getByRole('dialog', { name: words.title });
		// There is no shorter one.
		await expect(dialog.getByRole('button', { name: words.short })).toHaveCount(0);
		await dialog.getByRole('button', { name: words.cite }).click();
		await expect(dialog.getByText(words.refused)).toBeVisible();
		expect(await page.evaluate(() => String(getSelection()))).toBe(
			words.chicago(page.url(), words.day.format(new Date()))
		);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		// Escape closed the dialog alone.
		await expect(page).toHaveURL(/actor=mx/);
	});
}

test('an actor alone has a page to share', async ({ page, baseURL }) => {
	await openNetwork(page, 'en/?actor=us-southcom');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByLabel('Page of this actor')).toHaveValue(
		`${baseURL}en/actors/us-southcom/`
	);
});

test('the embed of the network is light', async ({ page, request }) => {
	const asked = new Set<string>();
	page.on('request', (each) => asked.add(each.url()));
	await page.setViewportSize({ width: 800, height: 500 });
	await page.goto('en/embed/?threat=narcotics', { waitUntil: 'networkidle' });
	await expect(page.getByRole('application', { name: LANGUAGES.en.picture })).toBeVisible();
	expect(asked.size).toBeGreaterThan(10);
	// Each is asked for again, since what a worker loaded is gone with it.
	const weights = [...asked].map(async (url) => {
		const body = await (await request.get(url)).body();
		// Faces are compressed already.
		return url.endsWith('.woff2') ? body.length : gzipSync(body).length;
	});
	const total = (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);
	expect(total).toBeLessThan(200_000);
});
