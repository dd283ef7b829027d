import type { Page } from '@playwright/test';
import { topOf } from './facts.ts';
import { expect, test } from './lazos.ts';
import { datedTies, isIn, partnersOf } from './timeline-facts.ts';

const GRIDS = { en: 'Ties over time', es: 'Lazos en el tiempo' };

async function openTimeline(page: Page, address = 'en/?view=timeline') {
	await page.goto(address);
	const grid = page.getByRole('treegrid', { name: address.startsWith('es') ? GRIDS.es : GRIDS.en });
	await expect(grid).toBeVisible();
	return grid;
}

const withUs = datedTies.filter((tie) => partnersOf(tie).includes('us'));

test.describe('the timeline', () => {
	test('has a row for each partner and each of its ties', async ({ page }) => {
		const grid = await openTimeline(page);
		const inGroups = datedTies.flatMap(partnersOf);
		const rows = inGroups.length + new Set(inGroups).size + 1;
		await expect(grid).toHaveAttribute('aria-rowcount', `${rows}`);
		const first = grid.getByRole('row', { name: /United States/ }).first();
		await expect(first).toContainText(`${withUs.length} ties`);
		const undated = withUs.filter(({ start, end }) => start === undefined && end === undefined);
		await expect(first).toContainText(`${undated.length} without dates`);
	});

	test('makes the rows that are seen alone', async ({ page }) => {
		const grid = await openTimeline(page);
		expect(await grid.getByRole('row').count()).toBeLessThan(60);
		await grid.getByRole('row').nth(1).focus();
		await page.keyboard.press('End');
		const count = await grid.getAttribute('aria-rowcount');
		await expect(grid.locator(':focus')).toHaveAttribute('aria-rowindex', count ?? '');
	});

	test('opens a tie by a click, and keeps it in the link', async ({ page }) => {
		const grid = await openTimeline(page);
		await grid.getByText('Diplomatic relations since 1849').first().click();
		await expect(
			page.getByRole('heading', { name: 'Diplomatic relations since 1849' })
		).toBeVisible();
		await expect(page).toHaveURL(/tie=us--gt--diplomatic-relations/);
		await expect(grid.getByRole('row', { selected: true })).toHaveCount(1);
	});

	test('begins at the actor of a link, and stays where it is at a click', async ({ page }) => {
		const grid = await openTimeline(page, 'en/?view=timeline&actor=bz-bdf');
		const belize = grid.getByRole('row', { name: /^Belize/ }).first();
		await expect(belize).toBeInViewport();
		const top = async () => (await belize.boundingBox())?.y ?? NaN;
		const head = await grid.getByRole('row').first().boundingBox();
		await expect.poll(top).toBeCloseTo((head?.y ?? NaN) + (head?.height ?? NaN), 0);
		const before = await top();
		// It is half way down, so that what comes to the middle would be seen to come.
		await grid.getByRole('row', { level: 2 }).nth(20).click();
		await expect(page).toHaveURL(/[?&]tie=/);
		expect(await top()).toBe(before);
	});

	test('lists ties without a date under their group', async ({ page }) => {
		const few = datedTies.filter(({ between }) => between.map(topOf).includes('un'));
		const grid = await openTimeline(page, 'en/?view=timeline&partner=un');
		const group = grid.getByRole('row', { name: /^United Nations/ }).first();
		await expect(group).toContainText(`${few.length} ties`);
		for (const { name } of few
			.filter(({ start, end }) => start === undefined && end === undefined)
			.slice(0, 3)) {
			// Undated ties stand last, maybe out of sight.
			await group.focus();
			for (let i = 0; i < few.length; i += 1) {
				if (await grid.getByText(name.en, { exact: true }).first().isVisible()) break;
				await page.keyboard.press('ArrowDown');
			}
			await expect(grid.getByRole('row', { name: name.en }).first()).toContainText('not known');
		}
	});

	test('is worked by keys alone', async ({ page }) => {
		const grid = await openTimeline(page);
		const group = grid.getByRole('row', { name: /United States/ }).first();
		await group.focus();
		await page.keyboard.press('ArrowLeft');
		await expect(group).toHaveAttribute('aria-expanded', 'false');
		await expect(page).toHaveURL(/fold=us/);
		await page.keyboard.press('ArrowRight');
		await expect(group).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('ArrowDown');
		const [name = ''] = (await grid.locator(':focus').innerText()).split('\n');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name })).toBeVisible();
		await page.keyboard.press('ArrowLeft');
		await expect(group).toBeFocused();
		await page.keyboard.press('Home');
		await expect(grid.locator(':focus')).toHaveAttribute('aria-rowindex', '2');
	});

	test('agrupa por amenaza, también plegado, en español', async ({ page }) => {
		const grid = await openTimeline(page, 'es/?view=timeline&timeline=threat&groups=folded');
		const threats = datedTies.flatMap((tie) => (tie.threats.length === 0 ? ['none'] : tie.threats));
		await expect(grid).toHaveAttribute('aria-rowcount', `${new Set(threats).size + 1}`);
		const narcotics = threats.filter((threat) => threat === 'narcotics').length;
		await expect(grid.getByRole('row', { name: /^Narcotráfico/ })).toContainText(
			`${narcotics} lazos`
		);
	});
});

test.describe('two periods', () => {
	const compared = (before: [number, number], after: [number, number]) => {
		const of = (first: boolean, second: boolean) =>
			datedTies.filter((tie) => isIn(tie, ...before) === first && isIn(tie, ...after) === second);
		return { began: of(false, true), ended: of(true, false), stayed: of(true, true) };
	};

	test('are compared in a list', async ({ page }) => {
		await openTimeline(page);
		await page.getByRole('button', { name: 'Compare two periods' }).click();
		const panel = page.getByRole('region', { name: 'Two periods compared' });
		await expect(panel).toBeVisible();
		await panel.getByLabel('First period: first year').fill('1990');
		await panel.getByLabel('First period: first year').blur();
		await panel.getByLabel('First period: last year').fill('1999');
		await panel.getByLabel('First period: last year').blur();
		await panel.getByLabel('Second period: first year').fill('2010');
		await panel.getByLabel('Second period: first year').blur();
		await panel.getByLabel('Second period: last year').fill('2019');
		await panel.getByLabel('Second period: last year').blur();
		await expect(page).toHaveURL(/periods=1990-1999(,|%2C)2010-2019/);
		const { began, ended, stayed } = compared([1990, 1999], [2010, 2019]);
		await panel.getByRole('button', { name: 'Show the ties' }).click();
		const list = (name: string) => panel.getByRole('region', { name });
		await expect(list(`${began.length} ties began`)).toBeVisible();
		await expect(list(`${stayed.length} ties stayed`)).toBeVisible();
		const over = list(`${ended.length} ties ended`);
		await expect(over.getByRole('link')).toHaveCount(ended.length);
		for (const { name } of ended) await expect(over.getByText(name.en)).toHaveCount(1);
		const [first] = ended;
		await over.getByRole('link', { name: first?.name.en ?? '' }).click();
		await expect(page.getByRole('heading', { name: first?.name.en ?? '' })).toBeVisible();
		await panel.getByRole('button', { name: 'End the comparison' }).click();
		await expect(panel).toBeHidden();
		await expect(page.getByRole('button', { name: 'Compare two periods' })).toBeFocused();
	});

	test('se comparan desde un enlace, dentro de los filtros', async ({ page }) => {
		await openTimeline(page, 'es/?view=timeline&threat=disasters&periods=2000-2009,2017-2026');
		const panel = page.getByRole('region', { name: 'Comparación de dos períodos' });
		const { began, ended, stayed } = compared([2000, 2009], [2017, 2026]);
		const onDisasters = (some: typeof began) =>
			some.filter(({ threats }) => threats.includes('disasters')).length;
		await expect(panel).toContainText(`Comenzaron ${onDisasters(began)} lazos`);
		await expect(panel).toContainText(`Se mantuvieron ${onDisasters(stayed)} lazos`);
		const over = onDisasters(ended);
		await expect(panel).toContainText(over === 1 ? 'Terminó 1 lazo' : `Terminaron ${over} lazos`);
	});
});

/** What the line says of the ties on disasters that are kept in a year: those without a date stay. */
const keptIn = (year: number) => {
	const onDisasters = datedTies.filter(({ threats }) => threats.includes('disasters'));
	const kept = onDisasters.filter(
		(tie) => isIn(tie, year, year) || (tie.start ?? tie.end) === undefined
	);
	return new RegExp(`^${kept.length} of ${datedTies.length} ties, \\d+ actors$`);
};

test.describe('with motion', () => {
	test.use({ contextOptions: { reducedMotion: 'no-preference' } });

	const STEP_MS = 900;
	const SETTLED_MS = 300;

	test('Play goes from year to year, by the keyboard, and leaves other filters and periods alone', async ({
		page
	}) => {
		await page.clock.install({ time: '2026-06-01T12:00' });
		await openTimeline(
			page,
			'en/?view=timeline&threat=disasters&years=2022&periods=2000-2009,2017-2026'
		);
		await page.clock.pauseAt('2026-06-01T13:00');
		const play = page.getByRole('button', { name: 'Play' });
		await play.focus();
		await page.keyboard.press('Space');
		await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
		await expect(page.getByText(keptIn(2023))).toBeVisible();
		await page.clock.runFor(STEP_MS);
		await expect(page.getByText(keptIn(2024))).toBeVisible();
		await page.keyboard.press('Space');
		await expect(play).toBeFocused();
		await page.clock.runFor(2 * STEP_MS);
		await expect(page).toHaveURL(/threat=disasters&years=2024&.*periods=2000-2009(,|%2C)2017-2026/);
		await expect(page.getByRole('region', { name: 'Two periods compared' })).toBeVisible();
		// All of it is one step back.
		await page.goBack();
		await expect(page).toHaveURL(/years=2022&/);
	});

	test('Play ends with the last year', async ({ page }) => {
		await page.clock.install({ time: '2026-06-01T12:00' });
		await openTimeline(page, 'en/?view=timeline&years=2010-2024');
		await page.clock.pauseAt('2026-06-01T13:00');
		await page.getByRole('button', { name: 'Play' }).click();
		await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
		await page.clock.runFor(STEP_MS);
		await expect(page.getByRole('status').filter({ hasText: /^2026$/ })).toHaveCount(1);
		await page.clock.runFor(STEP_MS);
		await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
		await page.clock.runFor(SETTLED_MS);
		await expect(page).toHaveURL(/years=2010-2026/);
	});
});

test('without motion, each press is a step and is read out', async ({ page }) => {
	await openTimeline(
		page,
		'en/?view=timeline&threat=disasters&years=2013&periods=2000-2009,2017-2026'
	);
	const next = page.getByRole('button', { name: 'Next year' });
	await next.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: /^2014$/ })).toHaveCount(1);
	await expect(page.getByText(keptIn(2014))).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/years=2015&.*periods=/);
});
