import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { openNetwork } from './drawing.ts';
import { ownTies } from './facts.ts';
import { expect, expectAccessible, test } from './lazos.ts';

const onNarcotics = ownTies.filter(({ threats }) => threats.includes('narcotics'));
const sourcesIn = (ties: typeof ownTies) =>
	new Set(ties.flatMap(({ sources }) => sources.map(({ id }) => id))).size;

/** Ends a form with its one button, whatever this is called for the format. */
async function save(page: Page) {
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: /^(Save|Guardar) (as|como)/ }).click();
	const download = await saved;
	return { name: download.suggestedFilename(), path: await download.path() };
}

/** The text of a PDF as Poppler reads it, without its spaces. */
function textOfPdf(path: string): string {
	const { stdout, error } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' });
	if (error) throw error;
	return stdout.replace(/\s+/g, '');
}

test('what is filtered leaves as a Word file, and as a PDF in the other language', async ({
	page
}) => {
	await openNetwork(page, 'en/');
	await page.getByRole('checkbox', { name: /^Narcotics/ }).check();
	await page.getByRole('button', { name: /^Export/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Brief' }).check();
	const sources = sourcesIn(onNarcotics);
	await expect(
		dialog.getByText(`${onNarcotics.length} ties in 1 group, with ${sources} sources in full.`)
	).toBeVisible();
	const preview = dialog.getByRole('group', { name: 'Beginning of the document' });
	await expect(preview.getByRole('heading', { name: 'Ties by threat domain' })).toBeVisible();

	const word = await save(page);
	expect(word.name).toMatch(/^lazos-guatemala-narcotics-\d{4}-\d\d-\d\d\.docx$/);
	await expect(dialog.getByText(`Saved as ${word.name}`)).toBeVisible();
	const zip = await JSZip.loadAsync(await readFile(word.path));
	const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
	expect(text.match(/<w:pStyle w:val="Heading3"\/>/g)?.length).toBe(onNarcotics.length);
	expect(text.match(/<w:footnoteReference /g)?.length).toBe(sources);
	const pictures = Object.keys(zip.files).filter((path) => path.endsWith('.png'));
	expect(pictures.length).toBe(1);

	await dialog.getByRole('radio', { name: 'Español' }).check();
	await dialog.getByRole('radio', { name: 'Partner' }).check();
	await dialog.getByLabel('Format').selectOption('PDF');
	await expect(preview.getByText('Lazos sobre narcotráfico.').first()).toBeVisible();
	const pdf = await save(page);
	expect(pdf.name).toMatch(/^lazos-guatemala-narcotrafico-\d{4}-\d\d-\d\d\.pdf$/);
	const read = textOfPdf(pdf.path);
	expect(read).toContain('Lazosdeseguridad');
	expect(read).toContain('Lazosporsocio');
	for (const { name } of onNarcotics) expect(read).toContain(name.es.replace(/\s+/g, ''));
	expect(read).toContain(`${sources}.`);
	expect(read).not.toContain('Tiesbythreat');
});

test('by keys alone the brief is printed, and stands on paper in place of the app', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await openNetwork(page, 'es/?threat=cyber');
	await page.getByRole('button', { name: /^Exportar/ }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Imagen' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('radio', { name: 'Informe' })).toBeChecked();
	const format = dialog.getByLabel('Formato');
	await expect(format).toBeVisible();
	while (!(await format.evaluate((element) => element === document.activeElement)))
		await page.keyboard.press('Tab');
	await page.keyboard.press('End');
	for (const stop of ['checkbox', 'group', 'button'] as const) {
		await page.keyboard.press('Tab');
		await expect(dialog.getByRole(stop).and(page.locator(':focus'))).toBeVisible();
	}
	await page.keyboard.press('Enter');
	await expect(page.locator('body[data-printed]')).toBeAttached();

	const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));
	await page.emulateMedia({ media: 'print' });
	const paper = page.getByRole('article').filter({ visible: true });
	await expect(paper.getByRole('heading', { level: 1 })).toHaveText(
		'Lazos de seguridad de Guatemala'
	);
	await expect(paper.getByRole('heading', { level: 4 })).toHaveCount(cyber.length);
	await expect(paper.getByRole('listitem')).toHaveCount(sourcesIn(cyber));
	await expect(paper.getByRole('img')).toBeVisible();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	await expectAccessible(page, '.printed-brief');

	await page.emulateMedia({ media: 'screen' });
	await expect(paper).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('article')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Exportar/ })).toBeFocused();
});
