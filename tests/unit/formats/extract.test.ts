import { describe, expect, it } from 'vitest';
import { publish } from '#lib/dataset/json-schema.ts';
import { readDataset } from '#lib/dataset/read.ts';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { selectTies } from '#lib/formats/extract.ts';
import { json } from '#lib/formats/json.ts';
import { extractOf, selection, someTies, whole } from './extracts.ts';

/** Reads a saved document as the dataset's own files are read: JSON is YAML too. */
function readAgain(text: string): PublishedDataset {
	const { actors, ties, sources, ...head }: PublishedDataset = JSON.parse(text);
	const publishers = Object.fromEntries(sources.map(({ publisher, kind }) => [publisher, kind]));
	const entries = sources.map(({ kind: _, ...entry }) => entry);
	const reading = readDataset(
		new Map([
			['dataset.yaml', JSON.stringify(head)],
			['publishers.yaml', JSON.stringify({ publishers })],
			['records.yaml', JSON.stringify({ actors, ties, sources: entries })]
		])
	);
	expect(reading.faults).toEqual([]);
	if (!reading.records) throw new Error('There are faults.');
	return publish(reading.records);
}

describe('a selection', () => {
	it.each([
		['some ties', selection],
		['one tie', selectTies(whole, new Set(['ni--gt-army--troop-entry-2026']))],
		['no tie', selectTies(whole, new Set())],
		['everything', whole]
	])('is a dataset without faults, and comes back from JSON as it was: %s', async (_, records) => {
		const text = await json.encode(extractOf(records));
		expect(readAgain(String(text))).toEqual(records);
	});

	it('has its ties, their parties with all above them, and every source named', () => {
		expect(selection.ties.map(({ id }) => id)).toEqual(someTies.map(({ id }) => id));
		const parents = new Map<string, string | undefined>(
			whole.actors.map(({ id, parent }) => [id, parent])
		);
		const expected = new Set<string>([whole.focus]);
		for (const party of someTies.flatMap(({ between }) => between)) {
			for (let id: string | undefined = party; id; id = parents.get(id)) expected.add(id);
		}
		expect(new Set(selection.actors.map(({ id }) => id))).toEqual(expected);
		const named = new Set(JSON.stringify(selection).match(/"[a-z0-9-]+"/g));
		for (const { id } of whole.sources) {
			const kept = selection.sources.some((source) => source.id === id);
			if (!kept) expect(named.has(`"${id}"`), id).toBe(false);
		}
	});

	it('of one tie leaves out who has no part in it', () => {
		const one = selectTies(whole, new Set(['ni--gt-army--troop-entry-2026']));
		expect(one.actors.map(({ id }) => id).toSorted()).toEqual(['gt', 'gt-army', 'gt-mod', 'ni']);
		expect(one.sectors.flatMap(({ actors }) => actors)).toEqual(['ni']);
	});
});
