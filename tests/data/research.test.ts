import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { records } from './records.ts';

type Items = readonly { readonly id: string }[];

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

/** A record as the research writes it. */
const asResearched = (item: Items[number]): unknown =>
	Object.fromEntries(
		Object.entries(item)
			.filter(([key]) => !ADDED.includes(key))
			.map(([key, value]) => [key === 'levels' ? 'level' : key, value])
	);

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
