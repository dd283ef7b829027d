import type { Point } from '#lib/layout/frame.ts';
import { boxMeetsCircle, circlesOverlap, type Box, type Circle } from '#lib/layout/geometry.ts';
import { changesOfCable } from '#lib/network/cable-change.ts';
import type { Cable } from '#lib/network/network.ts';
import type { Periods } from '#lib/query/periods.ts';
import { placeChanges } from '#lib/scene/changes.ts';
import type { ChangeBadge, Mark } from '#lib/scene/scene.ts';

/** Size of a badge and distance from one to the next on a rim, as on a cable; in px. */
const RADIUS = 5.5;
const STEP = 12;
/** Smallest rim that holds three badges, one of each change. */
const LEAST_RIM = 7;
/** By how much badges slide along their cable, and turn on a rim, to where nothing is. */
const SLIDE = 4;
const TURN = Math.PI / 12;
/** Up to straight towards the cable. */
const MOST_TURNS = 12;

/**
 * What became of each cable’s ties, as in the network: badges on the cable, beginning at the mark
 * with fewer ties. They slide along it until they cover no mark, no text and no badge. Where the
 * cable is too short for them, as to a neighbour of the focus, they stand on the rim of that mark,
 * away from the cable. Where nothing is free they wait for a closer zoom.
 *
 * @param texts what is written and stays
 */
export function placeBadges(
	cables: readonly Cable[],
	periods: Periods,
	markOf: ReadonlyMap<string, Mark>,
	texts: readonly Box[]
): ChangeBadge[] {
	const marks = [...markOf.values()];
	const onCables = placeChanges(cables, periods, markOf);
	const placed: ChangeBadge[] = [];
	const isFree = (badge: Circle, own?: Mark): boolean =>
		marks.every((mark) => mark === own || !circlesOverlap(badge, mark)) &&
		placed.every((other) => !circlesOverlap(badge, other)) &&
		texts.every((box) => !boxMeetsCircle(box, badge));
	for (const cable of cables) {
		const changes = changesOfCable(cable, periods);
		const [a, b] = cable.ends.map((end) => markOf.get(end));
		if (!a || !b || changes.length === 0) continue;
		const [from, to] = a.ties <= b.ties ? [a, b] : [b, a];
		const row = onCables.filter((badge) => badge.cable === cable.id);
		const along = row.length < changes.length ? [] : slid(row, from, to);
		const round = turned(from, to, changes.length).map((spots) =>
			changes.flatMap((change, i): ChangeBadge[] => {
				const spot = spots[i];
				return spot ? [{ cable: cable.id, change, ...spot, r: RADIUS }] : [];
			})
		);
		placed.push(
			...(along.find((badges) => badges.every((badge) => isFree(badge))) ??
				round.find((badges) => badges.every((badge) => isFree(badge, from))) ??
				[])
		);
	}
	return placed;
}

/** The row at each step from where it stands to the other end of the cable. */
function slid(row: readonly ChangeBadge[], from: Mark, to: Mark): ChangeBadge[][] {
	const last = row.at(-1);
	if (!last) return [];
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const left = Math.hypot(to.x - last.x, to.y - last.y) - to.r - last.r;
	const step = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	return Array.from({ length: 1 + Math.max(0, Math.floor(left / SLIDE)) }, (_, i) =>
		row.map((badge) => ({
			...badge,
			x: badge.x + i * SLIDE * step.x,
			y: badge.y + i * SLIDE * step.y
		}))
	);
}

/** Places on the rim of `from`, beside one another: first straight away from `to`, then turned. */
function turned(from: Mark, to: Mark, count: number): Point[][] {
	const away = Math.atan2(from.y - to.y, from.x - to.x);
	const r = Math.max(from.r, LEAST_RIM);
	const between = 2 * Math.asin(STEP / 2 / r);
	const turns = Array.from({ length: MOST_TURNS + 1 }, (_, i) => (i === 0 ? [0] : [i, -i])).flat();
	return turns.map((turn) =>
		Array.from({ length: count }, (_, i) => {
			const angle = away + turn * TURN + (i - (count - 1) / 2) * between;
			return { x: from.x + r * Math.cos(angle), y: from.y + r * Math.sin(angle) };
		})
	);
}
