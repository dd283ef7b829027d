import type { Mark } from '#lib/scene/scene.ts';
import { actorId } from '../../fixtures/dataset.ts';

/** A mark with everything that is not given filled in. */
export const makeMark = (id: string, given: Partial<Mark>): Mark => ({
	id: actorId(id),
	kind: 'state',
	shape: 'circle',
	x: 100,
	y: 100,
	r: 10,
	code: undefined,
	focus: false,
	selected: false,
	dimmed: false,
	ties: 1,
	sector: undefined,
	...given
});
