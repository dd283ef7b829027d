import { expect, test } from './lazos.ts';

test.describe('to someone new', () => {
	test.use({ isNewReader: true });

	test('the start shows itself where room was kept, asks, and is closed for good', async ({
		page
	}) => {
		// Where the details stand before any script of the page has run.
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => {
				const details = document.querySelector('#detail');
				document.documentElement.dataset.top = String(details?.getBoundingClientRect().top);
			});
		});
		await page.goto('/en/');
		const start = page.getByRole('region', { name: 'What this picture shows' });
		await expect(start).toContainText('one strand for each threat');
		const details = await page.locator('#detail').boundingBox();
		expect(details?.y).toBeGreaterThan(300);
		await expect(page.locator('html')).toHaveAttribute('data-top', String(details?.y));

		const questions = start.getByRole('list').getByRole('link');
		await expect(questions).toHaveText([
			'Who works with Guatemala on disasters?',
			'Since when does it fight narcotics?',
			'How does it guard the Mexican border?'
		]);
		await questions.first().focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/en\/\?threat=disasters$/);
		await expect(page.locator('#detail h2')).toHaveText('Guatemala: 65 ties');
		await questions.nth(1).click();
		await expect(page).toHaveURL(/\?threat=narcotics&view=timeline$/);
		await expect(page.getByRole('treegrid')).toBeVisible();
		await questions.nth(2).click();
		await expect(page).toHaveURL(
			/\?threat=border-security&partner=mx&level=institutions&actor=mx$/
		);
		await expect(page.locator('#detail h2')).toContainText('Mexico');

		await questions.nth(2).focus();
		await page.keyboard.press('Escape');
		await expect(start).toBeHidden();
		await expect(page.locator('.picture')).toBeFocused();
		await expect(page.locator('#detail h2')).toContainText('Mexico');
		await page.goto('/es/');
		await expect(page.getByRole('heading', { name: 'Guatemala: 358 lazos' })).toBeVisible();
		await expect(page.locator('html')).not.toHaveClass(/first/);
		await expect(page.locator('.start')).toHaveCount(0);
	});

	for (const language of ['en', 'es']) {
		test(`the room that is kept for the start shows all of it in a large window, ${language}`, async ({
			page
		}) => {
			await page.goto(`/${language}/`);
			await page.evaluate(() => document.fonts.ready);
			const start = page.locator('section.start');
			await expect(start.getByRole('list').last()).toBeVisible();
			const hiddenPx = await start.evaluate((box) => box.scrollHeight - box.clientHeight);
			expect(hiddenPx).toBe(0);
		});
	}
});

test('help opens by its key and its button, lists the keys, and brings the start back', async ({
	page
}) => {
	await page.goto('/en/?tie=mx--gt--ganseg');
	await expect(page.locator('#detail h2')).toContainText('GANSEG');
	await page.getByLabel('Find an actor or a tie').fill('who?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.locator('#detail').focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Help' });
	await expect(help).toBeVisible();
	await expect(help.getByRole('heading', { level: 4 })).toContainText(['Everywhere', 'Matrix']);
	await expect(help.locator('dl > div', { hasText: 'Go to the search' })).toHaveText(/^\/\s/);
	await expect(help.getByRole('link', { name: 'Propose a correction' })).toHaveAttribute(
		'href',
		/\/en\/method\/#correction$/
	);
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(page.locator('#detail')).toBeFocused();
	await expect(page.locator('#detail h2')).toContainText('GANSEG');

	await page.getByRole('button', { name: 'Help' }).click();
	await help.getByRole('button', { name: 'Show the introduction again' }).click();
	await expect(help).toBeHidden();
	await expect(page.getByRole('region', { name: 'What this picture shows' })).toBeVisible();
});
