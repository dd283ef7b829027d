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
/**
 * From the rim of a mark to the middle of badges: touching it, so that its code can be read, or a
 * little off it where that is full.
 */
const OFF_RIM = [4.5, 9, 13.5];
/** By how much badges slide along their cable, and turn on a rim, to where nothing is. */
const SLIDE = 4;
const TURN = Math.PI / 24;
/** Up to straight towards the cable. */
const MOST_TURNS = 24;

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
	const rows = cables
		.map((cable) => ({
			cable,
			changes: changesOfCable(cable, periods),
			row: onCables.filter((badge) => badge.cable === cable.id)
		}))
		.map((one) => ({ ...one, isShort: one.row.length < one.changes.length }));
	// Those on long cables can slide out of the way.
	for (const { cable, changes, row, isShort } of rows.toSorted(
		(a, b) => Number(b.isShort) - Number(a.isShort)
	)) {
		const [a, b] = cable.ends.map((end) => markOf.get(end));
		if (!a || !b || changes.length === 0) continue;
		const [from, to] = a.ties <= b.ties ? [a, b] : [b, a];
		const along = isShort ? [] : slid(row, from, to);
		const free = along.find((badges) => badges.every((badge) => isFree(badge)));
		if (free) placed.push(...free);
		else
			changes.forEach((change, i) => {
				const aside = i - (changes.length - 1) / 2;
				const badge = roundRim(from, to, aside)
					.map((spot) => ({ cable: cable.id, change, ...spot, r: RADIUS }))
					.find((spot) => isFree(spot, from));
				if (badge) placed.push(badge);
			});
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

/**
 * Places round the rim of `from`: first straight away from `to` and so many badges aside, then
 * turned from there.
 */
function roundRim(from: Mark, to: Mark, aside: number): Point[] {
	const away = Math.atan2(from.y - to.y, from.x - to.x);
	const turns = Array.from({ length: MOST_TURNS + 1 }, (_, i) => (i === 0 ? [0] : [i, -i])).flat();
	return OFF_RIM.flatMap((off) => {
		const r = from.r + off;
		const between = 2 * Math.asin(STEP / 2 / r);
		return turns.map((turn) => {
			const angle = away + turn * TURN + aside * between;
			return { x: from.x + r * Math.cos(angle), y: from.y + r * Math.sin(angle) };
		});
	});
}
