import { places } from './drawing.ts';
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

test('a step over the whole network fills the width, with names that can be read', async ({
	page
}) => {
	// Names are set on canvases of their own, and then painted as they are.
	await page.addInitScript(() => {
		const sizes: number[] = [];
		Object.assign(window, { sizes });
		const { prototype } = OffscreenCanvasRenderingContext2D;
		const set = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as (
			this: OffscreenCanvasRenderingContext2D,
			...what: [text: string, x: number, y: number]
		) => void;
		prototype.fillText = function (...what) {
			const size = /([\d.]+)px/.exec(this.font)?.[1];
			if (what[0].length > 2) sizes.push(Number(size));
			set.call(this, what[0], what[1], what[2]);
		};
	});
	await page.goto('en/?tour=perez-2023.argument');
	await expect(page.getByRole('heading', { name: 'It is a matter of trust' })).toBeVisible();
	await expect
		.poll(async () => Object.values(await places(page)).length, { timeout: 15_000 })
		.toBeGreaterThan(60);
	const across = Object.values(await places(page)).map(({ x }) => x);
	expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(300);
	const sizes = await page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
	expect(sizes.length).toBeGreaterThan(10);
	expect(Math.min(...sizes)).toBeGreaterThan(9);
});

test('so are the names of a map beside a tour', async ({ page }) => {
	for (const step of ['four-borders.neighbours', 'when-disaster-comes.fuego']) {
		await page.goto(`es/?tour=${step}`);
		const names = page.getByRole('application').locator('.labels text');
		await expect(names.filter({ hasText: 'Guatemala' })).toHaveCount(1);
		const heights = await names.evaluateAll((texts) =>
			texts.map((text) => {
				const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? NaN) : NaN;
				return scale * parseFloat(getComputedStyle(text).fontSize);
			})
		);
		expect(heights.length).toBeGreaterThan(3);
		expect([step, Math.min(...heights) > 9]).toEqual([step, true]);
	}
});
