import { scaleLinear, scaleThreshold } from 'd3-scale';
import type { Ink } from './palette.ts';

/** One shade of a sequential ramp and the counts that it stands for. */
export interface RampStep {
	/** Least and most, inclusive. */
	readonly least: number;
	readonly most: number;
	/** How much of the ramp's strong ink is in it, from 0 to 1; the rest is the ground. */
	readonly share: number;
	/** What is written on it. */
	readonly textInk: Ink;
}

export const RAMP = { ground: 'surface', strong: 'accent' } as const satisfies Record<string, Ink>;

/**
 * The shades are apart enough to be told from one another, and none is of the middle, on which
 * neither dark nor light figures have a contrast of 4.5 to 1.
 */
const SHARES: readonly number[] = [0.1, 0.24, 0.42, 0.85, 1];
const DARK_FROM = 0.6;

/**
 * The steps of a ramp from 1 to `most`, fewest first: five, or fewer where there are fewer counts.
 * Their bounds grow by a constant factor, since most counts are small.
 */
export function rampSteps(most: number): readonly RampStep[] {
	if (most < 1) return [];
	const bounds = [...new Set(SHARES.map((_, i) => Math.round(most ** ((i + 1) / SHARES.length))))];
	return bounds.map((bound, i) => {
		const at = bounds.length === 1 ? 0.5 : i / (bounds.length - 1);
		const share = SHARES[Math.round(at * (SHARES.length - 1))] ?? 1;
		return {
			least: (bounds[i - 1] ?? 0) + 1,
			most: bound,
			share,
			textInk: share < DARK_FROM ? 'ink' : 'on-accent'
		};
	});
}

/** The step of a count; undefined for 0, and where there are no steps. */
export function rampOf(steps: readonly RampStep[]): (count: number) => RampStep | undefined {
	const scale = scaleThreshold<number, RampStep | undefined>()
		.domain(steps.map(({ least }) => least))
		.range([undefined, ...steps]);
	return (count) => scale(count);
}

/** Colour of a step, mixed in sRGB as CSS's `color-mix(in srgb, …)` does. */
export function rampColour({ share }: RampStep, inkOf: (ink: Ink) => string): string {
	return scaleLinear<string>().range([inkOf(RAMP.ground), inkOf(RAMP.strong)])(share);
}
