/** Something wrong in a file of the dataset, for the person who edits it. */
export interface Fault {
	/** Path within the dataset's folder, such as `ties/united-states.yaml`. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Where in its record the fault is, such as `name.es`; absent = the record as a whole. */
	readonly path?: string;
	/** A sentence that names what is wrong. */
	readonly reason: string;
}

/** Steps from a record down to one of its parts. */
export type Path = readonly (string | number)[];

/** A path as people write it: `figures[0].label.es`. */
export const formatPath = (path: Path): string =>
	path
		.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
		.join('');

/** Faults by file, line and reason. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
	faults.toSorted(
		(a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.reason, b.reason)
	);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
