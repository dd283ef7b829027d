import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { actors, ownTies, ties, topOf } from './facts.ts';
import { expect } from './lazos.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THREAT_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	narcotics: { en: 'narcotics', es: 'narcotráfico' },
	'organized-crime': { en: 'organized crime', es: 'delincuencia organizada' },
	'border-security': { en: 'border security', es: 'seguridad fronteriza' },
	disasters: { en: 'disasters', es: 'desastres' },
	'trafficking-in-persons': { en: 'trafficking in persons', es: 'trata de personas' },
	'arms-trafficking': { en: 'arms trafficking', es: 'tráfico de armas' },
	terrorism: { en: 'terrorism', es: 'terrorismo' }
};

interface RawDirection {
	readonly id: string;
	readonly direction: string;
}

const directions = new Map(
	[...readDatasetFiles()].flatMap(([path, text]) =>
		path.startsWith('ties/')
			? (parse(text).ties as RawDirection[]).map(({ id, direction }) => [id, direction] as const)
			: []
	)
);

type RawTie = (typeof ownTies)[number];

/** The partners that a tie joins an actor with, by the rules of CONTRIBUTING’s party pairs. */
export function partnersIn(
	{ id, between, activities }: Pick<RawTie, 'id' | 'between' | 'activities'>,
	of = 'gt'
): Set<string> {
	const tops = between.map(topOf);
	const centre =
		directions.get(id) === 'directed'
			? 0
			: activities.includes('membership')
				? tops.length - 1
				: undefined;
	const found = new Set<string>();
	tops.forEach((a, i) =>
		tops.forEach((b, j) => {
			const isPair = i !== j && (centre === undefined || i === centre || j === centre);
			if (isPair && b === of && a !== of) found.add(a);
		})
	);
	return found;
}

/** Guatemala’s ties with a partner, counted from the files. */
export const tiesWith = (partner: string): RawTie[] =>
	ownTies.filter((tie) => partnersIn(tie).has(partner));

/** Partners that have a row. */
export const partners = new Set(ownTies.flatMap((tie) => [...partnersIn(tie)]));

/** Countries and bodies that any tie joins with one, Guatemala among them. */
export const tiedWith = (of: string): Set<string> =>
	new Set(ties.flatMap((tie) => [...partnersIn(tie, of)]));

export const countOf = (partner: string, threat: string): number =>
	tiesWith(partner).filter(({ threats }) => threats.includes(threat)).length;

export function nameIn(id: string, language: Language): string {
	const actor = actors.find((one) => one.id === id);
	if (!actor) throw new Error(`The dataset has no “${id}”.`);
	return actor.name[language];
}

export const gridOf = (page: Page): Locator => page.getByRole('grid');
export const detailOf = (page: Page): Locator => page.locator('#detail');

/** A cell by what it says: “Mexico, narcotics: 11 ties”. */
export function cellOf(page: Page, partner: string, threat: string, language: Language): Locator {
	const start = `${nameIn(partner, language)}, ${THREAT_NAMES[threat]?.[language] ?? threat}: `;
	return gridOf(page).locator(`[role=gridcell][aria-label^="${start}"]`);
}

/** The rows come in turns, from above: waits for the last. */
async function wholeGrid(page: Page): Promise<void> {
	await expect(gridOf(page)).toBeVisible();
	await expect(async () => {
		const count = await gridOf(page).getAttribute('aria-rowcount');
		expect(await gridOf(page).getByRole('row').count()).toBe(Number(count));
	}).toPass();
}

/** Names of the rows, as they stand. */
export async function rowNames(page: Page): Promise<string[]> {
	await wholeGrid(page);
	return gridOf(page)
		.getByRole('rowheader')
		.getByRole('button')
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
}

export async function openMatrix(page: Page, language: Language, query = ''): Promise<void> {
	await page.goto(`${language}/?view=matrix${query}`);
	await wholeGrid(page);
}
