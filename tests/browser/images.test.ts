import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { openNetwork } from './drawing.ts';
import { expect, test } from './lazos.ts';

const FACES = ['500Medium/Inter_500Medium', '600SemiBold/Inter_600SemiBold'].map((face) =>
	fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${face}.ttf`))
);

async function openExport(page: Page, path: string) {
	await openNetwork(page, path);
	await page.getByRole('button', { name: /^Export/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('img')).toBeVisible();
	return dialog;
}

async function save(page: Page): Promise<{ path: string; name: string; bytes: Buffer }> {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: /^(Save|Guardar)/ }).click();
	const download = await saved;
	const path = await download.path();
	return { path, name: download.suggestedFilename(), bytes: await readFile(path) };
}

/** Drops a file on the page, as if it came from the reader’s folders. */
async function drop(page: Page, name: string, bytes: Buffer) {
	const transfer = await page.evaluateHandle(
		([called, base64]) => {
			const data = new DataTransfer();
			const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			data.items.add(new File([content], called));
			return data;
		},
		[name, bytes.toString('base64')] as const
	);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** Sides of a PNG, from its header. */
const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

test('a PDF in the other language is a page of A4 whose text can be searched', async ({ page }) => {
	const dialog = await openExport(page, 'en/');
	await dialog.getByRole('radio', { name: 'Español' }).check({ force: true });
	await expect(dialog.getByLabel('Text of the title')).toHaveValue(
		'Lazos de seguridad de Guatemala'
	);
	await dialog.getByLabel('Size', { exact: true }).selectOption('A4 portrait, 300 dpi');
	await dialog.getByRole('radio', { name: 'PDF' }).check({ force: true });
	const { path, bytes } = await save(page);
	expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

	const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
	for (const words of [
		'España',
		'México',
		'Narcotráfico',
		'Delincuencia organizada',
		'Perez (2023)'
	])
		expect(text).toContain(words);
	expect(text.match(/^México$/gm)).toHaveLength(1);
	expect(text).not.toContain('Narcotics');
	const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
	expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
	expect(info).toMatch(/Title:\s+Lazos de seguridad de Guatemala/);
	expect(info).toMatch(/Keywords:\s+http.*\/es\//);
	const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).split('\n').slice(2);
	const used = fonts.filter((line) => line.trim() !== '');
	expect(used.length).toBeGreaterThan(0);
	for (const line of used) expect(line).toMatch(/Inter.*\byes\b/);

	await page.keyboard.press('Escape');
	await drop(page, 'brief.pdf', bytes);
	await expect(page.getByText('This is the view of “brief.pdf”.')).toBeVisible();
});

test('a slide opens its view again, and another file says why it does not', async ({ page }) => {
	const dialog = await openExport(page, 'en/?threat=narcotics&years=2015-2026');
	await dialog.getByLabel('Size', { exact: true }).selectOption('Slide 16:9, 3840 × 2160 px');
	const { bytes } = await save(page);
	expect(pngSize(bytes)).toEqual([3840, 2160]);

	await openNetwork(page, 'es/');
	await drop(page, 'foto.png', bytes);
	await expect(page.getByText('Esta es la vista de «foto.png».')).toBeVisible();
	await expect(page).toHaveURL(/\/es\/\?threat=narcotics&years=2015-2026$/);
	await expect(page.getByRole('checkbox', { name: /^Narcotráfico/ })).toBeChecked();

	await drop(page, 'nota.txt', Buffer.from('threat=cyber'));
	await expect(page.getByText('«nota.txt» no es un PNG, SVG ni PDF')).toBeVisible();
	const lure = '<svg><lazos:view>https://example.org/phish?threat=cyber</lazos:view></svg>';
	await drop(page, 'lure.svg', Buffer.from(lure));
	await expect(page.getByText('«lure.svg» lleva a otro sitio')).toBeVisible();
	await expect(page).toHaveURL(/\/es\/\?threat=narcotics&years=2015-2026$/);
});

test('a saved picture can be chosen by key, too', async ({ page }) => {
	const dialog = await openExport(page, 'en/?threat=cyber');
	await dialog.getByRole('radio', { name: 'SVG' }).check({ force: true });
	const { bytes } = await save(page);
	await openExport(page, 'en/');
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open the view of a saved picture…' }).press('Enter');
	await (await chooser).setFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: bytes });
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page).toHaveURL(/\?threat=cyber$/);
});

test('an SVG looks the same in another program', async ({ page }) => {
	const dialog = await openExport(page, 'en/');
	await dialog.getByLabel('Size', { exact: true }).selectOption('Square, 2160 × 2160 px');
	const { bytes: png } = await save(page);
	await dialog.getByRole('radio', { name: 'SVG' }).check({ force: true });
	const { bytes: svg } = await save(page);
	const font = { loadSystemFonts: false, fontFiles: FACES, defaultFontFamily: 'Inter' };
	const [theirs, ours] = [svg.toString('utf8'), pngAsSvg(png)].map((text) =>
		new Resvg(text, { font, fitTo: { mode: 'width', value: 1080 } }).render()
	);
	expect([theirs?.width, theirs?.height]).toEqual([1080, 1080]);
	const [a, b] = [theirs?.pixels ?? Buffer.alloc(0), ours?.pixels ?? Buffer.alloc(0)];
	expect(a.length).toBe(b.length);
	let difference = 0;
	for (const [i, value] of a.entries()) difference += Math.abs(value - (b[i] ?? 0));
	// Letters and edges are smoothed otherwise; a missing label alone would not show, a missing
	// group would: the strands are 9 of 255 on their own.
	expect(difference / a.length).toBeLessThan(2.5);
	const ink = a.filter((value) => value < 128).length;
	expect(ink).toBeGreaterThan(a.length / 200);
});

const pngAsSvg = (png: Buffer) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="2160" height="2160"><image width="2160" height="2160" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;

test('a JPG says its resolution and has no holes', async ({ page }) => {
	const dialog = await openExport(page, 'en/?threat=cyber');
	await dialog.getByRole('radio', { name: 'Transparent' }).check({ force: true });
	await dialog.getByRole('radio', { name: 'JPG' }).check({ force: true });
	await expect(dialog.getByRole('radio', { name: 'Transparent' })).toHaveCount(0);
	await dialog.getByLabel('Size', { exact: true }).selectOption('Two columns of a paper, 170 mm');
	const { bytes, name } = await save(page);
	expect(name).toMatch(/\.jpg$/);
	expect(bytes.subarray(0, 4).toString('hex')).toBe('ffd8ffe0');
	expect(bytes.subarray(6, 10).toString()).toBe('JFIF');
	expect([bytes[13], bytes.readUInt16BE(14), bytes.readUInt16BE(16)]).toEqual([1, 300, 300]);
});

test('a copied picture is on the clipboard as PNG', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const dialog = await openExport(page, 'en/?threat=cyber');
	await dialog.getByLabel('Width in pixels').fill('900');
	await dialog.getByRole('button', { name: 'Copy as PNG' }).click();
	await expect(dialog.getByText('The picture is on the clipboard.')).toBeVisible();
	const width = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		if (!item) throw new Error('Nothing is on the clipboard.');
		return (await createImageBitmap(await item.getType('image/png'))).width;
	});
	expect(width).toBe(900);
});

test('what the browser refuses is said, with another way', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await page.route(/Inter_500Medium.*\.ttf$/, (route) => route.fulfill({ status: 200, body: '' }));
	const dialog = await openExport(page, 'en/?threat=cyber');
	const status = dialog.getByRole('status').last();
	await dialog.getByRole('button', { name: 'Copy as PNG' }).click();
	await expect(status).toContainText('refused to copy the picture. Save it as PNG instead');
	await page.evaluate(() => {
		HTMLCanvasElement.prototype.toBlob = (done) => done(null);
	});
	await dialog.getByRole('button', { name: /^Save/ }).click();
	await expect(status).toContainText('perhaps for lack of memory');
	await dialog.getByRole('radio', { name: 'PDF' }).check({ force: true });
	await dialog.getByRole('button', { name: /^Save/ }).click();
	await expect(status).toContainText('The typefaces for the PDF could not be loaded');
	await dialog.getByLabel('Width in pixels').fill('20000');
	await expect(
		dialog.getByText('Width and height must be whole numbers from 320 to 16,384')
	).toBeVisible();
});
