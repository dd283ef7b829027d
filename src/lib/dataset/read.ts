import * as v from 'valibot';
import { checkRecords } from './check.ts';
import { sortFaults, type Fault } from './fault.ts';
import type { Located, LocatedRecords } from './located.ts';
import { below, readRecord } from './read-record.ts';
import { ActorRecord, Head, Publishers, Renamed, SourceEntry, TieRecord } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The checked dataset in both languages, in the order of the files' paths. */
export interface Records {
	readonly head: Head;
	readonly publishers: Publishers;
	/** Ids of before with those of now. */
	readonly renamed: Renamed;
	readonly actors: readonly ActorRecord[];
	readonly ties: readonly TieRecord[];
	readonly sources: readonly SourceEntry[];
}

/** Either the records or what is wrong with them, by file and line. */
export type Reading =
	| { readonly records: Records; readonly faults: readonly [] }
	| { readonly records: undefined; readonly faults: readonly Fault[] };

const HEAD_FILE = 'dataset.yaml';
const PUBLISHERS_FILE = 'publishers.yaml';
const RENAMED_FILE = 'renamed.yaml';

/** Guided tours stand beside the records, in files of another form. */
export const TOURS_FOLDER = 'tours/';

/** Lists that any other file may hold; how the records are spread over files is free. */
const Lists = v.strictObject({
	actors: v.optional(v.array(v.unknown())),
	ties: v.optional(v.array(v.unknown())),
	sources: v.optional(v.array(v.unknown()))
});

const PublishersFile = v.strictObject({ publishers: v.unknown() });

/**
 * Reads and checks the whole dataset; every fault is found at once.
 *
 * @param files texts of the YAML files by path within the dataset's folder, such as
 *        `ties/united-states.yaml`
 */
export function readDataset(files: ReadonlyMap<string, string>): Reading {
	const faults: Fault[] = [];
	const actors: Located<ActorRecord>[] = [];
	const ties: Located<TieRecord>[] = [];
	const sources: Located<SourceEntry>[] = [];
	const read = (file: string): YamlFile | undefined => {
		const text = files.get(file);
		if (text === undefined) {
			faults.push({ file, line: 1, reason: 'The file is missing.' });
			return undefined;
		}
		const yaml = readYaml(file, text);
		faults.push(...yaml.faults);
		return yaml.faults.length === 0 ? yaml : undefined;
	};
	const whole = <Item extends object>(file: string, schema: v.GenericSchema<unknown, Item>) => {
		const yaml = read(file);
		return yaml && readRecord(schema, yaml.data, { file, lineOf: yaml.lineOf }, faults);
	};

	const head = whole(HEAD_FILE, Head);
	const publishersFile = whole(PUBLISHERS_FILE, PublishersFile);
	const publishers =
		publishersFile?.sound.publishers === undefined
			? undefined
			: readRecord(
					Publishers,
					publishersFile.sound.publishers,
					below(publishersFile, 'publishers'),
					faults
				);
	const renamed = files.has(RENAMED_FILE) ? whole(RENAMED_FILE, Renamed) : undefined;
	for (const file of [...files.keys()].toSorted()) {
		if ([HEAD_FILE, PUBLISHERS_FILE, RENAMED_FILE].includes(file)) continue;
		if (file.startsWith(TOURS_FOLDER)) continue;
		const yaml = read(file);
		if (!yaml) continue;
		const { lineOf } = yaml;
		const lists = readRecord(Lists, yaml.data, { file, lineOf }, faults).sound;
		const each = <Item extends object>(
			list: keyof typeof lists,
			schema: v.GenericSchema<unknown, Item>
		): Located<Item>[] =>
			(lists[list] ?? []).map((item, i) =>
				readRecord(schema, item, below({ file, lineOf }, list, i), faults)
			);
		actors.push(...each('actors', ActorRecord));
		ties.push(...each('ties', TieRecord));
		sources.push(...each('sources', SourceEntry));
	}

	const located: LocatedRecords = { head, publishers, renamed, actors, ties, sources };
	faults.push(...checkRecords(located));
	if (faults.length > 0 || !head || !publishers) {
		return { records: undefined, faults: sortFaults(faults) };
	}
	return {
		records: {
			head: complete(head),
			publishers: complete(publishers),
			renamed: { actors: {}, ties: {}, ...renamed?.sound },
			actors: actors.map(complete),
			ties: ties.map(complete),
			sources: sources.map(complete)
		},
		faults: []
	};
}

/** The record of a reading without faults, in which every property is sound. */
const complete = <Item>({ sound }: Located<Item>): Item => sound as Item;
