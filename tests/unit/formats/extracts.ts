import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { publish } from '#lib/dataset/json-schema.ts';
import type { PublishedDataset, TieRecord } from '#lib/dataset/schema.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { selectTies, type Extract } from '#lib/formats/extract.ts';
import type { Point } from '#lib/layout/frame.ts';
import { records as real } from '../../data/records.ts';

export const whole: PublishedDataset = publish(real);

/** Some ties of every sort: directed, of many parties, memberships, undated, with figures. */
export const someTies: readonly TieRecord[] = whole.ties.filter(
	({ threats, between }, i) => threats.includes('narcotics') || between.length > 2 || i % 9 === 0
);
export const selection: PublishedDataset = selectTies(whole, new Set(someTies.map(({ id }) => id)));

export function extractOf(records: PublishedDataset, language: Language = 'en'): Extract {
	const positions: Record<ActorId, Point> = {};
	records.actors.forEach(({ id }, i) => (positions[id] = { x: i * 2 + 0.25, y: i + 10 }));
	return {
		records,
		language,
		description: 'Ties on “narcotics” & <more>',
		address: 'https://lazos.example/en/?threat=narcotics&level=institutions',
		positions
	};
}

/** Edges that ties become, counted apart from the code: a star for givers and bodies, else all pairs. */
export function pairsOf({ between, direction, activities }: TieRecord): string[] {
	const centre =
		direction === 'directed' ? between[0] : activities.includes('membership') ? between.at(-1) : '';
	const pairs: string[] = [];
	for (let i = 0; i < between.length; i += 1) {
		for (let j = i + 1; j < between.length; j += 1) {
			const pair = [between[i] ?? '', between[j] ?? ''];
			if (centre === '' || pair.includes(centre ?? '')) pairs.push(pair.toSorted().join(' '));
		}
	}
	return pairs;
}

interface YamlSource {
	readonly id: string;
	readonly title: string;
	readonly author?: readonly string[];
	readonly publisher: string;
	readonly issued?: string;
	readonly accessed: string;
	readonly URL: string;
}

/** Fields of the YAML files, read apart from the project's reader. */
export function yamlSources(): readonly YamlSource[] {
	const folder = new URL('../../../src/data/guatemala/', import.meta.url);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.yaml'))
		.flatMap((path) => parse(readFileSync(new URL(path, folder), 'utf8')).sources ?? []);
}
