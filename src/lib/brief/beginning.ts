import type { Brief, BriefGroup } from './brief.ts';

/**
 * The brief as far as its first entries, with the notes that these cite: what a preview shows.
 *
 * @param most entries that are kept
 */
export function beginningOf(brief: Brief, most: number): Brief {
	const groups: BriefGroup[] = [];
	let left = most;
	for (const group of brief.ties.groups) {
		if (left === 0) break;
		const entries = group.entries.slice(0, left);
		left -= entries.length;
		groups.push({ ...group, entries });
	}
	const cited = new Set(groups.flatMap(({ entries }) => entries.flatMap(({ notes }) => notes)));
	return {
		...brief,
		ties: { ...brief.ties, groups },
		notes: { ...brief.notes, list: brief.notes.list.filter(({ number }) => cited.has(number)) }
	};
}
