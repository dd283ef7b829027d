import type { Page } from '@playwright/test';
import { openNetwork } from './drawing.ts';
import { expect, test } from './lazos.ts';
import { common, graphAt } from './questions-facts.ts';

const onDrugs = graphAt('countries', ({ threats }) => threats.includes('narcotics'));

/** What a facet says beside a value. */
const countOf = (page: Page, value: string) =>
	page.locator('#filters').getByRole('checkbox', { name: value, exact: true });

/** By keyboard alone, from the button of the dialog to the answer. */
async function ask(page: Page, button: string, form: string, names: readonly string[]) {
	await page.getByRole('button', { name: button, exact: true }).press('Enter');
	const fields = page.getByRole('form', { name: form }).getByRole('combobox');
	for (const [i, name] of names.entries()) {
		await fields.nth(i).focus();
		await page.keyboard.type(name.toLowerCase());
		await expect(page.getByRole('option').first()).toContainText(name);
		await page.keyboard.press('Enter');
		await expect(fields.nth(i)).toHaveValue(name);
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
}

test('a question is told in title, chips, overview and counts, and a chip takes it back', async ({
	page
}) => {
	await openNetwork(page, 'en/?threat=narcotics');
	await expect(page).toHaveTitle('Ties on narcotics · Lazos');
	const before = await countOf(page, 'Bilateral').getAttribute('aria-describedby');
	const all = await page.locator(`[id="${before}"]`).textContent();

	await ask(page, 'Questions', 'Who is around?', ['Belize']);
	const ego = new Set(['bz', ...onDrugs.near('bz')]);
	const told = [...onDrugs.tiesAmong(ego)];
	await expect(page).toHaveTitle('Belize: ties within 1 step, on narcotics · Lazos');
	await expect(
		page.getByText(`${told.length} ties, ${ego.size} actors`, { exact: true })
	).toBeVisible();
	await expect(
		page.getByText('. Belize: ties within 1 step, on narcotics.', { exact: true })
	).toBeAttached();
	const overview = page.locator('#detail');
	await expect(
		overview.getByRole('heading', { name: `${told.length} ties in the answer` })
	).toBeVisible();
	await expect(overview.getByText('Belize: ties within 1 step, on narcotics.')).toBeVisible();

	const counts = {
		Narcotics: told.length,
		Disasters: told.filter(({ threats }) => threats.includes('disasters')).length,
		Bilateral: told.filter(({ scope }) => scope === 'bilateral').length
	};
	for (const [value, count] of Object.entries(counts)) {
		await expect(countOf(page, value)).toHaveAccessibleDescription(
			count === 1 ? '1 tie' : `${count} ties`
		);
	}

	await page
		.getByRole('button', { name: 'Remove: Belize: ties within 1 step', exact: true })
		.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove: Narcotics' })).toBeFocused();
	await expect(page).toHaveTitle('Ties on narcotics · Lazos');
	await expect(page).toHaveURL(/\/en\/\?threat=narcotics$/);
	await expect(countOf(page, 'Bilateral')).toHaveAccessibleDescription(all ?? '');
});

test('una pregunta se dice en el título, las fichas, el resumen y las cuentas', async ({
	page
}) => {
	await openNetwork(page, 'es/?threat=narcotics');
	await ask(page, 'Preguntas', '¿Qué une a dos actores?', ['Belice', 'INTERPOL']);
	const over = common(onDrugs.near('bz'), onDrugs.near('interpol'));
	expect(onDrugs.near('bz').has('interpol')).toBe(false);
	const actors = new Set([...over, 'bz', 'interpol', 'gt']);
	const told = [
		...new Set(
			over.flatMap((id) => [
				...onDrugs.tiesBetween('bz', id),
				...onDrugs.tiesBetween(id, 'interpol')
			])
		)
	];
	const sentence =
		'Belice e INTERPOL: caminos más cortos entre ambos, por lazos sobre narcotráfico';
	await expect(page).toHaveTitle(`${sentence} · Lazos`);
	await expect(
		page.getByText(`${told.length} lazos, ${actors.size} actores`, { exact: true })
	).toBeVisible();
	const overview = page.locator('#detail');
	await expect(
		overview.getByRole('heading', { name: `${told.length} lazos en la respuesta` })
	).toBeVisible();
	await expect(overview.getByText(`${sentence}.`)).toBeVisible();
	await expect(countOf(page, 'Multilateral')).toHaveAccessibleDescription(
		`${told.filter(({ scope }) => scope === 'multilateral').length} lazos`
	);

	await page.getByRole('button', { name: 'Exportar' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('img')).toHaveAccessibleName(new RegExp(sentence));
	await expect(
		dialog.getByRole('button', { name: /belice-e-interpol-caminos-mas-cortos-entre-ambos/ })
	).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Quitar todos' }).press('Enter');
	await expect(page).toHaveTitle('Todos los lazos propios de Guatemala · Lazos');
	await expect(page).toHaveURL(/\/es\/$/);
});

test('the overview counts as network, matrix and table do', async ({ page }) => {
	await page.goto('en/?view=matrix');
	const withUs = graphAt('countries').tiesBetween('gt', 'us').length;
	const inOverview = page.locator('#detail summary').filter({ hasText: /^United States/ });
	await expect(inOverview).toContainText(`${withUs}`);
	await expect(page.getByRole('row', { name: /^United States/ }).first()).toContainText(
		`${withUs}`
	);
});
