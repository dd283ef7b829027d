import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { textWidth } from '#lib/scene/text-metrics.ts';
import { openNetwork } from './drawing.ts';
import { ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';
import { nameIn, tiedWith } from './matrix-page.ts';

const onDisasters = ownTies.filter(({ threats }) => threats.includes('disasters'));

/** Waits until the page for paper is at hand, prints, and reads what stands there. */
async function print(page: Page, file: string, format: 'A4' | 'Letter', landscape = false) {
	await expect
		.poll(() =>
			page.evaluate(() => {
				dispatchEvent(new Event('beforeprint'));
				const isThere = document.querySelector('body > .printed-view') !== null;
				dispatchEvent(new Event('afterprint'));
				return isThere;
			})
		)
		.toBe(true);
	await page.pdf({ path: file, format, landscape });
	expect(await page.locator('body > .printed-view').count()).toBe(0);
	const read = (program: string, ...args: string[]) =>
		execFileSync(program, args, { encoding: 'utf8' });
	return {
		about: read('pdfinfo', file),
		words: [
			...read('pdftotext', '-bbox', file, '-').matchAll(/xMin="(.+?)".+?xMax="(.+?)".*?>(.+?)</g)
		].map(([, left, right, text = '']) => ({ text, widthPt: Number(right) - Number(left) })),
		text: read('pdftotext', '-layout', file, '-').replaceAll(/\s+/g, ' ')
	};
}

test('each view is printed whole, with what is asked, its legend, sources and address', async ({
	page
}, info) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openNetwork(page, 'en/?threat=disasters&actor=mx');
	const network = await print(page, info.outputPath('network.pdf'), 'A4');
	expect(network.about).toMatch(/Page size: +59[45]\.\d+ x 84[12]/);
	const ofMexico = onDisasters.filter((tie) => tie.between.join(' ').match(/\bmx\b/));
	expect(ofMexico.length).toBeGreaterThan(1);
	expect(network.text).toContain(`${onDisasters.length} of ${ownTies.length} ties`);
	for (const told of [
		'Ties on disasters',
		'Mexico',
		'width: number of ties',
		'CC BY 4.0',
		'actor=mx'
	])
		expect(network.text).toContain(told);
	for (const { name } of ofMexico) expect(network.text).toContain(name.en);
	for (const pressed of ['Institutions', 'Export', 'Filters'])
		expect(network.text).not.toContain(pressed);

	await page.goto('es/?view=table');
	await expect(page.getByRole('table')).toBeVisible();
	const table = await print(page, info.outputPath('table.pdf'), 'Letter', true);
	expect(table.about).toMatch(/Page size: +792 x 612/);
	const pages = Number(/Pages: +(\d+)/.exec(table.about)?.[1]);
	expect(pages).toBeGreaterThan(5);
	expect(table.text.split('Amenazas').length - 1).toBe(pages);

	await page.goto('en/?view=matrix');
	await expect(page.getByRole('grid')).toBeVisible();
	const matrix = await print(page, info.outputPath('matrix.pdf'), 'A4');
	expect(matrix.text).toContain('All partners');
	expect(matrix.text).toContain('gap: no tie, though comparable states have one');
	expect(Number(/Pages: +(\d+)/.exec(matrix.about)?.[1])).toBe(2);

	// Too wide for one sheet: side by side on several, the rows’ names on each, in letters of 6 pt.
	await page.goto('es/?view=matrix&matrix=actors');
	await expect(page.getByRole('grid')).toBeVisible();
	const wide = await print(page, info.outputPath('wide.pdf'), 'A4');
	const sheets = wide.text.split('Todos los actores').length - 1;
	expect(sheets).toBeGreaterThan(1);
	const shown = [...tiedWith('gt')].map((id) => nameIn(id, 'es'));
	for (const name of ['Honduras', 'Belice', 'Argentina']) {
		expect(shown).toContain(name);
		expect(wide.text.split(name).length - 1).toBe(sheets);
	}
	const counts = wide.words.filter(({ text }) => /^\d+$/.test(text));
	expect(counts.length).toBeGreaterThan(2 * shown.length);
	for (const { text, widthPt } of counts)
		expect(widthPt / textWidth(text, 1, 500)).toBeGreaterThanOrEqual(6);

	await page.goto('es/?view=timeline&threat=disasters');
	await expect(page.getByRole('treegrid')).toBeVisible();
	const timeline = await print(page, info.outputPath('timeline.pdf'), 'A4');
	expect(timeline.text).toContain('Cronología');
	expect(timeline.text).toContain('1976');
	expect(timeline.text).toContain('sin final conocido');

	await page.goto('en/?view=map&threat=disasters');
	await expect(page.getByRole('application')).toBeVisible();
	const map = await print(page, info.outputPath('map.pdf'), 'A4');
	expect(map.text).toContain('width: number of ties');
});
