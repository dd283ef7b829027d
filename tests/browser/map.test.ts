import { actors, actorsIn, ownTies } from './facts.ts';
import { expect, test } from './lazos.ts';
import { tiedWith } from './matrix-page.ts';
import { codeOn, detailOf, LANGUAGES, mapOf, nameOn, openMap } from './map-page.ts';

const TEXTS = {
	en: {
		title: (count: number, ties: number) => `Map of ${count} actors and ${ties} ties`,
		seat: 'Seat: Belmopan.',
		capital: 'Taipei',
		world: 'World',
		region: 'Central America',
		europe: 'Europe',
		noSeat: 'No fixed seat',
		zoomIn: 'Zoom in',
		whole: 'Show the whole map',
		cable: /Guatemala.*Japan|Japan.*Guatemala/
	},
	es: {
		title: (count: number, ties: number) => `Mapa de ${count} actores y ${ties} lazos`,
		seat: 'Sede: Belmopán.',
		capital: 'Taipéi',
		world: 'Mundo',
		region: 'Centroamérica',
		europe: 'Europa',
		noSeat: 'Sin sede fija',
		zoomIn: 'Acercar',
		whole: 'Mostrar todo el mapa',
		cable: /Guatemala.*Japón|Japón.*Guatemala/
	}
} as const;

const nameIn = (id: string, language: 'en' | 'es'): string => {
	const actor = actors.find((one) => one.id === id);
	if (!actor) throw new Error(`The dataset has no “${id}”.`);
	return actor.name[language];
};
const cyber = ownTies.filter(({ threats }) => threats.includes('cyber'));

for (const language of LANGUAGES) {
	const texts = TEXTS[language];

	test.describe(`the map, ${language}`, () => {
		test('shows every actor and tie of the query', async ({ page }) => {
			await openMap(page, language);
			await expect(mapOf(page)).toHaveAccessibleName(
				texts.title(actorsIn(ownTies).size, ownTies.length)
			);
			await openMap(page, language, '&threat=cyber');
			await expect(mapOf(page)).toHaveAccessibleName(
				texts.title(actorsIn(cyber).size, cyber.length)
			);
			await expect(mapOf(page).locator('.marks > g')).toHaveCount(actorsIn(cyber).size);
			for (const id of ['tw', 'ke', 'uy', 'cr'])
				await expect(nameOn(page, nameIn(id, language))).toHaveCount(
					actorsIn(cyber).has(id) ? 1 : 0
				);
		});

		test('opens what is clicked: a neighbour, one beyond the edge, a cable, the paper', async ({
			page
		}) => {
			await openMap(page, language);
			await nameOn(page, nameIn('bz', language)).click();
			const heading = detailOf(page).getByRole('heading', { level: 2 });
			await expect(heading).toHaveText(nameIn('bz', language));
			await expect(page).toHaveURL(/[?&]actor=bz/);
			await nameOn(page, nameIn('tw', language)).click();
			await expect(heading).toHaveText(nameIn('tw', language));

			const from = await codeOn(page, 'GT');
			const japan = await nameOn(page, nameIn('jp', language)).boundingBox();
			if (!japan) throw new Error('Japan is not shown.');
			const to = { x: japan.x - 12, y: japan.y + japan.height / 2 };
			await page.mouse.click(to.x + (from.x - to.x) * 0.62, to.y + (from.y - to.y) * 0.62);
			await expect(heading).toHaveText(texts.cable);

			const box = await mapOf(page).boundingBox();
			if (!box) throw new Error('There is no map.');
			await page.mouse.click(box.x + 4, box.y + box.height - 4);
			await expect(page).not.toHaveURL(/[?&](actor|cable)=/);
		});

		test('lights up an actor with its neighbours', async ({ page }) => {
			await openMap(page, language);
			await nameOn(page, nameIn('tw', language)).hover();
			await expect(page.locator('p.hint')).toHaveText(new RegExp(`: \\d+ .* · ${texts.capital}$`));
			const near = [...tiedWith('tw')].filter((id) => actorsIn(ownTies).has(id));
			expect(near.length).toBeGreaterThan(1);
			const lit = mapOf(page).locator('.marks > g:not([opacity])');
			await expect(lit).toHaveCount(1 + near.length);
			await page.mouse.move(5, 5);
			await expect(mapOf(page).locator('.marks > g[opacity]')).toHaveCount(0);
		});

		test('shows the world one click away, and keeps query and selection', async ({ page }) => {
			await openMap(page, language, '&threat=narcotics&actor=es');
			await expect(nameOn(page, texts.europe)).toBeVisible();
			await page.getByRole('radio', { name: texts.world }).check({ force: true });
			await expect(page).toHaveURL(/threat=narcotics/);
			await expect(page).toHaveURL(/actor=es/);
			await expect(page).toHaveURL(/extent=world/);
			await expect(nameOn(page, texts.europe)).toHaveCount(0);
			await expect(nameOn(page, texts.noSeat)).toBeVisible();
			const [gt, us] = [await codeOn(page, 'GT'), await codeOn(page, 'US')];
			expect(us.y).toBeLessThan(gt.y);
			expect(us.x).toBeGreaterThan(gt.x);
		});

		test('is walked by keys alone', async ({ page }) => {
			await openMap(page, language);
			await page.getByRole('radio', { name: texts.region }).focus();
			for (let i = 0; i < 12; i++) {
				await page.keyboard.press('Tab');
				if (await mapOf(page).evaluate((element) => element === document.activeElement)) break;
			}
			await expect(mapOf(page)).toBeFocused();
			const spoken = page.locator('[aria-live="polite"]').filter({ hasText: '.' });
			await expect(spoken.filter({ hasText: /^Guatemala, / })).toHaveCount(1);

			// Belize is north-east of Guatemala.
			await page.keyboard.press('ArrowUp');
			const belize = nameIn('bz', language);
			for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
				if ((await spoken.filter({ hasText: texts.seat }).count()) > 0) break;
				await page.keyboard.press(key);
			}
			await expect(spoken.filter({ hasText: texts.seat })).toHaveText(new RegExp(`^${belize}, `));
			await page.keyboard.press('Enter');
			await expect(detailOf(page).getByRole('heading', { level: 2 })).toHaveText(belize);

			const before = await codeOn(page, 'GT');
			await page.keyboard.press('+');
			await expect(page).toHaveURL(/map-look=/);
			await page.keyboard.press('0');
			await expect(page).not.toHaveURL(/map-look=/);
			expect(await codeOn(page, 'GT')).toEqual(before);
			// The first closes the card, the second leaves the walk.
			await page.keyboard.press('Escape');
			await expect(page).not.toHaveURL(/actor=/);
			await expect(spoken.filter({ hasText: texts.seat })).toHaveCount(1);
			await page.keyboard.press('Escape');
			await expect(spoken.filter({ hasText: texts.seat })).toHaveCount(0);
		});

		test('zooms and pans by wheel, drag and buttons', async ({ page }) => {
			await openMap(page, language);
			const start = await codeOn(page, 'GT');
			const [bz] = [await codeOn(page, 'BZ')];
			await page.mouse.move(start.x, start.y);
			await page.mouse.wheel(0, -500);
			await expect.poll(async () => (await codeOn(page, 'BZ')).y).toBeLessThan(bz.y - 20);
			const held = await codeOn(page, 'GT');
			expect(Math.abs(held.x - start.x)).toBeLessThan(3);

			const box = await mapOf(page).boundingBox();
			if (!box) throw new Error('There is no map.');
			await page.mouse.move(box.x + 40, box.y + 40);
			await page.mouse.down();
			await page.mouse.move(box.x + 100, box.y + 60, { steps: 4 });
			await page.mouse.up();
			await expect.poll(async () => Math.round((await codeOn(page, 'GT')).x - held.x)).toBe(60);

			await page.getByRole('button', { name: texts.whole }).click();
			await expect.poll(() => codeOn(page, 'GT')).toEqual(start);
			await page.getByRole('button', { name: texts.zoomIn }).click();
			await expect(page).toHaveURL(/map-look=/);
		});

		test('a link reproduces it', async ({ page }) => {
			await openMap(page, language, '&extent=world&level=institutions&map-look=-0.4,-0.2,3');
			const first = await codeOn(page, 'GT');
			await page.reload();
			await expect.poll(() => codeOn(page, 'GT')).toEqual(first);
		});

		test('says what to do when nothing matches', async ({ page }) => {
			await openMap(page, language, '&q=zzzz');
			await expect(mapOf(page).locator('.marks > g')).toHaveCount(1);
			await expect(nameOn(page, 'Guatemala')).toBeVisible();
		});
	});
}

test('without land, the actors stand, and the reader is told', async ({ page }) => {
	await page.route(/base-map\.json$/, (route) =>
		route.fulfill({ status: 200, contentType: 'application/json', body: 'no land' })
	);
	await page.goto('en/?view=map');
	await expect(page.getByRole('alert')).toContainText('Land and borders could not be loaded');
	await expect(nameOn(page, 'Belize')).toBeVisible();
	await page.unroute(/base-map\.json$/);
	await page.getByRole('button', { name: 'Load them again' }).click();
	await expect(mapOf(page).locator('.base path').first()).toBeAttached();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the land is not asked for until the map is shown', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('en/');
	await expect(page.getByRole('application')).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('lazos:interactive').length > 0);
	expect(asked.filter((url) => url.endsWith('base-map.json'))).toEqual([]);
});
