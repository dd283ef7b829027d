import type { LayoutId } from '#lib/state/view-state.ts';
import { layoutForce } from './force.ts';
import { layoutLayers } from './layers.ts';
import { complete, type Arrange, type Layout, type LayoutInput } from './layout.ts';
import { layoutRadial } from './radial.ts';

/** Every layout by its name; a new one is a file and a line here. */
const LAYOUTS: Readonly<Record<LayoutId, Arrange>> = {
	radial: layoutRadial,
	force: layoutForce,
	layers: layoutLayers
};

/** Places all actors. Same input, same positions. */
export function layOut(id: LayoutId, input: LayoutInput): Layout {
	return complete(input, LAYOUTS[id](input));
}
