import { readBaseMap, type BaseMap } from './base-map.ts';
import { landOf, type Land, type LandWish } from './land.ts';
import { isWorld } from './reduce-world.ts';

/** First the base map as it was sent, then any number of wishes. */
export type LandRequest =
	| { readonly kind: 'base'; readonly text: string }
	| { readonly kind: 'wish'; readonly wish: LandWish };

/** The answer to a wish, or to a text that is no base map. */
export type LandReply =
	| { readonly kind: 'land'; readonly wish: LandWish; readonly land: Land }
	| { readonly kind: 'fault' };

let base: BaseMap | undefined;

self.addEventListener('message', ({ data }: MessageEvent<LandRequest>) => {
	if (data.kind === 'base') {
		base = read(data.text);
		if (!base) reply({ kind: 'fault' });
	} else if (base) reply({ kind: 'land', wish: data.wish, land: landOf(base, data.wish) });
});

function read(text: string): BaseMap | undefined {
	try {
		const world: unknown = JSON.parse(text);
		return isWorld(world) ? readBaseMap(world) : undefined;
	} catch {
		return undefined;
	}
}

const reply = (message: LandReply) => self.postMessage(message);
