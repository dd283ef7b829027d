import { openNetwork } from './drawing.ts';
import { expect, test } from './lazos.ts';
import { graphAt } from './questions-facts.ts';

test('a question is asked and answered on a phone', async ({ page }) => {
	await openNetwork(page);
	await page.getByRole('button', { name: 'Questions' }).tap();
	const form = page.getByRole('form', { name: 'How are two connected?' });
	await form.getByRole('combobox', { name: 'From' }).fill('colombia');
	await page.getByRole('option', { name: /^Colombia\s/ }).tap();
	await form.getByRole('combobox', { name: 'To' }).fill('honduras');
	await page.getByRole('option', { name: /^Honduras\s/ }).tap();
	await form.getByRole('button', { name: 'Ask' }).tap();
	const direct = graphAt('countries').tiesBetween('co', 'hn').length;
	const told = page.getByRole('region', { name: 'Colombia and Honduras: how are they connected?' });
	await expect(told.getByRole('status')).toHaveText(`Directly, by ${direct} ties.`);
	await expect(told.getByRole('status')).toBeInViewport();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBe(390);
});
