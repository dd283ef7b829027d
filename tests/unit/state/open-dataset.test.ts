import { expect, it, vi } from 'vitest';
import { assemble } from '#lib/dataset/assemble.ts';
import { compact } from '#lib/dataset/compact.ts';
import { indexDataset } from '#lib/dataset/dataset.ts';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput, mostTies } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { openDataset, packDataset } from '#lib/state/open-dataset.ts';
import { records } from '../../data/records.ts';

const { dataset: json } = assemble(records, 'es');
const layouts = {
	wide: { radial: layOut('radial', layoutInput(indexDataset(json), FRAMES.wide)) },
	tall: {}
};
const packed = packDataset({ dataset: compact(json), layouts, mostTies: 1234 });

it('gives the dataset of the page with its indexes, drawn in the sizes that came with it', async () => {
	const { dataset } = await openDataset(packed);
	expect(dataset).toEqual(indexDataset(json));
	expect(mostTies(dataset)).toBe(1234);
});

it('gives the positions that came with the page', async () => {
	expect((await openDataset(packed)).layouts).toEqual(layouts);
});

it('lets the browser answer between its steps', async () => {
	const tasks = vi.spyOn(globalThis, 'setTimeout');
	try {
		const opening = openDataset(packed);
		expect(tasks).toHaveBeenCalledTimes(1);
		await opening;
		expect(tasks).toHaveBeenCalledTimes(4);
	} finally {
		tasks.mockRestore();
	}
});
