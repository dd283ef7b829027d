import type { BarRange } from './bar-range.ts';

/** What goes through the years: a window of one bar, or the end of a range that keeps its start. */
export type Playing = 'window' | 'end';

/** What a range that a reader has chosen lets play: its end if it has more than one bar. */
export const playingOf = (chosen: BarRange | undefined): Playing =>
	chosen !== undefined && chosen.last > chosen.first ? 'end' : 'window';

/**
 * The range with which playing begins: the next one, or from the start again where `chosen` has
 * come to the last bar; the first bar where nothing is chosen.
 *
 * @param count bars, one at least
 */
export function firstStep(chosen: BarRange | undefined, playing: Playing, count: number): BarRange {
	if (chosen === undefined) return { first: 0, last: 0 };
	const next = nextStep(chosen, playing, count);
	if (next !== undefined) return next;
	return playing === 'end'
		? { first: chosen.first, last: Math.min(chosen.first + 1, count - 1) }
		: { first: 0, last: 0 };
}

/** The range one bar later; undefined at the last one. */
export function nextStep(
	{ first, last }: BarRange,
	playing: Playing,
	count: number
): BarRange | undefined {
	if (last >= count - 1) return undefined;
	return { first: playing === 'end' ? first : last + 1, last: last + 1 };
}
