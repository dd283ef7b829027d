import type { Core } from 'cytoscape';
import type { Page } from '@playwright/test';
import { expect } from './lazos.ts';

/** An actor in the drawing, in px of the window. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** Cytoscape keeps its instance on the element that it works in. */
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

/** Waits until what was asked for is drawn: a few frames, and fonts. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
	});
}

/** Where each actor stands, by id, in whole px of the window. */
export async function places(page: Page): Promise<Record<string, Place>> {
	await settle(page);
	return canvasOf(page).evaluate((element) => {
		const host = [...element.querySelectorAll('div')].find((child) => '_cyreg' in child);
		const cy = (host as Host | undefined)?._cyreg?.cy;
		if (!cy) throw new Error('No graph stands here.');
		const { left, top } = element.getBoundingClientRect();
		return Object.fromEntries(
			cy.nodes().map((node) => {
				const { x, y } = node.renderedPosition();
				return [node.id(), { x: Math.round(x + left), y: Math.round(y + top) }];
			})
		);
	});
}

/** The place of one actor that is drawn. */
export async function placeOf(page: Page, id: string): Promise<Place> {
	const place = (await places(page))[id];
	if (!place) throw new Error(`“${id}” is not drawn.`);
	return place;
}

/** How wide the mark of each actor is, by id, in scene units. */
export async function widths(page: Page): Promise<Record<string, number>> {
	await settle(page);
	return canvasOf(page).evaluate((element) => {
		const host = [...element.querySelectorAll('div')].find((child) => '_cyreg' in child);
		const cy = (host as Host | undefined)?._cyreg?.cy;
		if (!cy) throw new Error('No graph stands here.');
		return Object.fromEntries(cy.nodes().map((node) => [node.id(), Number(node.data('size'))]));
	});
}

/** Ids of the cables that are drawn, in the order of the alphabet. */
export async function cables(page: Page): Promise<string[]> {
	await settle(page);
	return canvasOf(page).evaluate((element) => {
		const host = [...element.querySelectorAll('div')].find((child) => '_cyreg' in child);
		const cy = (host as Host | undefined)?._cyreg?.cy;
		if (!cy) throw new Error('No graph stands here.');
		return cy
			.edges()
			.map((edge) => edge.id())
			.sort();
	});
}
