import { describe, expect, it } from 'vitest';
import { FRAMES } from '#lib/layout/frame.ts';
import { layoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import { TourProgress } from '#lib/panels/tours/tour-progress.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Tour } from '#lib/tours/tour.ts';
import { makeDataset, makeTie } from '../../../fixtures/dataset.ts';

const dataset = {
	...makeDataset([makeTie('drugs', ['gt', 'us'])]),
	tours: [{ id: 'coast', steps: ['sea', 'ports'] }]
};
const radial = layOut('radial', layoutInput(dataset, FRAMES.wide));
const tour: Tour = {
	id: 'coast',
	title: 'Coast',
	summary: 'Coast.',
	steps: [
		{ id: 'sea', title: '', text: '', ties: [], actors: [], sources: [], view: 'view=map' },
		{ id: 'ports', title: '', text: '', ties: [], actors: [], sources: [], view: 'tie=drugs' }
	]
};

function start() {
	const explorer = new Explorer(dataset, { wide: { radial }, tall: { radial } });
	return { explorer, progress: new TourProgress(explorer, () => tour) };
}

describe('a way through a tour', () => {
	it('is at its first step while the address names none', () => {
		const { progress } = start();
		expect(progress).toMatchObject({ at: 0, step: tour.steps[0], isLast: false });
	});

	it('goes to a step with the view of that step, and no further than the last', () => {
		const { explorer, progress } = start();
		progress.go(1);
		expect(explorer.state).toMatchObject({
			view: 'network',
			selection: { kind: 'tie', id: 'drugs' },
			tour: { tour: 'coast', step: 'ports' }
		});
		expect(progress).toMatchObject({ at: 1, step: tour.steps[1], isLast: true });
		const there = explorer.state;
		progress.go(2);
		progress.go(-1);
		expect(explorer.state).toBe(there);
	});

	it('knows that the reader has left the view of the step, and is back', () => {
		const { explorer, progress } = start();
		progress.go(0);
		expect(progress.hasLeft).toBe(false);
		explorer.show('table');
		expect(progress.hasLeft).toBe(true);
		progress.go(progress.at);
		expect(progress.hasLeft).toBe(false);
	});

	it('gives the address of any step, and none of one that is not there', () => {
		const { progress } = start();
		expect(progress.hrefOf(0)).toBe('?view=map&tour=coast.sea');
		expect(progress.hrefOf(1)).toBe('?tie=drugs&tour=coast.ports');
		expect(() => progress.hrefOf(2)).toThrow('“coast” has no step 3');
	});
});
