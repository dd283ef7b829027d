import type { ActorId } from '#lib/dataset/dataset.ts';
import type { PublishedDataset } from '#lib/dataset/schema.ts';
import { selectTies, type Extract } from '#lib/formats/extract.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Point } from '#lib/layout/frame.ts';
import { placing } from '#lib/scene/compose.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Chosen } from './scopes.ts';

/** What is chosen, with its places in the picture as it stands. */
export function extractFrom(
	whole: PublishedDataset,
	{ ties, description }: Chosen,
	{ dataset, layout, state }: Explorer,
	{ language }: Messages,
	address: string
): Extract {
	const ids = ties && new Set<string>(ties.map(({ id }) => id));
	const records = ids ? selectTies(whole, ids) : whole;
	const place = placing({ dataset, layout, moved: state.moved });
	const positions: Record<ActorId, Point> = {};
	for (const { id } of records.actors) positions[id] = place(id);
	return { records, language, description, address, positions };
}
