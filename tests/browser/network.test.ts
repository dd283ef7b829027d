import type { Page } from '@playwright/test';
import { FRAMES } from '#lib/layout/frame.ts';
import { cables, canvasOf, openNetwork, placeOf, places } from './drawing.ts';
import { actorsIn, ownTies, topOf } from './facts.ts';
import { expect, test } from './lazos.ts';
import { countOf, tiesWith } from './matrix-page.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function clickActor(page: Page, id: string) {
	const { x, y } = await placeOf(page, id);
	await page.mouse.click(x, y);
}

/** Pairs of countries or bodies that some ties join, with Guatemala at one end. */
function cablesOf(some: typeof ownTies): string[] {
	const partners = some.flatMap(({ between }) => between.map(topOf)).filter((id) => id !== 'gt');
	return [...new Set(partners)].map((id) => (id < 'gt' ? `${id}~gt` : `gt~${id}`)).toSorted();
}

test('a filter shows its actors and cables, and moves none of them', async ({ page }) => {
	await openNetwork(page);
	const before = await places(page);
	expect(Object.keys(before).toSorted()).toEqual([...actorsIn(ownTies)].toSorted());

	await page.getByRole('checkbox', { name: /^Disasters/ }).check();
	const disasters = ownTies.filter(({ threats }) => threats.includes('disasters'));
	await expect(
		page.getByText(`${disasters.length} of ${ownTies.length} ties`).first()
	).toBeVisible();
	const after = await places(page);
	for (const [id, place] of Object.entries(after)) expect(place, id).toEqual(before[id]);

	const bilateral = disasters.filter(({ between }) => between.length === 2);
	const shown = await cables(page);
	for (const cable of cablesOf(bilateral)) expect(shown).toContain(cable);
	const possible = cablesOf(disasters);
	for (const cable of shown) expect(possible).toContain(cable);
});

test('a click opens an actor’s card, the paper closes it', async ({ page }) => {
	await openNetwork(page);
	await clickActor(page, 'mx');
	await expect(heading(page, 'Mexico')).toBeVisible();
	await expect(page).toHaveURL(/\?actor=mx$/);
	const { x, y } = await placeOf(page, 'gt');
	const corner = await canvasOf(page).boundingBox();
	if (!corner) throw new Error('The network has no room.');
	await page.mouse.click(corner.x + 3, corner.y + corner.height - 3);
	await expect(heading(page, 'Mexico')).toBeHidden();
	expect(x).toBeGreaterThan(corner.x);
	expect(y).toBeGreaterThan(corner.y);
});

test('after another view, in a window of another size, what is pointed at is found', async ({
	page
}) => {
	await openNetwork(page);
	const before = await places(page);
	const views = page.getByRole('navigation', { name: 'Views' });
	await views.getByRole('link', { name: 'Table' }).click();
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('checkbox', { name: /^Disasters/ }).check();
	await page.setViewportSize({ width: 1200, height: 700 });
	await views.getByRole('link', { name: 'Network' }).click();
	const disasters = ownTies.filter(({ threats }) => threats.includes('disasters'));
	await expect
		.poll(async () => Object.keys(await places(page)).toSorted())
		.toEqual([...actorsIn(disasters)].toSorted());
	expect(await placeOf(page, 'hn')).not.toEqual(before['hn']);
	await clickActor(page, 'hn');
	await expect(heading(page, 'Honduras')).toBeVisible();
	await expect(page.getByRole('application')).toHaveCount(1);
});

test('a click between two actors opens what runs between them', async ({ page }) => {
	await openNetwork(page);
	const [from, to] = [await placeOf(page, 'gt'), await placeOf(page, 'us')];
	await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
	await expect(heading(page, 'Guatemala and United States')).toBeVisible();
});

test('a double click unfolds one country, and the rest stays', async ({ page }) => {
	await openNetwork(page);
	const before = await places(page);
	const { x, y } = await placeOf(page, 'hn');
	await page.mouse.dblclick(x, y);
	await expect.poll(async () => Object.keys(await places(page)).length).toBeGreaterThan(66);
	const after = await places(page);
	for (const [id, place] of Object.entries(before)) expect(after[id], id).toEqual(place);
	for (const id of Object.keys(after)) if (!(id in before)) expect(topOf(id)).toBe('hn');
	await expect(page).toHaveURL(/open=hn/);

	await page.getByRole('button', { name: /^Fold/ }).click();
	await expect.poll(async () => Object.keys(await places(page)).length).toBe(66);
});

test('keys walk the network, along a cable, open both, unfold an actor and come back', async ({
	page
}) => {
	await openNetwork(page);
	await canvasOf(page).focus();
	const live = page.locator('main [aria-live="polite"]');
	await expect(live).toHaveText(/^Guatemala, state\. \d+ ties: /);
	await page.keyboard.press('ArrowUp');
	const [withUs, narcotics] = [tiesWith('us').length, countOf('us', 'narcotics')];
	const counted = `${withUs} ties with Guatemala: ${narcotics} narcotics, `;
	await expect(live).toContainText(`United States, state. ${counted}`);
	await page.keyboard.press('Tab');
	await expect(live).toHaveText(/^United States and Guatemala, cable 1 of \d+\. /);
	await expect(live).toContainText(`${withUs} ties: ${narcotics} narcotics, `);
	await expect(canvasOf(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Guatemala and United States')).toBeVisible();
	// What is opened goes first, then the cable, then the walk; and Tab goes on in the page.
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/cable=/);
	await expect(live).toHaveText(/^United States and Guatemala, /);
	await page.keyboard.press('Escape');
	await expect(live).toContainText(`United States, state. ${counted}`);

	await page.keyboard.press('Enter');
	await expect(heading(page, 'United States')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect.poll(async () => Object.keys(await places(page)).length).toBeGreaterThan(66);
	await page.keyboard.press('Enter');
	await expect.poll(async () => Object.keys(await places(page)).length).toBe(66);
	await page.keyboard.press('+');
	await expect(page).toHaveURL(/look=/);
	await page.keyboard.press('0');
	await expect(page).not.toHaveURL(/look=/);

	// To the card and back.
	await page.keyboard.press('F6');
	await page.keyboard.press('F6');
	await expect(heading(page, 'United States')).toBeFocused();
	await page.keyboard.press('Shift+F6');
	await page.keyboard.press('Shift+F6');
	await expect(canvasOf(page)).toBeFocused();
	await expect(live).toContainText('United States, state. ');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(live).toHaveText('');
	await page.keyboard.press('Tab');
	await expect(canvasOf(page)).not.toBeFocused();
});

test('a dragged actor stays where it was put, in the link too', async ({ page }) => {
	await openNetwork(page);
	const from = await placeOf(page, 'co');
	const to = { x: from.x + 60, y: from.y + 40 };
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 6 });
	await page.mouse.up();
	expect(await placeOf(page, 'co')).toEqual(to);
	// The address follows the drag, and its last part may come after the drop.
	const box = await canvasOf(page).boundingBox();
	if (!box) throw new Error('The network is not shown.');
	const { width, height } = FRAMES.wide;
	const half = (width / 2) * Math.min(box.width / width, box.height / height);
	const written = () => Number(/at=co:(-?[\d.]+),/.exec(decodeURIComponent(page.url()))?.[1]);
	await expect.poll(written).toBeCloseTo((to.x - box.x - box.width / 2) / half, 2);
	await openNetwork(page, page.url());
	const again = await placeOf(page, 'co');
	expect(Math.abs(again.x - to.x)).toBeLessThanOrEqual(1);
	expect(Math.abs(again.y - to.y)).toBeLessThanOrEqual(1);
	await page.getByRole('button', { name: 'Undo moves' }).click();
	await expect.poll(() => placeOf(page, 'co')).toEqual(from);
});

test('the wheel zooms, a drag pans, and a button shows everything again', async ({ page }) => {
	await openNetwork(page);
	const before = await places(page);
	const us = await placeOf(page, 'us');
	await page.mouse.move(us.x, us.y + 120);
	await page.mouse.wheel(0, -400);
	await expect(page).toHaveURL(/look=/);
	expect(await places(page)).not.toEqual(before);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(page).not.toHaveURL(/look=/);
	await expect.poll(() => places(page)).toEqual(before);
});

test('each layout and level shows the same actors, the same way every time', async ({ page }) => {
	await openNetwork(page);
	const radial = await places(page);
	for (const layout of ['Force', 'Layers']) {
		await page.getByRole('radio', { name: layout }).check();
		await expect.poll(() => places(page)).not.toEqual(radial);
		const first = await places(page);
		expect(Object.keys(first).toSorted()).toEqual(Object.keys(radial).toSorted());
		await openNetwork(page, page.url());
		await expect.poll(() => places(page)).toEqual(first);
	}
	await page.getByRole('radio', { name: 'Radial' }).check();
	await expect.poll(() => places(page)).toEqual(radial);
	await page.getByRole('radio', { name: 'Institutions' }).check();
	const partners = ownTies
		.filter(({ between }) => between.length === 2)
		.flatMap((tie) => tie.between);
	const undrawn = async () => {
		const apart = await places(page);
		return partners.filter((id) => !(id in apart));
	};
	await expect.poll(undrawn).toEqual([]);
});

test('ties among partners are a switch', async ({ page }) => {
	await openNetwork(page);
	expect(await cables(page)).not.toContain('hn~sv');
	await page.getByRole('switch', { name: /Ties among partners/ }).check();
	await expect.poll(() => cables(page)).toContain('hn~sv');
	await expect(page).toHaveURL(/among=yes/);
});

test('pointing at an actor shows its ties with other partners faintly', async ({ page }) => {
	await openNetwork(page);
	const { x, y } = await placeOf(page, 'hn');
	await page.mouse.move(x, y);
	await expect(page.getByText(/^Honduras: \d+ ties$/)).toBeVisible();
	await expect.poll(() => cables(page)).toContain('hn~sv');
	const paper = await canvasOf(page).boundingBox();
	await page.mouse.move((paper?.x ?? 0) + 3, (paper?.y ?? 0) + 3);
	await expect.poll(() => cables(page)).not.toContain('hn~sv');
});
