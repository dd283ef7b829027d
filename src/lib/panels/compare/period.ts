import type { Years } from '#lib/query/years.ts';

/**
 * A period with one of its years changed to what a reader has typed, cut to `whole`; the other
 * year follows where the two would change places. Nothing if that is no year.
 */
export function withYear(
	period: Years,
	end: 'from' | 'to',
	typed: number,
	whole: Years
): Years | undefined {
	if (!Number.isInteger(typed)) return undefined;
	const year = Math.min(Math.max(typed, whole.from), whole.to);
	return end === 'from'
		? { from: year, to: Math.max(year, period.to) }
		: { from: Math.min(year, period.from), to: year };
}
