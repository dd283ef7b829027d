import type { Frame } from './frame.ts';
import { rayLength } from './rays.ts';

/** A sector's part of the circle, in radians clockwise from the right; `from` < `to`. */
export interface Wedge {
	readonly from: number;
	readonly to: number;
}

const STEPS = 1440;

/**
 * Divides the frame into wedges round its centre whose areas are in proportion to `needs`.
 *
 * @param needs one positive number per wedge; the first wedge is centred at the top, the others
 *              follow clockwise
 */
export function sweepWedges(frame: Frame, needs: readonly number[]): Wedge[] {
	const total = needs.reduce((sum, need) => sum + need, 0);
	const [first = 0] = needs;
	const area = cumulativeArea(frame);
	const whole = area.at(-1) ?? 0;
	/** Angle at which the area swept from the top is `part` of the whole. */
	const angleAt = (part: number): number => {
		const wanted = (((part % 1) + 1) % 1) * whole;
		const step = area.findIndex((swept) => swept >= wanted);
		return -Math.PI / 2 + (2 * Math.PI * step) / STEPS + 2 * Math.PI * Math.floor(part);
	};
	let swept = -first / total / 2;
	return needs.map((need) => {
		const from = angleAt(swept);
		swept += need / total;
		return { from, to: angleAt(swept) };
	});
}

/** Area between the top and each step clockwise. */
function cumulativeArea(frame: Frame): number[] {
	const areas = [0];
	for (let step = 0; step < STEPS; step++) {
		const angle = -Math.PI / 2 + (2 * Math.PI * (step + 0.5)) / STEPS;
		const length = rayLength(frame, angle);
		areas.push((areas.at(-1) ?? 0) + (Math.PI / STEPS) * length * length);
	}
	return areas;
}
