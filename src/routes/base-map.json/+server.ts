import countries from 'world-atlas/countries-50m.json?raw';
import { asciiJson } from '#lib/server/ascii.ts';
import { DETAIL } from '#lib/views/map/base-map.ts';
import { isWorld, reduceWorld } from '#lib/views/map/reduce-world.ts';

export const prerender = true;

/** Land and borders for the map, which asks for them when it is first shown. */
export const GET = () => {
	const world: unknown = JSON.parse(countries);
	if (!isWorld(world)) throw new Error('world-atlas holds no topology of countries.');
	return asciiJson(reduceWorld(world, DETAIL));
};
