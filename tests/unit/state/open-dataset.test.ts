import { expect, it, vi } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { compact } from '#lib/dataset/compact.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { mostTies } from '#lib/layout/layout.ts';
import { openDataset } from '#lib/state/open-dataset.ts';
import { records } from '../../data/records.ts';

const { dataset: json } = assemble(records, 'es');

it('gives the dataset of the page with its indexes, drawn in the sizes that came with it', async () => {
	const dataset = await openDataset(compact(json), 1234);
	expect(dataset).toEqual(indexDataset(json));
	expect(mostTies(dataset)).toBe(1234);
});

it('lets the browser answer between its steps', async () => {
	const tasks = vi.spyOn(globalThis, 'setTimeout');
	try {
		const opening = openDataset(compact(json), 1);
		expect(tasks).toHaveBeenCalledTimes(1);
		await opening;
		expect(tasks).toHaveBeenCalledTimes(3);
	} finally {
		tasks.mockRestore();
	}
});
