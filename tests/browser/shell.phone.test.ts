import { openNetwork } from './drawing.ts';
import { expect, test } from './lazos.ts';

/** By what a view is known once it has come. */
const VIEWS = {
	network: '[role=application]',
	map: '#map-keys',
	matrix: '[role=grid]',
	timeline: '[role=treegrid]',
	table: 'table[aria-rowcount]'
};

for (const width of [390, 320])
	for (const [language, questions] of [
		['en', 'Questions'],
		['es', 'Preguntas']
	] as const)
		test(`every control of every view is in sight at ${width} px (${language})`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 740 });
			for (const [view, sign] of Object.entries(VIEWS)) {
				if (view === 'network') await openNetwork(page, `${language}/`);
				else
					await page
						.getByRole('link')
						.and(page.locator(`[href*="view=${view}"]`))
						.tap();
				const controls = page.locator('.toolbar').locator('label, button, select');
				await expect(page.locator('.picture').locator(sign)).toBeAttached();
				for (const control of await controls.filter({ visible: true }).all())
					await expect(control).toBeInViewport({ ratio: 1 });
			}
			const button = page.getByRole('button', { name: questions, exact: true });
			await expect(button).toBeInViewport({ ratio: 1 });
			await button.tap();
			await expect(page.getByRole('dialog').getByRole('form').first()).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});

test('in a view whose signs speak for themselves, no sheet offers a legend', async ({ page }) => {
	await openNetwork(page);
	const legend = page.getByRole('button', { name: 'Legend', exact: true });
	await expect(legend).toBeVisible();
	await page.getByRole('link', { name: 'Table' }).tap();
	await expect(legend).toBeHidden();
	await page.getByRole('button', { name: 'How to read the table' }).tap();
	await expect(page.getByText('Rows without a date come last')).toBeInViewport({ ratio: 1 });
});

for (const [language, word] of [
	['en', 'Find'],
	['es', 'Buscar']
] as const)
	test(`a word that is not cut says what the field of the header is for (${language})`, async ({
		page
	}) => {
		await openNetwork(page, `${language}/`);
		const said = page.locator('header').getByText(word, { exact: true });
		const field = page.locator('header').getByRole('combobox');
		const inner = await said.boundingBox();
		const outer = await field.boundingBox();
		if (!inner || !outer) throw new Error('Both are shown.');
		expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width - 8);
		expect(await said.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
			0
		);
		await field.tap();
		await expect(said).toBeHidden();
		await expect(field).toHaveAttribute('placeholder', new RegExp(`^${word} `));
	});
