export interface Summary {
	readonly n: number;
	readonly lowerQuartile: number;
	readonly median: number;
	readonly upperQuartile: number;
	/** The value that one in twenty exceeds. */
	readonly high: number;
}

/**
 * Order statistics, interpolated linearly between neighbours.
 *
 * @throws RangeError if there are no values
 */
export function summarize(values: readonly number[]): Summary {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (part: number): number => {
		const position = part * (sorted.length - 1);
		const below = sorted[Math.floor(position)];
		const above = sorted[Math.ceil(position)];
		if (below === undefined || above === undefined) throw new RangeError('No values to summarize.');
		return below + (above - below) * (position % 1);
	};
	return {
		n: sorted.length,
		lowerQuartile: at(0.25),
		median: at(0.5),
		upperQuartile: at(0.75),
		high: at(0.95)
	};
}

/** One line of the report; `values` in `unit`. */
export function reportLine(name: string, values: readonly number[], unit: string): string {
	const { n, lowerQuartile, median, upperQuartile, high } = summarize(values);
	const show = (value: number) => value.toFixed(value < 10 ? 2 : 1);
	const spread = `quartiles ${show(lowerQuartile)} to ${show(upperQuartile)}, 95 % below ${show(high)}, n = ${n}`;
	return `${name.padEnd(46)} ${show(median).padStart(8)} ${unit.padEnd(3)} (${spread})`;
}
