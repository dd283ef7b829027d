import * as v from 'valibot';
import type { Fault, Path } from './fault.ts';
import { isUnknownProperty, pathOf, reasonOf } from './issue-reason.ts';
import { faultAt, type Located } from './located.ts';

type Place = Pick<Located<unknown>, 'file' | 'lineOf'>;

/** The place of a record that stands at `steps` in its file. */
export const below = ({ file, lineOf }: Place, ...steps: Path): Place => ({
	file,
	lineOf: (path) => lineOf([...steps, ...path])
});

/** Checks one record by its schema, adds what is wrong to `faults`, and keeps what is not. */
export function readRecord<Item extends object>(
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
