import { openNetwork } from './drawing.ts';
import { ownTies, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';

const both = ownTies.filter(
	({ threats }) => threats.includes('narcotics') && threats.includes('border-security')
);

test('who works with Guatemala on disasters, and through what?', async ({ page }) => {
	await openNetwork(page);
	await page.getByRole('checkbox', { name: /^Disasters/ }).check();
	const disasters = ownTies.filter(({ threats }) => threats.includes('disasters'));
	await expect(
		page.getByRole('heading', { name: `Guatemala: ${disasters.length} ties` })
	).toBeVisible();
	const withUs = disasters.filter(({ between }) => between.some((id) => topOf(id) === 'us'));
	const details = page.getByRole('group').filter({ has: page.getByText('United States') });
	await details.first().locator('summary').click();
	for (const { name } of withUs.slice(0, 5))
		await expect(page.getByRole('link', { name: name.en }).first()).toBeVisible();
});

test('which ties address both narcotics and border security, and who says so?', async ({
	page
}) => {
	await openNetwork(page);
	await page.getByRole('checkbox', { name: /^Narcotics/ }).check();
	await page.getByRole('checkbox', { name: /^Border security/ }).check();
	await page.getByRole('radio', { name: 'All', exact: true }).check();
	await expect(page.getByText(`${both.length} of ${ownTies.length} ties`).first()).toBeVisible();
	await expect(page).toHaveTitle(/narcotics and border security/i);

	await openNetwork(page, `${page.url()}&tie=us-southcom--gt--area-of-responsibility`);
	await expect(
		page.getByRole('heading', { name: 'Guatemala in the SOUTHCOM area of responsibility' })
	).toBeVisible();
	await expect(page.getByText('The current filters leave this tie out.')).toBeVisible();
	await expect(page.getByText('31 countries', { exact: true })).toBeVisible();
	await expect(
		page.getByRole('link', { name: /Assessing Guatemalan Military Relationships/ })
	).toHaveAttribute('href', /^https:\/\/divergentoptions\.org\//);
});

test('lo mismo en español', async ({ page }) => {
	await openNetwork(page, 'es/');
	await page.getByRole('checkbox', { name: /^Narcotráfico/ }).check();
	await page.getByRole('checkbox', { name: /^Seguridad fronteriza/ }).check();
	await page.getByRole('radio', { name: 'Todas', exact: true }).check();
	await expect(page.getByText(`${both.length} de ${ownTies.length} lazos`).first()).toBeVisible();
	await expect(page).toHaveTitle(/narcotráfico y seguridad fronteriza/i);
});

test('an empty result says which filter to drop', async ({ page }) => {
	await openNetwork(page, 'en/?threat=cyber&scope=bilateral&status=planned');
	await expect(page.getByText('No tie matches all of these filters')).toBeVisible();
	await page.getByRole('button', { name: /^Drop/ }).click();
	await expect(page.getByText('No tie matches all of these filters')).toBeHidden();
	await expect(page).not.toHaveURL(/threat=cyber&scope=bilateral&status=planned/);
});

test('chips take their filters away, one by one and all at once', async ({ page }) => {
	await openNetwork(page, 'en/?threat=disasters&scope=bilateral');
	await page.getByRole('button', { name: /Remove: .*isasters/ }).click();
	await expect(page).toHaveURL(/\?scope=bilateral$/);
	const bilateral = ownTies.filter(({ scope }) => scope === 'bilateral');
	await expect(
		page.getByText(`${bilateral.length} of ${ownTies.length} ties`).first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
});

test('words are found whatever their accents', async ({ page }) => {
	await openNetwork(page, 'es/');
	await page.getByRole('textbox', { name: 'Palabras' }).fill('tecun uman');
	await expect(page).toHaveURL(/q=tecun\+uman/);
	await expect(page.getByText(/^\d+ de 358 lazos/).first()).toBeVisible();
});
