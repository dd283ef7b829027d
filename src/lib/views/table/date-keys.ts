import { boundsOf, parseEdtf, type DayBounds } from '#lib/dataset/edtf.ts';
import type { Tie } from '#lib/dataset/dataset.ts';
import type { SortKey } from './sort.ts';

/** 20130504 for `2013-05-04`, so that days are in the order of their numbers. */
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

const firstDay = ({ earliest }: DayBounds): number =>
	earliest === undefined ? -Infinity : dayNumber(earliest);
const lastDay = ({ latest }: DayBounds): number =>
	latest === undefined ? Infinity : dayNumber(latest);

function readBounds(date: string | undefined): DayBounds | undefined {
	const edtf = date === undefined ? undefined : parseEdtf(date);
	return edtf && boundsOf(edtf);
}

/** The first day that a date may mean, then the last; none if there is no date. */
export function dateKeys(date: string | undefined): readonly SortKey[] {
	const bounds = readBounds(date);
	return bounds ? [firstDay(bounds), lastDay(bounds)] : [];
}

/**
 * The first day on which a tie may have begun, then the last on which it may have ended.
 *
 * A tie of which only the end is known is at its end. One without an end comes after those that
 * began with it and ended.
 */
export function spanKeys({ start, end }: Pick<Tie, 'start' | 'end'>): readonly SortKey[] {
	const begun = readBounds(start);
	const ended = readBounds(end);
	if (begun) {
		// An interval without an end beside it is the time from its start to its end.
		const last = ended ?? (start?.includes('/') ? begun : undefined);
		return [firstDay(begun), last ? lastDay(last) : Infinity];
	}
	return ended ? [firstDay(ended), lastDay(ended)] : [];
}
