import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { records } from './records.ts';

interface Researchable {
	readonly id: string;
	readonly levels?: unknown;
	readonly location?: { readonly place: string | { readonly en: string } };
}

type Items = readonly Researchable[];

/** Where the research stands beside the project; a clone by itself does not have it. */
const RESEARCH = new URL('../../../shared/research/', import.meta.url);

const COUNTS = { actors: 241, ties: 644, sources: 648 };

/** What the project adds to a researched record. */
const ADDED = ['short', 'reach'];

function researched(list: keyof typeof COUNTS): Items | undefined {
	const file = new URL(`${list}.yaml`, RESEARCH);
	if (!existsSync(file)) return undefined;
	const { [list]: items = [] } = parse(readFileSync(file, 'utf8')) as Record<string, Items>;
	return items;
}

/** The research names places in English; the project adds the Spanish name where it is another. */
const placeInEnglish = ({
	place,
	...rest
}: {
	readonly place: string | { readonly en: string };
}) => ({
	...rest,
	place: typeof place === 'string' ? place : place.en
});

/** A record as the research writes it. */
function asResearched({ levels, location, ...item }: Researchable): unknown {
	const kept = Object.entries(item).filter(([key]) => !ADDED.includes(key));
	return {
		...Object.fromEntries(kept),
		...(levels !== undefined && { level: levels }),
		...(location !== undefined && { location: placeInEnglish(location) })
	};
}

const byId = (items: readonly unknown[], ids: Items): Map<string, unknown> =>
	new Map(ids.map(({ id }, i) => [id, items[i]]));

describe('everything researched is in the dataset, and nothing else', () => {
	it.each(['actors', 'ties', 'sources'] as const)('%s', (list) => {
		const items: Items = records[list];
		expect(items).toHaveLength(COUNTS[list]);
		const expected = researched(list);
		if (!expected) return;
		expect(byId(items.map(asResearched), items)).toEqual(byId(expected, expected));
	});
});
