import type { Page } from '@playwright/test';
import { canvasOf, drawn, openNetwork, type Drawn } from './drawing.ts';
import { expect } from './lazos.ts';

/** Cytoscape counts a little air into the boxes of texts and outlines. */
const AIR_PX = 2;

const meet = (a: Drawn['box'], b: Drawn['box']): boolean =>
	Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 2 * AIR_PX &&
	Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 2 * AIR_PX;

const pairsThatMeet = (some: readonly Drawn[], others: readonly Drawn[]): string[] =>
	some.flatMap((a, i) =>
		others
			.filter((b, j) => (some === others ? j > i : true) && meet(a.box, b.box))
			.map((b) => `${a.id} × ${b.id}`)
	);

/** Measures the picture that a first visit shows: what the design promises of it. */
export async function expectReadable(page: Page, language: 'en' | 'es'): Promise<void> {
	await openNetwork(page, `${language}/`);
	const canvas = await canvasOf(page).boundingBox();
	if (!canvas) throw new Error('The network has no room.');
	const marks = await drawn(page, 'node.mark');
	const labels = await drawn(page, 'node.label');
	const sectors = await drawn(page, 'node.sector-name');

	expect(marks).toHaveLength(66);
	expect(pairsThatMeet(labels, labels), 'no two names overlap').toEqual([]);
	expect(pairsThatMeet([...labels, ...sectors], marks), 'no name covers a mark').toEqual([]);
	expect(pairsThatMeet(labels, sectors), 'no name covers a sector’s').toEqual([]);
	expect(pairsThatMeet(marks, marks), 'no two marks overlap').toEqual([]);

	const outside = [...marks, ...labels, ...sectors].filter(
		({ box }) =>
			box.x1 < canvas.x - AIR_PX ||
			box.y1 < canvas.y - AIR_PX ||
			box.x2 > canvas.x + canvas.width + AIR_PX ||
			box.y2 > canvas.y + canvas.height + AIR_PX
	);
	expect(
		outside.map(({ id }) => id),
		'nothing lies outside the picture'
	).toEqual([]);

	const guatemala = marks.find(({ id }) => id === 'gt');
	expect(guatemala?.x).toBeCloseTo(canvas.x + canvas.width / 2, 0);
	expect(guatemala?.y).toBeCloseTo(canvas.y + canvas.height / 2, 0);

	expect(sectors.map(({ text }) => text.replaceAll('\n', ' ')).toSorted()).toEqual(
		SECTORS[language].toSorted()
	);
	const named = new Set(labels.map(({ id }) => id));
	for (const actor of ['gt', 'us', 'mx', 'bz', 'hn', 'sv', 'oas', 'un'])
		expect(named).toContain(`label:${actor}`);
}

const SECTORS = {
	en: [
		'United States',
		'Neighbours',
		'Central American bodies',
		'Hemispheric bodies',
		'United Nations and global bodies',
		'Europe, Asia and Africa',
		'Rest of the Americas'
	],
	es: [
		'Estados Unidos',
		'Vecinos',
		'Organismos centroamericanos',
		'Organismos hemisféricos',
		'Naciones Unidas y organismos mundiales',
		'Europa, Asia y África',
		'Resto de América'
	]
};
