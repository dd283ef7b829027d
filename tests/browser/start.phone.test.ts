import { expect, test } from './lazos.ts';

test.use({ isNewReader: true });

test('on a phone the start leaves the middle of the picture, and one tap ends it', async ({
	page
}) => {
	await page.goto('/es/');
	const start = page.getByRole('region', { name: 'Qué muestra esta imagen' });
	await expect(start).toBeVisible();
	const picture = await page.locator('.picture').boundingBox();
	const card = await start.boundingBox();
	if (!picture || !card) throw new Error('Neither picture nor start has a place.');
	expect(card.y).toBeGreaterThan(picture.y + picture.height / 2);
	// It lies on the picture, which keeps its room.
	expect(card.y + card.height).toBeLessThanOrEqual(picture.y + picture.height + 1);
	for (const target of await start.getByRole('link').or(start.getByRole('button')).all()) {
		const box = await target.boundingBox();
		if (box) expect(box.height).toBeGreaterThanOrEqual(44);
	}

	await page.setViewportSize({ width: 844, height: 390 });
	const beside = await page.locator('.picture').boundingBox();
	const aside = await start.boundingBox();
	if (!beside || !aside) throw new Error('On its side, neither picture nor start has a place.');
	expect(beside.width, 'room for the picture on a phone on its side').toBeGreaterThan(400);
	expect(aside.x).toBeGreaterThanOrEqual(beside.x + beside.width);

	await start.getByRole('link', { name: '¿Con quién enfrenta los desastres?' }).tap();
	await expect(start).toBeHidden();
	await expect(page).toHaveURL(/\/es\/\?threat=disasters$/);
	await page.goto('/es/');
	await expect(page.locator('html')).not.toHaveClass(/first/);
});
