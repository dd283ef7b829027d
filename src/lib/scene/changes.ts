import { changesOfCable } from '#lib/network/cable-change.ts';
import type { Cable } from '#lib/network/network.ts';
import type { Periods } from '#lib/query/periods.ts';
import type { ChangeBadge, Mark } from './scene.ts';

/** Size of a badge and distance from one to the next, in scene units. */
const RADIUS = 5.5;
const STEP = 12;
/** From the mark with fewer ties to the first badge. */
const CLEAR = 9;

/**
 * What became of each cable’s ties: up to three badges in a row on its middle line, beginning at
 * the mark with fewer ties, where cables are farthest apart. A cable that is too short for them
 * has those for which there is room.
 */
export function placeChanges(
	cables: readonly Cable[],
	periods: Periods,
	markOf: ReadonlyMap<string, Mark>
): ChangeBadge[] {
	return cables.flatMap((cable): ChangeBadge[] => {
		const [a, b] = cable.ends.map((end) => markOf.get(end));
		if (!a || !b) return [];
		const [from, to] = a.ties <= b.ties ? [a, b] : [b, a];
		const length = Math.hypot(to.x - from.x, to.y - from.y);
		return changesOfCable(cable, periods).flatMap((change, i): ChangeBadge[] => {
			const at = from.r + CLEAR + i * STEP;
			if (at + RADIUS > length - to.r) return [];
			return [
				{
					cable: cable.id,
					change,
					x: from.x + (at / length) * (to.x - from.x),
					y: from.y + (at / length) * (to.y - from.y),
					r: RADIUS
				}
			];
		});
	});
}
