import type { Years } from '#lib/query/years.ts';
import type { Bar } from './bars.ts';

/** Positions of the first and last bar, inclusive. */
export interface BarRange {
	readonly first: number;
	readonly last: number;
}

/** The bars that share a year with `years`; at least one, the nearest, where none does. */
export function barsWithin(bars: readonly Bar[], years: Years): BarRange {
	const end = bars.length - 1;
	const first = bars.findIndex(({ to }) => to >= years.from);
	const last = bars.findLastIndex(({ from }) => from <= years.to);
	const low = Math.max(0, first === -1 ? end : first);
	return { first: low, last: Math.max(low, last) };
}

/**
 * The years from the first to the last bar of a range, in either order.
 * @throws RangeError if a position is outside the bars
 */
export function yearsOfBars(bars: readonly Bar[], { first, last }: BarRange): Years {
	const low = bars[Math.min(first, last)];
	const high = bars[Math.max(first, last)];
	if (!low || !high) throw new RangeError(`There is no bar ${first} or ${last} in ${bars.length}.`);
	return { from: low.from, to: high.to };
}

/** The bar under a place in parts of the strip's width, 0 at its left end and 1 at its right. */
export function barAt(count: number, place: number): number {
	return Math.min(Math.max(Math.floor(place * count), 0), count - 1);
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -10,
	PageUp: 10,
	Home: -Infinity,
	End: Infinity
};

/**
 * Where a key takes a handle that stands at `at`, kept from `least` to `most`; nothing for a key
 * that moves no handle.
 */
export function stepByKey(
	key: string,
	at: number,
	least: number,
	most: number
): number | undefined {
	const step = STEPS[key];
	return step === undefined ? undefined : Math.min(Math.max(at + step, least), most);
}
