import { expect, test } from './lazos.ts';

test('shows a tour below the drawing, to be minimised, with no sheet over it', async ({ page }) => {
	await page.goto('es/?tour=when-disaster-comes');
	const tour = page.getByRole('complementary', { name: 'Recorrido guiado' });
	const heading = tour.getByRole('heading', { level: 2 });
	await expect(heading).toHaveText('Todo un círculo que ayuda');

	// The second step selects an actor, whose sheet stays down: the tour tells of it.
	await tour.getByRole('button', { name: 'Siguiente' }).tap();
	await expect(heading).toHaveText('La CONRED, la puerta por la que entra la ayuda');
	await expect(page).toHaveURL(/actor=gt-conred&tour=when-disaster-comes\.conred$/);
	await expect(page.locator('#detail')).toBeHidden();

	const picture = page.locator('.picture');
	const heightOf = async () => (await picture.boundingBox())?.height ?? 0;
	const before = await heightOf();
	const card = await tour.boundingBox();
	expect(before).toBeGreaterThan(200);
	const pictureBox = await picture.boundingBox();
	expect((pictureBox?.y ?? 0) + before).toBeLessThanOrEqual((card?.y ?? 0) + 1);
	for (const button of await tour.getByRole('button').all()) {
		const box = await button.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
	}

	await tour.getByRole('button', { name: 'Ocultar el texto' }).tap();
	await expect(heading).toBeHidden();
	await expect.poll(heightOf).toBeGreaterThan(before + 100);
	await tour.getByRole('button', { name: 'Siguiente' }).tap();
	await expect(tour.getByText('Paso 3 de 8')).toBeVisible();
	await tour.getByRole('button', { name: 'Mostrar el texto' }).tap();
	await expect(heading).toHaveText('El istmo se ayuda a sí mismo');

	// What the reader selects comes up as ever, over the drawing.
	await tour.getByRole('link', { name: 'Mecanismo regional de ayuda mutua (MecReg)' }).tap();
	await expect(page.locator('#detail')).toBeVisible();

	// Where a matrix has little height, the rows that the text tells of are in it all the same.
	await page.goto('es/?tour=four-borders.side-by-side');
	const last = page.getByRole('rowheader', { name: 'México' });
	await expect(last).toBeVisible();
	const foot = async () => {
		const row = await last.boundingBox();
		return row ? row.y + row.height : Infinity;
	};
	const panel = await page.getByRole('complementary', { name: 'Recorrido guiado' }).boundingBox();
	await expect.poll(foot).toBeLessThanOrEqual(panel?.y ?? 0);
});
