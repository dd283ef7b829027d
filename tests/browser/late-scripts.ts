import type { Page } from '@playwright/test';

/** Opens a page whose scripts come, or fail to, only on the word that is returned. */
export async function openBeforeScripts(
	page: Page,
	path: string,
	outcome: 'come' | 'fail' = 'come'
): Promise<() => void> {
	let say = () => {};
	const said = new Promise<void>((resolve) => {
		say = resolve;
	});
	await page.route('**/_app/**/*.js', async (route) => {
		await said;
		await (outcome === 'come' ? route.continue() : route.abort());
	});
	await page.goto(path, { waitUntil: 'domcontentloaded' });
	return say;
}
