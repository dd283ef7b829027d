import { ownTies } from './facts.ts';
import { openBeforeScripts } from './late-scripts.ts';
import { expect, test } from './lazos.ts';

test('what is pressed, chosen and typed before the app has come is done once it has', async ({
	page
}) => {
	const come = await openBeforeScripts(page, 'en/');
	await page.getByRole('checkbox', { name: /^Narcotics/ }).check();
	await page.getByRole('radio', { name: 'Institutions' }).check({ force: true });
	await page.getByRole('textbox', { name: 'Words' }).fill('army');
	const closer = page.getByRole('button', { name: 'Zoom in' });
	// Who is impatient presses twice.
	await closer.dblclick();
	await expect(closer).toHaveAttribute('aria-busy', 'true');
	expect(new URL(page.url()).search).toBe('');

	come();
	await expect(page).toHaveURL(/\?threat=narcotics&q=army&level=institutions&look=[\d.,]+$/);
	await expect(page.getByRole('checkbox', { name: /^Narcotics/ })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Institutions' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Countries' })).not.toBeChecked();
	await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue('army');
	await expect(closer).not.toHaveAttribute('aria-busy');
});

test('a view asked for before the app has come shows what was chosen before it', async ({
	page
}) => {
	const come = await openBeforeScripts(page, 'en/');
	await page.evaluate(() => Object.assign(window, { isSamePage: true }));
	await page.getByRole('checkbox', { name: /^Cybersecurity/ }).check();
	const table = page
		.getByRole('navigation', { name: 'Views' })
		.getByRole('link', { name: 'Table' });
	await table.click();
	await expect(table).toHaveAttribute('aria-busy', 'true');

	come();
	const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));
	await expect(page.locator('main table')).toHaveAttribute(
		'aria-rowcount',
		String(cyber.length + 1)
	);
	await expect(page).toHaveURL(/\?threat=cyber&view=table$/);
	await expect(table).not.toHaveAttribute('aria-busy');
	expect(await page.evaluate(() => 'isSamePage' in window), 'nothing was sent anew').toBe(true);
});

test('the other language asked for before the app has come keeps what was chosen before it', async ({
	page
}) => {
	const come = await openBeforeScripts(page, 'en/');
	await page.getByRole('checkbox', { name: /^Cybersecurity/ }).check();
	await page.getByRole('link', { name: 'Español' }).click();
	expect(new URL(page.url()).pathname).toMatch(/en\/$/);

	come();
	await expect(page).toHaveURL(/\/es\/\?threat=cyber$/);
	await expect(page.getByRole('checkbox', { name: /^Ciberseguridad/ })).toBeChecked();
});

test('till the view of a link stands, the page tells of no other', async ({ page }) => {
	const come = await openBeforeScripts(page, 'en/?threat=cyber');
	const opening = page.getByText('Opening the view of this link…');
	await expect(opening).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
	const all = page.getByText(`${ownTies.length} ties`);
	expect(await all.count()).toBeGreaterThan(1);
	for (const told of await all.all()) await expect(told).toBeHidden();
	for (const part of ['#filters', '.picture', '#years', '#detail'])
		await expect(page.locator(`${part} > *`).first()).toBeHidden();

	come();
	const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));
	await expect(page.getByText(`${cyber.length} of ${ownTies.length} ties`).first()).toBeVisible();
	await expect(page.getByRole('application')).toBeVisible();
	await expect(opening).toBeHidden();
});

test('the drawing takes the place of the written picture at once', async ({ page }) => {
	await page.addInitScript(() => {
		const states = new Set<string>();
		Object.assign(window, { states });
		requestAnimationFrame(function look() {
			const isSeen = (found: Element) => found.checkVisibility({ visibilityProperty: true });
			const seen = [...document.querySelectorAll('.first > svg, .canvas canvas')];
			const names = seen.filter(isSeen).map(({ localName }) => localName);
			if (seen.length > 0) states.add(names.join(' and '));
			requestAnimationFrame(look);
		});
	});
	await page.goto('en/');
	await page.waitForFunction(() => performance.getEntriesByName('lazos:interactive').length > 0);
	await expect(page.locator('.first')).toHaveCount(0);
	const states = await page.evaluate(() => [
		...(window as unknown as { states: Set<string> }).states
	]);
	expect(states).toEqual(['svg', 'canvas']);
});
