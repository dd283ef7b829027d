import type { Core } from 'cytoscape';
import type { Page } from '@playwright/test';
import { expect } from './lazos.ts';

/** What is drawn of an element, in px of the window. */
export interface Drawn {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly box: {
		readonly x1: number;
		readonly y1: number;
		readonly x2: number;
		readonly y2: number;
	};
	readonly opacity: number;
	readonly text: string;
}

/** Cytoscape keeps its instance on the element that it draws in. */
type Host = HTMLElement & { _cyreg?: { cy: Core } };

export const canvasOf = (page: Page) => page.getByRole('application');

/** Opens a page of the app and waits until the network can be explored. */
export async function openNetwork(page: Page, path = 'en/'): Promise<void> {
	await page.goto(path);
	await expect
		.poll(() => page.evaluate(() => performance.getEntriesByName('lazos:interactive').length))
		.toBeGreaterThan(0);
	await settle(page);
}

/** Waits until what was asked for is drawn: two frames, and fonts. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
	});
}

/** Elements of the drawing that match Cytoscape's selector, in the order in which they are drawn. */
export async function drawn(page: Page, selector: string): Promise<Drawn[]> {
	await settle(page);
	return canvasOf(page).evaluate((element, wanted) => {
		const host = element as Host;
		const cy = host._cyreg?.cy;
		if (!cy) throw new Error('Nothing is drawn here.');
		const { left, top } = host.getBoundingClientRect();
		return cy.elements(wanted).map((ele) => {
			const box = ele.renderedBoundingBox({ includeOverlays: false });
			const at = ele.isNode() ? ele.renderedPosition() : { x: box.x1, y: box.y1 };
			return {
				id: ele.id(),
				x: at.x + left,
				y: at.y + top,
				box: { x1: box.x1 + left, y1: box.y1 + top, x2: box.x2 + left, y2: box.y2 + top },
				opacity: Number(ele.data('opacity') ?? 1),
				text: String(ele.data('text') ?? '')
			};
		});
	}, selector);
}

/** The one element with this id. */
export async function drawnOne(page: Page, id: string): Promise<Drawn> {
	const found = (await drawn(page, '*')).find((one) => one.id === id);
	if (!found) throw new Error(`“${id}” is not drawn.`);
	return found;
}

/** Where each actor stands, by id, rounded to whole px. */
export async function places(page: Page): Promise<Map<string, string>> {
	const marks = await drawn(page, 'node.mark');
	return new Map(marks.map(({ id, x, y }) => [id, `${Math.round(x)},${Math.round(y)}`]));
}
