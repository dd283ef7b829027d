import { describe, expect, it } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { messages as en } from '#lib/i18n/en/index.ts';
import { messages as es } from '#lib/i18n/es/index.ts';
import { listTies } from '#lib/pack/listing.ts';
import { records, sourceCalled, sourcesOf, tieCalled } from '../../data/records.ts';

describe('listTies', () => {
	it.each([en, es])('numbers every source once, and each tie names its own', (messages) => {
		const { dataset: json, prose } = assemble(records, messages.language);
		const dataset = indexDataset(json);
		const { ties, sources } = listTies(dataset.ties, dataset, prose, messages, true);

		expect(ties).toHaveLength(records.ties.length);
		expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => i + 1));
		const cited = new Set(records.ties.flatMap(sourcesOf));
		expect(sources.map(({ address }) => address).toSorted()).toEqual(
			[...cited].map((id) => sourceCalled(id).URL).toSorted()
		);
		const record = tieCalled('gt--hn--maya-chorti-task-force');
		const listed = ties.find(({ name }) => name === record.name[messages.language]);
		expect(listed?.summary).toBe(record.summary[messages.language]);
		expect(new Set(listed?.notes.map((number) => sources[number - 1]?.address))).toEqual(
			new Set(sourcesOf(record).map((id) => sourceCalled(id).URL))
		);
	});

	it('leaves summaries out of a short list', () => {
		const { dataset: json, prose } = assemble(records, 'en');
		const dataset = indexDataset(json);
		const { ties } = listTies(dataset.ties, dataset, prose, en, false);
		expect(ties.filter(({ summary }) => summary !== '')).toEqual([]);
	});
});
