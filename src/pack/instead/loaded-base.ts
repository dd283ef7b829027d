import { readBaseMap, type BaseMap } from '#lib/views/map/base-map.ts';
import { isWorld } from '#lib/views/map/reduce-world.ts';
import { opened } from '../opened.ts';

const { world } = opened();
let map: BaseMap | undefined;

/** Instead of `views/map/loaded-base.svelte.ts`: land and borders are in the file. */
export const loadedBase = {
	get map(): BaseMap | undefined {
		return (map ??= isWorld(world) ? readBaseMap(world) : undefined);
	},
	failed: !isWorld(world),
	load() {}
};
