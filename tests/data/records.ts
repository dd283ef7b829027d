import { readDataset, type Records } from '#lib/dataset/read.ts';
import type { ActorRecord, SourceEntry, TieRecord } from '#lib/dataset/schema.ts';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';

const reading = readDataset(readDatasetFiles());
if (!reading.records) throw new Error('The dataset has faults; `npm run check:data` tells which.');

/** The real dataset, in both languages. */
export const records: Records = reading.records;

export const actorCalled = (id: string): ActorRecord => called(records.actors, id);
export const tieCalled = (id: string): TieRecord => called(records.ties, id);
export const sourceCalled = (id: string): SourceEntry => called(records.sources, id);

export const sourcesOf = ({ sources }: TieRecord): string[] => sources.map(({ id }) => id);

/** An actor and those above it, nearest first. */
export function familyOf(id: string): string[] {
	const { parent } = actorCalled(id);
	return parent === undefined ? [id] : [id, ...familyOf(parent)];
}

function called<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`The real data holds no “${id}”.`);
	return found;
}
