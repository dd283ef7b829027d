import { formatPath, type Fault, type Path } from './fault.ts';
import type { ActorRecord, Head, Publishers, Renamed, SourceEntry, TieRecord } from './schema.ts';

/** A record with its place in the files. */
export interface Located<Item> {
	readonly file: string;
	/** Properties without a fault of their own: all of them if the record has none. */
	readonly sound: Partial<Item>;
	/** Names of the other properties, the missing ones among them; '' if it is no record at all. */
	readonly faulty: ReadonlySet<string>;
	/** Line, from 1, of a part of the record; of the record itself for `[]`. */
	readonly lineOf: (path: Path) => number;
}

/** All that the files hold, in the order of their paths; undefined = no such file, or no YAML. */
export interface LocatedRecords {
	readonly head: Located<Head> | undefined;
	readonly publishers: Located<Publishers> | undefined;
	readonly renamed: Located<Renamed> | undefined;
	readonly actors: readonly Located<ActorRecord>[];
	readonly ties: readonly Located<TieRecord>[];
	readonly sources: readonly Located<SourceEntry>[];
}

/** A fault in a part of a record. */
export const faultAt = (
	{ file, lineOf }: Pick<Located<unknown>, 'file' | 'lineOf'>,
	path: Path,
	reason: string
): Fault => ({
	file,
	line: lineOf(path),
	...(path.length > 0 && { path: formatPath(path) }),
	reason
});
