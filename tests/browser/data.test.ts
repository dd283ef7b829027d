import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { actors, ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';

const SEARCH = 'threat=narcotics,border-security&match=all';
const matching = ownTies.filter(
	({ threats }) => threats.includes('narcotics') && threats.includes('border-security')
);

/** Who takes part in these ties, and all above them. */
function familyOf(ties: typeof matching): Set<string> {
	const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
	const family = new Set(['gt']);
	for (const party of ties.flatMap(({ between }) => between)) {
		for (let id: string | undefined = party; id !== undefined; id = parents.get(id)) family.add(id);
	}
	return family;
}

async function openData(page: Page, path: string, words: { open: RegExp; tabs: string }) {
	await openNetwork(page, path);
	await page.getByRole('button', { name: words.open }).press('Enter');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('group', { name: words.tabs }).getByRole('radio').first().focus();
	return dialog;
}

async function saved(page: Page, key: () => Promise<void>) {
	const download = page.waitForEvent('download');
	await key();
	const file = await download;
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('GraphML of a filtered view is saved by keys alone, and holds what was counted', async ({
	page
}) => {
	const dialog = await openData(page, `en/?${SEARCH}`, {
		open: /^Export/,
		tabs: 'What to export'
	});
	const data = dialog.getByRole('radio', { name: 'Data', exact: true });
	for (let presses = 0; presses < 6 && !(await data.isChecked()); presses += 1) {
		await page.keyboard.press('ArrowRight');
	}
	const format = dialog.getByRole('combobox', { name: 'Format' });
	await format.focus();
	await page.keyboard.type('GraphML');
	await expect(format).toHaveValue('graphml');
	await expect(dialog).toContainText(
		`${matching.length} ties and ${familyOf(matching).size} actors.`
	);
	await expect(dialog).toContainText('Time spans: dates are text.');

	const { name, text } = await saved(page, () =>
		dialog.getByRole('button', { name: /^Save / }).press('Enter')
	);
	expect(name).toMatch(/^lazos-guatemala-narcotics-border-security-\d{4}-\d\d-\d\d\.graphml$/);
	await expect(dialog.getByRole('status').filter({ hasText: `Saved as ${name}` })).toBeVisible();
	const read = await page.evaluate((xml) => {
		const document = new DOMParser().parseFromString(xml, 'application/xml');
		const texts = (selector: string) =>
			[...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
		return {
			root: document.documentElement.nodeName,
			nodes: [...document.querySelectorAll('node')].map((node) => node.id),
			ties: texts('edge > data[key="e-tie"]'),
			address: texts('graph > data[key="g-address"]')
		};
	}, text);
	expect(read.root).toBe('graphml');
	expect(new Set(read.nodes)).toEqual(familyOf(matching));
	expect(new Set(read.ties)).toEqual(new Set(matching.map(({ id }) => id)));
	expect(read.address.join()).toContain(`/en/?${SEARCH}`);
});

test('a Spanish reader saves the ties as CSV that Excel reads as UTF-8', async ({ page }) => {
	const dialog = await openData(page, `es/?${SEARCH}`, {
		open: /^Exportar/,
		tabs: 'Qué exportar'
	});
	await dialog.getByRole('radio', { name: 'Datos', exact: true }).check();
	await dialog.getByLabel('Formato').selectOption('CSV, solo lazos');
	await expect(dialog).toContainText(`${matching.length} lazos.`);
	const { name, text } = await saved(page, () =>
		dialog.getByRole('button', { name: /^Guardar / }).press('Enter')
	);
	expect(name).toMatch(/^lazos-guatemala-narcotrafico-seguridad-fronteriza-.*\.csv$/);
	expect(text.charCodeAt(0)).toBe(0xfeff);
	for (const tie of matching) expect(text).toContain(tie.name.es);
	expect(text.match(/\r\n/g)?.length).toBe(matching.length + 1);
});
