import * as v from 'valibot';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { FORMATS, FRAMES, type Format } from '#lib/layout/frame.ts';
import { layoutInput, type Layout } from '#lib/layout/layout.ts';
import type { Parts } from '#lib/pack/page.ts';
import type { Payload } from '#lib/pack/payload.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { requestLayout } from '#lib/state/request-layout.ts';
import { fetchJson } from '#lib/state/site-file.ts';
import type { LayoutId } from '#lib/state/view-state.ts';
import { loadPublished } from '../data/published.ts';

/** What a pack is made from, whatever is chosen for it. */
export interface Supplies {
	readonly parts: Parts;
	readonly whole: PublishedDataset;
	readonly world: unknown;
	readonly layouts: Payload['layouts'];
}

const text = v.pipe(v.string(), v.minLength(1));
const PartsFile: v.GenericSchema<unknown, Parts> = v.object({
	code: text,
	style: text,
	loader: text,
	hashes: v.array(text)
});

/**
 * Fetches the app’s parts, the dataset and the land of the map, and has the positions worked out
 * that the view is seen in.
 *
 * @throws Error if one of them does not come, or is not what it should be
 */
export async function loadSupplies({ dataset, state }: Explorer): Promise<Supplies> {
	const layOut = async (format: Format) => {
		const input = layoutInput(dataset, FRAMES[format]);
		const laidOut: Partial<Record<LayoutId, Layout>> = {};
		for (const id of new Set<LayoutId>(['radial', state.layout])) {
			laidOut[id] = await requestLayout(id, input);
		}
		return laidOut;
	};
	const [parts, whole, world, [wide, tall]] = await Promise.all([
		fetchJson('pack.json').then((found) => v.parse(PartsFile, found)),
		loadPublished(),
		fetchJson('base-map.json'),
		Promise.all(FORMATS.map(layOut))
	]);
	return { parts, whole, world, layouts: { wide: wide ?? {}, tall: tall ?? {} } };
}
