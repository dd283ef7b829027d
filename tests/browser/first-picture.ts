import type { Page } from '@playwright/test';
import { expect } from './lazos.ts';

/** Something in the prerendered picture, in px of the window. */
interface Drawn {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Opens a page as it comes from the server, before any of the app's code has run. */
export async function openFirstPicture(page: Page, path: string): Promise<void> {
	await page.route('**/_app/**/*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'export const start = () => {};' })
	);
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
}

/** Marks and texts of the picture that is seen, each by its box. */
async function drawnIn(page: Page, group: string, parts: string): Promise<Drawn[]> {
	return page.evaluate(
		([wanted = '', elements = '']) =>
			[...document.querySelectorAll(`.${wanted}`)]
				.filter((found) => found.checkVisibility() && found.getBoundingClientRect().width > 0)
				.flatMap((found) => [...found.querySelectorAll(elements)])
				.map((found) => {
					const { left, top, right, bottom } = found.getBoundingClientRect();
					return { name: found.textContent ?? '', left, top, right, bottom };
				}),
		[group, parts]
	);
}

/** A box of text has the height of its line: the letters leave this much of it free. */
const AIR_PX = 2.5;

const meet = (a: Drawn, b: Drawn): boolean =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > AIR_PX &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > AIR_PX;

const pairsThatMeet = (some: readonly Drawn[], others: readonly Drawn[]): string[] =>
	some.flatMap((a, i) =>
		others
			.filter((b, j) => (some !== others || j > i) && meet(a, b))
			.map((b) => `${a.name} × ${b.name}`)
	);

/** Measures what the design promises of the picture that a first visit shows. */
export async function expectReadable(page: Page, language: 'en' | 'es'): Promise<void> {
	await openFirstPicture(page, `${language}/`);
	const marks = await drawnIn(page, 'marks', 'circle:not([fill=none]), rect, polygon');
	const labels = await drawnIn(page, 'labels', 'text');
	const sectors = await drawnIn(page, 'sector-names', 'text');

	expect(marks).toHaveLength(66);
	expect(pairsThatMeet(labels, labels), 'no two names overlap').toEqual([]);
	expect(pairsThatMeet([...labels, ...sectors], marks), 'no name covers a mark').toEqual([]);
	expect(pairsThatMeet(labels, sectors), 'no name covers a sector’s').toEqual([]);
	expect(pairsThatMeet(marks, marks), 'no two marks overlap').toEqual([]);

	const picture = await page.getByRole('img').locator('visible=true').boundingBox();
	if (!picture) throw new Error('There is no picture.');
	const outside = [...marks, ...labels, ...sectors].filter(
		({ left, top, right, bottom }) =>
			left < picture.x ||
			top < picture.y ||
			right > picture.x + picture.width ||
			bottom > picture.y + picture.height
	);
	expect(
		outside.map(({ name }) => name),
		'nothing lies outside the picture'
	).toEqual([]);

	const largest = marks.toSorted((a, b) => b.right - b.left - (a.right - a.left))[0];
	if (!largest) throw new Error('No mark is drawn.');
	expect((largest.left + largest.right) / 2).toBeCloseTo(picture.x + picture.width / 2, 0);
	expect((largest.top + largest.bottom) / 2).toBeCloseTo(picture.y + picture.height / 2, 0);

	const words = sectors.map(({ name }) => name).join(' ');
	for (const sector of SECTORS[language]) expect(words).toContain(sector);
	const names = labels.map(({ name }) => name);
	for (const name of NAMES[language]) expect(names).toContain(name);
}

/** First words of the sectors' names, as the first line of each has them. */
const SECTORS = {
	en: ['United States', 'Neighbours', 'Central', 'Hemispheric', 'United Nations', 'Europe', 'Rest'],
	es: ['Estados Unidos', 'Vecinos', 'Organismos', 'Naciones Unidas', 'Europa', 'Resto']
};

const NAMES = {
	en: ['Guatemala', 'United States', 'Mexico', 'Belize', 'Honduras', 'El Salvador', 'OAS', 'UN'],
	es: ['Guatemala', 'Estados Unidos', 'México', 'Belice', 'Honduras', 'El Salvador', 'OEA', 'ONU']
};
