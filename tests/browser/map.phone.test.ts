import { actors } from './facts.ts';
import { expect, test } from './lazos.ts';
import { codeOn, detailOf, LANGUAGES, mapOf, nameOn, openMap } from './map-page.ts';

const nameIn = (id: string, language: 'en' | 'es') =>
	actors.find((one) => one.id === id)?.name[language] ?? '';

for (const language of LANGUAGES) {
	// A finger comes down beside the mark, but within the 44 px that it may expect.
	for (const [id, dx, dy] of [
		['bz', 14, -16],
		['sv', -20, 6],
		['sv', 18, 10]
	] as const)
		test(`${id} is hit by a finger ${dx}, ${dy} px off, ${language}`, async ({ page }) => {
			await openMap(page, language);
			const { x, y } = await codeOn(page, id.toUpperCase());
			await page.touchscreen.tap(x + dx, y + dy);
			await expect(detailOf(page).getByRole('heading', { level: 2 })).toHaveText(
				nameIn(id, language)
			);
		});

	test(`the whole map fits, ${language}`, async ({ page }) => {
		await openMap(page, language);
		const box = await mapOf(page).boundingBox();
		if (!box) throw new Error('There is no map.');
		expect(box.width).toBe(390);
		for (const id of ['us', 'gt', 'bz', 'sv', 'hn']) {
			const { x, y } = await codeOn(page, id.toUpperCase());
			expect([id, x > 0 && x < 390]).toEqual([id, true]);
			expect([id, y > box.y && y < box.y + box.height]).toEqual([id, true]);
		}
		for (const id of ['tw', 'ke', 'uy', 'se', 'do']) {
			const short = id === 'do' ? /^(Dominican Rep\.|Rep\. Dominicana)$/ : nameIn(id, language);
			const name = await mapOf(page).getByText(short, { exact: true }).boundingBox();
			expect([id, name !== null && name.x + name.width <= 390]).toEqual([id, true]);
			expect([id, name !== null && name.y + name.height <= box.y + box.height]).toEqual([id, true]);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

	test(`one beyond the edge opens, ${language}`, async ({ page }) => {
		await openMap(page, language);
		await nameOn(page, nameIn('tw', language)).tap();
		await expect(detailOf(page).getByRole('heading', { level: 2 })).toHaveText(
			nameIn('tw', language)
		);
	});
}

test('two fingers zoom', async ({ page }) => {
	await openMap(page, 'en');
	const [gt, bz] = [await codeOn(page, 'GT'), await codeOn(page, 'BZ')];
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', half: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [-half, half].map((dx, id) => ({ x: gt.x + dx, y: gt.y + 60, id }))
		});
	await touch('touchStart', 30);
	for (const half of [40, 50, 60]) await touch('touchMove', half);
	await touch('touchEnd', 0);
	await expect(page).toHaveURL(/map-look=/);
	const after = [await codeOn(page, 'GT'), await codeOn(page, 'BZ')];
	const apart = (a?: { y: number }, b?: { y: number }) => (a?.y ?? 0) - (b?.y ?? 0);
	expect(apart(after[0], after[1])).toBeGreaterThan(1.5 * apart(gt, bz));
});
