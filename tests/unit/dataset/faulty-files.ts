import type { Fault } from '#lib/dataset/fault.ts';
import { SMALL_FILES } from './small-files.ts';

/** Stands in the line in which a fault is to be found. */
export const MARK = '# here';

export interface FaultCase {
	readonly title: string;
	readonly file: string;
	/** Text that is there once, and what stands in its place, with the mark at the fault. */
	readonly from: string;
	readonly to: string;
	readonly path?: string;
	readonly reason: string;
}

/** The small dataset with one change. */
export const withFault = ({ file, from, to }: FaultCase): ReadonlyMap<string, string> =>
	edited(SMALL_FILES, file, from, to);

/** The fault that is to be told, in the marked line. */
export function faultOf(given: FaultCase): Fault {
	const { file, path, reason } = given;
	const line = lineOf(withFault(given), file, MARK);
	return { file, line, ...(path !== undefined && { path }), reason };
}

/** Replaces a piece of text that a file has once. */
export function edited(
	files: ReadonlyMap<string, string>,
	file: string,
	from: string,
	to: string
): ReadonlyMap<string, string> {
	const [before, after] = around(files, file, from);
	return new Map([...files, [file, before + to + after]]);
}

/** Line, from 1, of a piece of text that a file has once. */
export const lineOf = (files: ReadonlyMap<string, string>, file: string, piece: string): number =>
	around(files, file, piece)[0].split('\n').length;

function around(
	files: ReadonlyMap<string, string>,
	file: string,
	piece: string
): readonly [before: string, after: string] {
	const [before, after, ...more] = (files.get(file) ?? '').split(piece);
	if (before === undefined || after === undefined || more.length > 0) {
		throw new Error(`“${piece}” is not there once in ${file}.`);
	}
	return [before, after];
}
