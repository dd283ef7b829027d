import { base as site } from '$app/paths';
import { readBaseMap, type BaseMap } from './base-map.ts';
import { isWorld } from './reduce-world.ts';

class LoadedBase {
	/** Undefined until it has come. */
	map = $state.raw<BaseMap | undefined>();
	failed = $state(false);
	#asked = false;

	/** Asks for it, once; after a failure, anew. */
	load() {
		if (this.#asked) return;
		this.#asked = true;
		this.failed = false;
		fetch(`${site}/base-map.json`)
			.then((response) => {
				if (!response.ok) throw new Error(`The base map was answered with ${response.status}.`);
				return response.json();
			})
			.then((world: unknown) => {
				if (!isWorld(world)) throw new Error('The base map is no topology of countries.');
				this.map = readBaseMap(world);
			})
			.catch(() => {
				this.#asked = false;
				this.failed = true;
			});
	}
}

/** Land and borders. They are the same on every page, so they are kept while the reader stays. */
export const loadedBase = new LoadedBase();
