import type { Page } from '@playwright/test';
import { cables, openNetwork } from './drawing.ts';
import { ties, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';
import { common, graphAt, nameOf } from './questions-facts.ts';

const countries = graphAt('countries');
const institutions = graphAt('institutions');

/** The answer to the question that is asked. */
const answer = (page: Page, title: string | RegExp) => page.getByRole('region', { name: title });

const cablesAmong = (some: ReadonlySet<string>) =>
	[...some].flatMap((a) =>
		[...countries.near(a)].flatMap((b) => (some.has(b) && a < b ? [`${a}~${b}`] : []))
	);

test('who is around Mexico? its partners, and the ties among all of them', async ({ page }) => {
	await openNetwork(page);
	await page.getByRole('button', { name: 'Questions' }).click();
	const form = page.getByRole('form', { name: 'Who is around?' });
	await form.getByRole('combobox', { name: 'Actor' }).fill('mexico');
	await page.getByRole('option', { name: /^Mexico\s/ }).click();
	await form.getByRole('button', { name: 'Ask' }).click();

	const near = countries.near('mx');
	const ego = new Set(['mx', ...near]);
	const told = answer(page, 'Mexico: who is around it?');
	await expect(told.getByRole('status')).toContainText(
		`Within 1 step: ${near.size} actors and ${countries.tiesAmong(ego).size} ties`
	);
	await expect(page).toHaveURL(/around(:|%3A)mx(:|%3A)1/);
	await expect.poll(() => cables(page)).toEqual(cablesAmong(ego).toSorted());

	await told.getByRole('radio', { name: '2 steps' }).check();
	const far = new Set([...ego, ...[...near].flatMap((id) => [...countries.near(id)])]);
	await expect(told.getByRole('status')).toContainText(
		`Within 2 steps: ${far.size - 1} actors and ${countries.tiesAmong(far).size} ties`
	);
	await page.goBack();
	await expect(told.getByRole('status')).toContainText('Within 1 step');

	// Whoever is not around Mexico is left out by the question, and by no filter.
	const around = new Set([...countries.tiesAmong(ego)].map(({ id }) => id));
	const tiesOf = (top: string) =>
		ties.filter(({ between }) => between.some((id) => topOf(id) === top));
	const outside = [...countries.near('gt')].find(
		(id) => !ego.has(id) && tiesOf(id).length > 1 && !tiesOf(id).some((tie) => around.has(tie.id))
	);
	if (outside === undefined) throw new Error('All partners of Guatemala are around Mexico.');
	await page.getByRole('combobox', { name: 'Find an actor or a tie' }).fill(nameOf(outside));
	await page
		.getByRole('option', { name: new RegExp(`^${nameOf(outside)} .*not in the answer`) })
		.click();
	const card = page.locator('#detail');
	await expect(card.getByText('None of its ties is in the answer to the question.')).toBeVisible();
	await expect(card).toContainText(
		`${tiesOf(outside).length} ties outside the answer to the question`
	);
	await expect(card).not.toContainText('filters leave out');

	// The button goes with its notice, and the focus stays in the card.
	await card.getByText('Take the question back').press('Enter');
	await expect(told).toBeHidden();
	await expect(card.locator(':focus').or(page.locator('#detail:focus'))).toHaveCount(1);
	await expect(page).toHaveURL(new RegExp(`/en/\\?actor=${outside}$`));
	await expect(card).not.toContainText('the answer to the question');
});

test('how is Southern Command connected to Belize? every way, with ties and sources', async ({
	page
}) => {
	const [from, to] = ['us-southcom', 'bz'];
	expect(institutions.near(from).has(to)).toBe(false);
	const over = common(institutions.near(from), institutions.near(to));
	await openNetwork(page, `en/?level=institutions&ask=path:${from}~${to}`);
	const told = answer(page, / and Belize: how are they connected\?$/);
	await expect(told.getByRole('status')).toHaveText(
		`In 2 steps, by ${over.length} shortest paths.`
	);
	const ways = told.getByRole('list', { name: /^Shortest paths/ });
	await told.getByRole('button', { name: `Show all ${over.length}` }).click();
	for (const id of over) {
		const way = ways.getByRole('listitem').filter({
			has: page.getByRole('link', { name: nameOf(id), exact: true })
		});
		await expect(way.first()).toContainText(nameOf(from));
		const [tie] = institutions.tiesBetween(from, id);
		await expect(
			way
				.first()
				.getByRole('link', { name: tie?.name.en ?? '' })
				.first()
		).toBeVisible();
		const sources = tie?.sources.length ?? 0;
		await expect(way.first()).toContainText(sources === 1 ? '1 source' : `${sources} sources`);
	}
	const drawn = over.flatMap((id) => [from, to].map((end) => [end, id].toSorted().join('~')));
	expect(await cables(page)).toEqual(drawn.toSorted());
});

test('an institution that is folded is answered for by its country', async ({ page }) => {
	await openNetwork(page, 'en/?ask=path:us-southcom~bz');
	const told = answer(page, /and Belize: how/);
	await expect(told).toContainText(': drawn here as part of the United States');
	const direct = countries.tiesBetween('us', 'bz').length;
	await expect(told.getByRole('status')).toHaveText(`Directly, by ${direct} ties.`);
});

test('what do Mexico and Colombia share, and where is one absent?', async ({ page }) => {
	await openNetwork(page, 'en/?ask=shared:mx~co');
	const told = answer(page, 'Mexico and Colombia: what do they have in common?');
	const [ofMx, ofCo] = [countries.bodiesOf('mx'), countries.bodiesOf('co')];
	const bodies = common(ofMx, ofCo);
	const tops = new Set(bodies.map(topOf));
	const partners = common(countries.near('mx'), countries.near('co')).filter((id) => !tops.has(id));
	await expect(told.getByRole('status')).toHaveText(
		`${partners.length} shared partners and ${bodies.length} forums and bodies to which both belong.`
	);
	const alone = [...ofMx].filter((id) => !ofCo.has(id));
	const part = told.getByRole('group').filter({ hasText: 'Mexico only; Colombia not named' });
	for (const id of alone) await expect(part.getByRole('link', { name: nameOf(id) })).toBeVisible();
	await expect(part.getByRole('link')).toHaveCount(alone.length);
});

test('who matters? partners counted, once ties among partners are', async ({ page }) => {
	await openNetwork(page, 'en/?ask=rank:degree');
	const told = answer(page, 'Who matters?');
	await told.getByRole('button', { name: 'Count ties among partners' }).click();
	await expect(page).toHaveURL(/among/);
	const ranked = countries.actors
		.map((id) => ({ id, partners: countries.near(id).size }))
		.toSorted((a, b) => b.partners - a.partners);
	await expect(told.getByRole('status')).toHaveText(
		`First by degree, of ${ranked.length} actors: Guatemala.`
	);
	const rows = told.getByRole('list', { name: 'Actors by degree' }).getByRole('listitem');
	for (const [i, { id, partners }] of ranked.slice(0, 3).entries()) {
		await expect(rows.nth(i)).toContainText(nameOf(id));
		await expect(rows.nth(i)).toContainText(`place ${i + 1}, ${partners}`);
	}
	await told.getByRole('combobox', { name: 'Measure' }).selectOption('Betweenness');
	await expect(told).toContainText('it can pass things on, or hold them up');
	await expect(told.getByRole('status')).toHaveText(
		/^First by betweenness, of \d+ actors: Guatemala\.$/
	);
});

test('¿qué grupos hay? los mismos cada vez, con todos los actores', async ({ page }) => {
	await openNetwork(page, 'es/');
	await page.getByRole('button', { name: 'Preguntas' }).click();
	await page
		.getByRole('form', { name: '¿Qué grupos hay?' })
		.getByRole('button', { name: 'Preguntar' })
		.click();
	const told = answer(page, '¿Qué grupos hay?');
	await expect(told.getByRole('status')).toContainText(
		`de ${countries.actors.length} actores con más lazos entre sí`
	);
	const groups = told.getByRole('group');
	const first = await groups.allInnerTexts();
	const sizes = first.map((text) => Number(/\d+$/.exec(text.trim())?.[0]));
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(countries.actors.length);
	await page.reload();
	await expect(told.getByRole('status')).toContainText('grupos de');
	expect(await groups.allInnerTexts()).toEqual(first);
});

test('a question goes from dialog to answer by keyboard alone', async ({ page }) => {
	await openNetwork(page, 'en/?actor=co');
	await page.getByRole('button', { name: 'Path to…' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Ask the network' });
	await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveValue('Colombia');
	await dialog.getByRole('combobox', { name: 'To' }).focus();
	await page.keyboard.press('Enter');
	await expect(dialog.getByText('Choose an actor from the list.')).toBeVisible();
	await expect(dialog.getByRole('combobox', { name: 'To' })).toBeFocused();
	await page.keyboard.type(nameOf('kr').toLowerCase());
	await expect(dialog.getByRole('option').first()).toContainText(nameOf('kr'));
	await page.keyboard.press('Escape');
	await expect(dialog.getByRole('option')).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	const over = common(countries.near('co'), countries.near('kr'));
	await expect(
		answer(page, `Colombia and ${nameOf('kr')}: how are they connected?`).getByRole('status')
	).toHaveText(
		over.length === 1
			? 'In 2 steps, by one shortest path.'
			: `In 2 steps, by ${over.length} shortest paths.`
	);
});
