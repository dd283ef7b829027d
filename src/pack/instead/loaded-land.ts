import { readBaseMap } from '#lib/views/map/base-map.ts';
import { landKey, landOf, type KnownLand, type Land, type LandWish } from '#lib/views/map/land.ts';
import { isWorld } from '#lib/views/map/reduce-world.ts';
import { opened } from '../opened.ts';

const { world } = opened();
const base = isWorld(world) ? readBaseMap(world) : undefined;
const lands = new Map<string, Land>();

function land(wish: LandWish): Land | undefined {
	const key = landKey(wish);
	const found = lands.get(key) ?? (base && landOf(base, wish));
	if (found) lands.set(key, found);
	return found;
}

/** Instead of `views/map/loaded-land.svelte.ts`: land and borders are in the file. */
export const loadedLand = {
	of: (wish: LandWish): KnownLand => land(wish) ?? { outlines: undefined, onBorders: undefined },
	failed: !base,
	load() {}
};
