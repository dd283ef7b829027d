import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openNetwork, places, widths } from './drawing.ts';
import { expect, test } from './lazos.ts';
import { graphAt, nameOf } from './questions-facts.ts';

const countries = graphAt('countries');

/** The legend below the picture, in words. */
const legend = (page: Page) => page.locator('main').getByRole('list').getByRole('listitem');

const WORDS = {
	en: { export: 'Export', save: /^Save/ },
	es: { export: 'Exportar', save: /^Guardar/ }
};

/** The picture as it leaves the app, once its preview is seen. */
async function exported(page: Page, language: 'en' | 'es'): Promise<string> {
	const words = WORDS[language];
	await page.getByRole('button', { name: words.export }).click();
	const dialog = page.getByRole('dialog', { name: words.export });
	await expect(dialog.getByRole('img').first()).toBeVisible();
	await dialog.getByRole('radio', { name: 'SVG' }).check();
	const saved = page.waitForEvent('download');
	await dialog.getByRole('button', { name: words.save }).click();
	const svg = await readFile(await (await saved).path(), 'utf8');
	await page.keyboard.press('Escape');
	return svg;
}

/** What an exported picture holds, read as a picture and not as a text. */
const read = (page: Page, svg: string) =>
	page.evaluate((text) => {
		const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
		const all = (selector: string) => [...root.querySelectorAll(selector)];
		const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
		return {
			texts: all('text').map((element) => element.textContent ?? ''),
			radii: Object.fromEntries(
				all('[id^="mark-"] > circle:not([fill="none"])').map((circle) => [
					(circle.parentElement?.id ?? '').replace('mark-', ''),
					number(circle, 'r')
				])
			),
			/** Middle and letter of each mark whose form tells its middle. */
			letters: all('[id^="mark-"]').flatMap((mark) => {
				const letter = mark.querySelector('text');
				return letter
					? [{ letter: letter.textContent ?? '', x: number(letter, 'x'), y: number(letter, 'y') }]
					: [];
			}),
			hulls: all('[id^="group-"]').map((group) => ({
				letter: group.id.replace('group-', ''),
				corners: (group.querySelector('polygon')?.getAttribute('points') ?? '')
					.split(' ')
					.map((point) => point.split(',').map(Number))
			})),
			rings: all('[id^="mark-"]')
				.filter((mark) => mark.querySelector('circle[stroke-dasharray]'))
				.map(({ id }) => id.replace('mark-', ''))
		};
	}, svg);

/** Whether a point is on the same side of every edge. */
function holds(corners: readonly (readonly number[])[], x: number, y: number): boolean {
	return corners.every(([ax = 0, ay = 0], i) => {
		const [bx = 0, by = 0] = corners[(i + 1) % corners.length] ?? [];
		return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
	});
}

const byDegree = countries.actors
	.map((id) => ({ id, partners: countries.near(id).size }))
	.toSorted((a, b) => b.partners - a.partners);

for (const [language, measured, counted] of [
	['en', 'size: degree', /^size: number of ties/],
	['es', 'tamaño: grado', /^tamaño: número de lazos/]
] as const) {
	test(`who matters? marks are as large as they are ranked (${language})`, async ({ page }) => {
		await openNetwork(page, `${language}/?among=yes`);
		const before = await places(page);
		await expect(legend(page).filter({ hasText: counted })).toHaveCount(1);

		await openNetwork(page, `${language}/?among=yes&ask=rank:degree`);
		await expect(legend(page).filter({ hasText: measured })).toHaveCount(1);
		await expect(legend(page).filter({ hasText: counted })).toHaveCount(0);
		expect(await places(page)).toEqual(before);
		const drawn = await widths(page);
		const [first, second] = byDegree;
		const [largest] = Object.entries(drawn).toSorted(([, a], [, b]) => b - a);
		expect(largest?.[0]).toBe(first?.id);
		const part = Math.sqrt((second?.partners ?? NaN) / (first?.partners ?? NaN));
		expect((drawn[second?.id ?? ''] ?? NaN) / (largest?.[1] ?? NaN)).toBeCloseTo(part, 3);

		const figure = await read(page, await exported(page, language));
		expect(figure.texts).toContain(measured);
		for (const id of [first, second].map((actor) => actor?.id ?? ''))
			expect(2 * (figure.radii[id] ?? NaN)).toBeCloseTo(drawn[id] ?? NaN, 1);
	});
}

test('which groups? each is outlined round its marks, in the page and in the file', async ({
	page
}) => {
	await openNetwork(page, 'en/?among=yes&ask=groups');
	const told = page.getByRole('region', { name: 'Which groups are there?' });
	const named = told.getByRole('group');
	await expect(named.first()).toContainText(/^A\s+\S.* and others/);
	const inLegend = legend(page).filter({ hasText: /group [A-Z]: .* and others/ });
	const count = await named.count();
	await expect(inLegend).toHaveCount(count);

	const figure = await read(page, await exported(page, 'en'));
	expect(figure.hulls.map(({ letter }) => letter)).toEqual([...'ABCDEFGHIJKL'].slice(0, count));
	expect(figure.letters).toHaveLength(countries.actors.length);
	for (const { letter, corners } of figure.hulls) {
		const members = figure.letters.filter((mark) => mark.letter === letter);
		expect(members.length).toBeGreaterThan(1);
		for (const { x, y } of members) expect(holds(corners, x, y)).toBe(true);
		expect(figure.texts.join(' ')).toContain(`group ${letter}: `);
	}

	const before = await places(page);
	await told.getByRole('button', { name: 'Show in the Force layout' }).click();
	await expect(page.getByRole('radio', { name: 'Force' })).toBeChecked();
	await expect.poll(() => places(page)).not.toEqual(before);
	await expect(inLegend).toHaveCount(count);
});

test('¿cómo se conectan dos? los extremos llevan un anillo, también en el archivo', async ({
	page
}) => {
	await openNetwork(page, 'es/?ask=path:co~kr');
	await expect(legend(page).filter({ hasText: 'por quién se pregunta' })).toHaveCount(1);
	const figure = await read(page, await exported(page, 'es'));
	expect(figure.rings.toSorted()).toEqual(['co', 'kr']);
	expect(figure.texts).toContain('por quién se pregunta');
	expect(figure.texts).toContain(nameOf('co', 'es'));
});
