import { openNetwork, places } from './drawing.ts';
import { expect, test } from './lazos.ts';

test('back and forward go through what was asked', async ({ page }) => {
	await openNetwork(page);
	await page.getByRole('checkbox', { name: /^Cybersecurity/ }).check();
	await expect(page).toHaveURL(/\?threat=cyber$/);
	await page.getByRole('checkbox', { name: /^Terrorism/ }).check();
	await expect(page).toHaveURL(/threat=terrorism,cyber|threat=cyber,terrorism/);
	await page.goBack();
	await expect(page).toHaveURL(/\?threat=cyber$/);
	await expect(page.getByRole('checkbox', { name: /^Terrorism/ })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: /^Cybersecurity/ })).toBeChecked();
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(page.getByRole('checkbox', { name: /^Cybersecurity/ })).not.toBeChecked();
	await page.goForward();
	await expect(page.getByRole('checkbox', { name: /^Cybersecurity/ })).toBeChecked();
});

test('a wrong address keeps what it means and says what it dropped', async ({ page }) => {
	await openNetwork(
		page,
		'en/?threat=disasters,dragons&actor=us&nonsense=1&look=a,b,c&utm_source=x'
	);
	await expect(page.getByRole('heading', { name: 'United States' })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^Disasters/ })).toBeChecked();
	const notice = page.locator('.notice');
	await expect(notice).toContainText('dragons');
	await expect(notice).toContainText('nonsense');
	await expect(notice).not.toContainText('utm_source');
	await notice.getByRole('button', { name: 'Dismiss' }).click();
	await expect(notice).toBeHidden();
	await expect(page).toHaveURL(/\?threat=disasters&actor=us$/);
});

test('any address at all leaves the page standing', async ({ page }) => {
	for (const search of [
		'?%E0%A4%A',
		'?tie=<script>',
		'?years=9999-1&at=gt:1e9,NaN',
		'?&&&==',
		'?q=%00'
	]) {
		await openNetwork(page, `en/${search}`);
		expect(Object.keys(await places(page))).toContain('gt');
	}
});

test('the other language shows the same view', async ({ page }) => {
	await openNetwork(page, 'en/?threat=disasters&open=hn&layout=layers&actor=hn');
	// The layers are worked out first; in them, states stand in one column.
	const apart = async () => {
		const { br, bz } = await places(page);
		return (br?.x ?? NaN) - (bz?.x ?? NaN);
	};
	await expect.poll(apart).toBe(0);
	const before = await places(page);
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL(/\/es\/\?threat=disasters&open=hn&layout=layers&actor=hn$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByText(/^\d+ de 358 lazos/).first()).toBeVisible();
	await expect.poll(() => places(page)).toEqual(before);
});

test('the root leads to the browser’s language and takes the view along', async ({
	browser,
	baseURL
}) => {
	for (const [locale, folder] of [
		['es-GT', 'es'],
		['fr-FR', 'en']
	] as const) {
		const context = await browser.newContext({ locale });
		const page = await context.newPage();
		await page.goto(`${baseURL}?threat=disasters`);
		await expect(page).toHaveURL(`${baseURL}${folder}/?threat=disasters`);
		await context.close();
	}
});

test('a link to another view shows no network on the way there', async ({ page }) => {
	await page.addInitScript(() => {
		const look = () => {
			const network = document.querySelector('.network > .canvas');
			if (network?.checkVisibility({ visibilityProperty: true })) document.body.dataset.seen = '';
			requestAnimationFrame(look);
		};
		look();
	});
	// On a slow machine the network would be ready long before the map.
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto('en/?view=map');
	await expect(page.locator('.network > .canvas')).toHaveCount(0);
	await expect(page.locator('body')).not.toHaveAttribute('data-seen');
	await page.getByRole('link', { name: 'Network' }).click();
	await expect(page.locator('.network > .canvas')).toBeVisible();
});
