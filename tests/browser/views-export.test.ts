import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';
import { openMap } from './map-page.ts';
import { countOf, nameIn, openMatrix, partners, THREAT_NAMES, tiesWith } from './matrix-page.ts';
import { datedTies } from './timeline-facts.ts';

type Language = 'en' | 'es';

test('while a view is on its way, export waits for it and print takes the one that is there', async ({
	page
}) => {
	await openNetwork(page, 'en/?threat=narcotics');
	const exporting = page.getByRole('button', { name: 'Export' });
	const dialog = page.getByRole('dialog', { name: 'Export' });
	const picture = dialog.getByRole('img');
	await exporting.click();
	await expect(picture).toBeVisible();
	await page.keyboard.press('Escape');
	const printed = page.locator('body > .printed-view');
	const beforePrint = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect.poll(() => beforePrint().then(() => printed.count())).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));

	let letCome = () => {};
	const held = new Promise<void>((resolve) => {
		letCome = resolve;
	});
	let asked = 0;
	await page.route('**/_app/immutable/**', async (route) => {
		asked += 1;
		await held;
		await route.continue();
	});
	await page.getByRole('link', { name: 'Matrix' }).click();
	await exporting.click();
	await expect(dialog.getByText('Preparing…')).toBeVisible();
	expect(asked).toBeGreaterThan(0);
	await expect(page).toHaveURL(/view=matrix$/);
	await beforePrint();
	await expect(printed.locator('.counts')).toHaveText(/^Network: /);
	await expect(printed.locator('table')).toHaveCount(0);
	await expect(printed.locator('.foot')).toContainText('en/?threat=narcotics');
	await expect(printed.locator('.foot')).not.toContainText('view=');
	await expect(picture).toHaveCount(0);

	letCome();
	await expect(picture).toBeVisible();
	// A browser that lets the page go on prints all of the other view then.
	await expect(printed.locator('.counts')).toHaveText(/^Matrix: /);
	await expect(printed.locator('table')).toHaveCount(1);
	await expect(printed.locator('.foot')).toContainText('view=matrix');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await dialog.getByText('Caption and alternative text').click();
	await expect(dialog.getByText(/^Matrix: /)).toBeVisible();
	await page.keyboard.press('Escape');
	const svg = await readSvg(page, await saveAs(page, 'SVG'));
	expect(svg.texts.join(' ')).toContain('view=matrix');
	for (const id of ['us', 'mx', 'hn']) expect(svg.texts).toContain(nameIn(id, 'en'));
});

/** Opens the dialog and saves the picture of the view in a format. */
async function saveAs(page: Page, format: 'SVG' | 'PNG', size = 'free'): Promise<Buffer> {
	await page.getByRole('button', { name: /^(Export|Exportar)/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('img')).toBeVisible();
	await dialog.getByRole('radio', { name: format }).check({ force: true });
	await dialog.getByRole('combobox', { name: /^(Size|Tamaño)$/ }).selectOption(size);
	const saved = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^(Save|Guardar)/ }).click();
	const download = await saved;
	expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
	const bytes = await readFile(await download.path());
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	return bytes;
}

/** What is written in an SVG, text by text, and the ids of its groups. */
function readSvg(page: Page, bytes: Buffer) {
	return page.evaluate((text) => {
		const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
		const all = [...documentElement.querySelectorAll('*')];
		return {
			root: documentElement.nodeName,
			ids: all.map(({ id }) => id).filter((id) => id !== ''),
			texts: all.filter(({ nodeName }) => nodeName === 'text').map((e) => e.textContent ?? ''),
			land: documentElement.querySelectorAll('#base path').length
		};
	}, bytes.toString('utf8'));
}

/** Sides of a PNG by its header, and how many colours it holds, up to a hundred. */
async function readPng(page: Page, bytes: Buffer) {
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	const colours = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('No canvas.');
		context.drawImage(image, 0, 0);
		const pixels = new Uint32Array(
			context.getImageData(0, 0, image.width, image.height).data.buffer
		);
		const found = new Set<number>();
		for (const pixel of pixels) if (found.size < 100) found.add(pixel);
		return found.size;
	}, bytes.toString('base64'));
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours };
}

const LEGENDS = {
	en: { narcotics: 'Narcotics', land: 'Natural Earth', ties: 'number of ties' },
	es: { narcotics: 'Narcotráfico', land: 'Natural Earth', ties: 'número de lazos' }
} as const;
const counted = (language: Language, shown: number) =>
	language === 'en' ? `${shown} of ${ownTies.length} ties` : `${shown} de ${ownTies.length} lazos`;

for (const language of ['en', 'es'] as const) {
	const words = LEGENDS[language];
	const narcotics = ownTies.filter(({ threats }) => threats.includes('narcotics'));

	test(`the map leaves with land, names and legend, ${language}`, async ({ page }) => {
		await openMap(page, language, '&threat=narcotics');
		const svg = await readSvg(page, await saveAs(page, 'SVG'));
		expect(svg.root).toBe('svg');
		expect(svg.land).toBeGreaterThan(1);
		expect(svg.ids).toEqual(expect.arrayContaining(['strands', 'marks', 'labels', 'headings']));
		const ends = new Set(svg.ids.filter((id) => id.startsWith('mark-')));
		const expected = [...partners].filter((id) => countOf(id, 'narcotics') > 0);
		expect(ends).toEqual(new Set(['gt', ...expected].map((id) => `mark-${id}`)));
		for (const id of ['mx', 'jp', 'bz'].filter((id) => expected.includes(id)))
			expect(svg.texts).toContain(nameIn(id, language));
		const all = svg.texts.join(' ');
		for (const text of [words.narcotics, words.land, counted(language, narcotics.length)])
			expect(all).toContain(text);

		const png = await readPng(page, await saveAs(page, 'PNG', 'slide'));
		expect([png.width, png.height]).toEqual([3840, 2160]);
		expect(png.colours).toBe(100);
	});

	test(`the matrix leaves with every number and its legend, ${language}`, async ({ page }) => {
		await openMatrix(page, language, '&threat=narcotics');
		const svg = await readSvg(page, await saveAs(page, 'SVG'));
		const rows = [...partners].filter((id) => countOf(id, 'narcotics') > 0);
		const numbers = svg.texts.filter((text) => /^\d+$/.test(text)).map(Number);
		const count = (list: readonly number[], value: number) =>
			list.filter((one) => one === value).length;
		// In the column, and as each row's total where the filter leaves no other tie.
		const inColumn = rows.map((id) => countOf(id, 'narcotics'));
		for (const value of new Set(inColumn))
			expect([value, count(numbers, value) >= count(inColumn, value)]).toEqual([value, true]);
		expect(numbers).toContain(
			new Set(
				rows.flatMap((id) => tiesWith(id).filter(({ threats }) => threats.includes('narcotics')))
			).size
		);
		for (const id of rows.filter((one) => ['us', 'mx', 'hn', 'jp'].includes(one)))
			expect(svg.texts).toContain(nameIn(id, language));
		const all = svg.texts.join(' ').toLowerCase();
		for (const text of [THREAT_NAMES.narcotics?.[language] ?? '', words.ties])
			expect(all).toContain(text);
		expect(all).toContain(counted(language, narcotics.length));

		const png = await readPng(page, await saveAs(page, 'PNG', 'slide'));
		expect([png.width, png.height]).toEqual([3840, 2160]);
		expect(png.colours).toBeGreaterThan(20);
	});

	test(`the timeline leaves with every tie, its years and legend, ${language}`, async ({
		page
	}) => {
		await page.goto(`${language}/?view=timeline&threat=cyber&timeline=threat`);
		await expect(page.getByRole('treegrid')).toBeVisible();
		const svg = await readSvg(page, await saveAs(page, 'SVG'));
		const cyber = datedTies.filter(({ threats }) => threats.includes('cyber'));
		expect(cyber.length).toBeGreaterThan(5);
		for (const { name } of cyber) {
			const start = name[language].slice(0, 24);
			expect(svg.texts.filter((text) => text.startsWith(start)).length).toBeGreaterThan(0);
		}
		expect(svg.ids.filter((id) => id.startsWith('row-'))).toHaveLength(cyber.length + 1);
		expect(svg.texts).toEqual(expect.arrayContaining(['2000', '2020']));
		const all = svg.texts.join(' ');
		expect(all).toContain(counted(language, cyber.length));
		expect(all).toContain(language === 'en' ? 'ongoing' : 'continúa');

		const png = await readPng(page, await saveAs(page, 'PNG', 'slide'));
		expect([png.width, png.height]).toEqual([3840, 2160]);
		expect(png.colours).toBeGreaterThan(10);
	});
}
