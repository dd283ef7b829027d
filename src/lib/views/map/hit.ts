import type { Target } from '#lib/scene/target.ts';
import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Point } from '#lib/layout/frame.ts';
import { boxMeetsCircle, distanceToSegment } from '#lib/layout/geometry.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { Mark, Scene, StrandItem } from '#lib/scene/scene.ts';

/** How far from a strand's edge it is still hit, in px. */
const STRAND_REACH = 4;

/**
 * What lies at a point: a mark or its name, else the nearest mark that is in reach, else a strand.
 *
 * @param reachOf half the width in which an actor is hit
 * @returns undefined on bare paper
 */
export function hitAt(
	scene: Scene,
	reachOf: (id: ActorId) => number,
	at: Point
): Target | undefined {
	const away = (mark: Mark): number => Math.hypot(mark.x - at.x, mark.y - at.y);
	const on = nearest(scene.marks, (mark) => away(mark) / mark.r);
	if (on) return { kind: 'actor', id: on.id };
	const point = { ...at, r: 1 };
	const label = scene.labels.find((text) => boxMeetsCircle(textBox(text), point));
	if (label) return { kind: 'actor', id: label.actor };
	const around = nearest(scene.marks, (mark) => away(mark) / reachOf(mark.id));
	if (around) return { kind: 'actor', id: around.id };
	const strand = nearest(
		scene.strands,
		(item: StrandItem) => distanceToSegment(at, item) / (item.width / 2 + STRAND_REACH)
	);
	return strand && { kind: 'strand', id: strand.id };
}

/** The item with the least distance, if that is not above 1. */
function nearest<Item>(items: readonly Item[], distanceOf: (item: Item) => number) {
	let best: { item: Item; distance: number } | undefined;
	for (const item of items) {
		const distance = distanceOf(item);
		if (distance <= 1 && (!best || distance < best.distance)) best = { item, distance };
	}
	return best?.item;
}
