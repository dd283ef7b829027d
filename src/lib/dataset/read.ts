import * as v from 'valibot';
import { checkRecords } from './check.ts';
import { sortFaults, type Fault, type Path } from './fault.ts';
import { isUnknownProperty, pathOf, reasonOf } from './issue-reason.ts';
import { faultAt, type Located, type LocatedRecords } from './located.ts';
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

type Place = Pick<Located<unknown>, 'file' | 'lineOf'>;

/** The place of a record that stands at `steps` in its file. */
const below = ({ file, lineOf }: Place, ...steps: Path): Place => ({
	file,
	lineOf: (path) => lineOf([...steps, ...path])
});

/** Checks one record by its schema, adds what is wrong to `faults`, and keeps what is not. */
function readRecord<Item extends object>(
	schema: v.GenericSchema<unknown, Item>,
	data: unknown,
	place: Place,
	faults: Fault[]
): Located<Item> {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		const found = Array.isArray(data) ? 'a list' : JSON.stringify(data);
		faults.push(faultAt(place, [], `Here must be a group of properties, not ${found}.`));
		return { ...place, sound: {}, faulty: new Set(['']) };
	}
	const issues = issuesOf(schema, data);
	for (const issue of issues) faults.push(faultAt(place, pathOf(issue), reasonOf(issue)));
	const faulty = new Set(issues.map((issue) => String(pathOf(issue)[0] ?? '')));
	const kept = Object.entries(data).filter(([key]) => !faulty.has(key));
	// What the schema has no issue with is as its type says.
	return { ...place, sound: Object.fromEntries(kept) as Partial<Item>, faulty };
}

/**
 * All issues of a record. The schema tells of the first unknown property in each group only, so
 * that one is taken away and the schema asked again.
 */
function issuesOf(
	schema: v.GenericSchema<unknown, unknown>,
	data: unknown
): readonly v.BaseIssue<unknown>[] {
	const { issues = [] } = v.safeParse(schema, data, { abortPipeEarly: true });
	const unknown = issues.filter(isUnknownProperty);
	if (unknown.length === 0) return issues;
	const rest = structuredClone(data);
	for (const issue of unknown) removeAt(rest, pathOf(issue));
	return [...unknown, ...issuesOf(schema, rest)];
}

function removeAt(data: unknown, path: Path): void {
	if (typeof data !== 'object' || data === null) return;
	const [step = '', ...below] = path;
	if (below.length === 0) Reflect.deleteProperty(data, step);
	else removeAt(Reflect.get(data, step), below);
}

/** The record of a reading without faults, in which every property is sound. */
const complete = <Item>({ sound }: Located<Item>): Item => sound as Item;
