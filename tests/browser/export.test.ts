import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';

const SEARCH = 'threat=narcotics,border-security&match=all';
const matching = ownTies.filter(
	({ threats }) => threats.includes('narcotics') && threats.includes('border-security')
);

async function openDialog(page: Page, language: 'en' | 'es' = 'en') {
	await openNetwork(page, `${language}/?${SEARCH}`);
	const words = { en: 'Export', es: 'Exportar' }[language];
	await page.getByRole('button', { name: words }).click();
	const dialog = page.getByRole('dialog', { name: words });
	await expect(dialog.getByRole('img')).toBeVisible();
	return dialog;
}

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: /^(Save|Guardar)/ }).click();
	const download = await saved;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Chunks of a PNG after its signature, by type; read here apart from the app's own reader. */
function pngChunks(bytes: Buffer): Map<string, Buffer> {
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const type = bytes.toString('latin1', at + 4, at + 8);
		if (!chunks.has(type)) chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	return chunks;
}

test('a PNG has the size and the resolution that were asked for', async ({ page }) => {
	const dialog = await openDialog(page);
	await dialog.getByLabel('Width in pixels').fill('2000');
	const { name, bytes } = await save(page);
	expect(name).toMatch(/^lazos-guatemala-narcotics-border-security-\d{4}-\d\d-\d\d\.png$/);
	const chunks = pngChunks(bytes);
	const header = chunks.get('IHDR');
	const density = chunks.get('pHYs');
	if (!header || !density) throw new Error('The PNG lacks a header or a density.');
	expect(header.readUInt32BE(0)).toBe(2000);
	expect(header.readUInt32BE(4)).toBeGreaterThan(1000);
	// 96 dots an inch at scale 1; in dots a metre, unit 1.
	const natural = await dialog.getByText(/pixels$/).count();
	expect(natural).toBeGreaterThan(0);
	expect(density.readUInt32BE(0)).toBe(density.readUInt32BE(4));
	expect(density.readUInt32BE(0)).toBeGreaterThan(96 / 0.0254);
	expect(density[8]).toBe(1);
	expect(chunks.has('IEND')).toBe(true);
});

test('an SVG holds the picture as text, in named groups, and only what was filtered', async ({
	page
}) => {
	const dialog = await openDialog(page);
	await dialog.getByRole('radio', { name: 'SVG' }).check();
	const { name, bytes } = await save(page);
	expect(name).toMatch(/\.svg$/);
	const svg = bytes.toString('utf8');
	const read = await page.evaluate((text) => {
		const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
		const all = [...documentElement.querySelectorAll('*')];
		return {
			root: documentElement.nodeName,
			groups: all.map((element) => element.id).filter((id) => id !== ''),
			threats: [...new Set(all.map((e) => e.getAttribute('data-threat')).filter(Boolean))].sort(),
			texts: all.filter((e) => e.nodeName === 'text').map((e) => e.textContent ?? ''),
			outside: all.flatMap((e) =>
				[...e.attributes].filter((a) => /^(href|xlink:href|src)$/.test(a.name)).map((a) => a.value)
			)
		};
	}, svg);
	expect(read.root).toBe('svg');
	for (const group of ['strands', 'marks', 'labels']) expect(read.groups).toContain(group);
	expect(read.threats).toEqual(['border-security', 'narcotics']);
	expect(read.outside).toEqual([]);
	const words = read.texts.join(' ');
	expect(words).toContain('Guatemala');
	expect(words).toContain('Ties on narcotics and border security');
	expect(words).toContain(`${matching.length} of ${ownTies.length} ties`);
	expect(words).toContain('Perez');
	expect(words).toContain('Narcotics');
	expect(words).not.toContain('Cybersecurity');
	expect(svg).not.toMatch(/url\((?!#)|<script|<style/);
});

test('what is switched off is not in the file', async ({ page }) => {
	const dialog = await openDialog(page, 'es');
	await dialog.getByRole('radio', { name: 'SVG' }).check();
	for (const part of [/^Fuentes/, /^Leyenda/, /^Número de lazos/, /^Fecha/, /^Dirección/])
		await dialog.getByRole('checkbox', { name: part }).uncheck();
	const { bytes } = await save(page);
	const texts = [...bytes.toString('utf8').matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
	const words = texts.join(' ');
	expect(words).toContain('Lazos sobre narcotráfico y seguridad fronteriza');
	expect(words).not.toContain('Perez');
	expect(words).not.toContain('grosor');
	expect(words).not.toContain(`${matching.length} de`);
	expect(words).not.toMatch(/noviembre|20\d\d/);
});

test('a transparent ground stays transparent', async ({ page }) => {
	const dialog = await openDialog(page);
	await dialog.getByRole('radio', { name: 'Transparent' }).check();
	const { bytes } = await save(page);
	const corner = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('No canvas.');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		const opaque = data.filter((value, i) => i % 4 === 3 && value === 255).length;
		return { alpha: data[3], opaque };
	}, bytes.toString('base64'));
	expect(corner.alpha).toBe(0);
	expect(corner.opaque).toBeGreaterThan(5000);
});

test('a size beyond the browser’s limit is refused with a sentence', async ({ page }) => {
	const dialog = await openDialog(page);
	await dialog.getByLabel('Width in pixels').fill('90000');
	await expect(page.getByRole('button', { name: /^Save/ })).toBeDisabled();
	await dialog.getByRole('radio', { name: '2×' }).check();
	await expect(page.getByRole('button', { name: /^Save/ })).toBeEnabled();
});

test('the dialog closes by key and gives the focus back', async ({ page }) => {
	const dialog = await openDialog(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});
