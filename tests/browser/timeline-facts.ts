import { parse } from 'yaml';
import { readDatasetFiles } from '../../scripts/dataset-files.ts';
import { topOf } from './facts.ts';
import { partnersIn } from './matrix-page.ts';

/** Just what the timeline’s tests count, straight from the files that people edit. */
export interface DatedTie {
	readonly id: string;
	readonly name: { readonly en: string; readonly es: string };
	readonly between: readonly string[];
	readonly threats: readonly string[];
	readonly activities: readonly string[];
	readonly status: string;
	readonly start?: string;
	readonly end?: string;
}

/** Guatemala’s own ties. */
export const datedTies: readonly DatedTie[] = [...readDatasetFiles()]
	.flatMap(([path, text]) => (path.startsWith('ties/') ? (parse(text).ties as DatedTie[]) : []))
	.filter(({ between }) => between.some((id) => topOf(id) === 'gt'));

/** Countries and bodies that a tie joins with Guatemala; Guatemala where there are none. */
export function partnersOf(tie: DatedTie): readonly string[] {
	const others = partnersIn(tie);
	return others.size === 0 ? ['gt'] : [...others];
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether a tie is in force, or not known to have ended, in one of the years. */
export function isIn({ status, start, end }: DatedTie, from: number, to: number): boolean {
	const began = start ?? end;
	if (status === 'planned' || began === undefined) return false;
	const first = yearOf(began);
	if (first > to) return false;
	if (end !== undefined) return yearOf(end) >= from;
	return status !== 'ended' || first >= from;
}
