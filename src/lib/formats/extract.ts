import type { ActorId } from '#lib/dataset/dataset.ts';
import type { ActorRecord, PublishedDataset } from '#lib/dataset/schema.ts';
import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Point } from '#lib/layout/frame.ts';

/** What is written into a file: some records, and what the reader of the file should know of them. */
export interface Extract {
	/** As the dataset's own schema has it, in both languages; a part of a dataset is one too. */
	readonly records: PublishedDataset;
	/** Of names where a format has room for one only. */
	readonly language: Language;
	/** What the records are, in a sentence of that language. */
	readonly description: string;
	/** Where they can be seen; absent for files that belong to no view. */
	readonly address: string | undefined;
	/** Places in the picture, y downwards, in px at zoom 1; empty where there is no picture. */
	readonly positions: Readonly<Record<ActorId, Point>>;
}

/**
 * The ties named by `ids`, with all that they need to be a dataset by themselves: their parties and
 * all above these, the focus, and every source that one of them names. Sectors keep who is left.
 */
export function selectTies(whole: PublishedDataset, ids: ReadonlySet<string>): PublishedDataset {
	const ties = whole.ties.filter((tie) => ids.has(tie.id));
	const byId = new Map(whole.actors.map((actor) => [actor.id, actor]));
	const kept = new Set<ActorRecord>();
	const keep = (id: ActorId | undefined) => {
		const actor = id === undefined ? undefined : byId.get(id);
		if (!actor || kept.has(actor)) return;
		kept.add(actor);
		keep(actor.parent);
	};
	keep(whole.focus);
	for (const tie of ties) tie.between.forEach(keep);

	const actors = whole.actors.filter((actor) => kept.has(actor));
	const there = new Set(actors.map(({ id }) => id));
	const named = new Set([
		...ties.flatMap((tie) => tie.sources.map(({ id }) => id)),
		...actors.flatMap((actor) => actor.sources ?? [])
	]);
	return {
		...whole,
		sectors: whole.sectors
			.map((sector) => ({ ...sector, actors: sector.actors.filter((id) => there.has(id)) }))
			.filter((sector) => sector.actors.length > 0),
		actors,
		ties,
		sources: whole.sources.filter(({ id }) => named.has(id))
	};
}

/** The newest day on which a source was read: up to it the records are. Undefined without a day. */
export function dayOfRecords({ sources }: PublishedDataset): string | undefined {
	return sources
		.map(({ accessed }) => accessed)
		.filter((date) => date.length === 'YYYY-MM-DD'.length)
		.toSorted()
		.at(-1);
}
