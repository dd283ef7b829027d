import type { ActorId, Dataset } from '#lib/dataset/dataset.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import { FRAMES, type Format, type Point } from '#lib/layout/frame.ts';
import { layoutInput, type Layout, type LayoutInput } from '#lib/layout/layout.ts';
import { layOut } from '#lib/layout/registry.ts';
import type { LayoutId } from '#lib/state/view-state.ts';
import { realDataset } from '../drawing/real-data.ts';

const once = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
	const made = new Map<Key, Value>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const fresh = make(key);
		made.set(key, fresh);
		return fresh;
	};
};

/** The real dataset in a language, read once. */
export const real: (language: Language) => Dataset = once(realDataset);

const inputs = once((format: Format): LayoutInput => layoutInput(real('en'), FRAMES[format]));
export const realInput = (format: Format): LayoutInput => inputs(format);

const layouts = once((name: `${LayoutId} ${Format}`): Layout => {
	const [id, format] = name.split(' ') as [LayoutId, Format];
	return layOut(id, inputs(format));
});

/** The layout of the real dataset, worked out once. */
export const realLayout = (id: LayoutId, format: Format): Layout => layouts(`${id} ${format}`);

/** Where a layout has an actor; fails where it has none. */
export function pointOf(layout: Layout, id: ActorId): Point {
	const point = layout.points[id];
	if (!point) throw new Error(`“${id}” has no place.`);
	return point;
}
