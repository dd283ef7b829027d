import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Answer } from '#lib/questions/answer.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import { measuredRadii } from '#lib/scene/measured-radii.ts';
import type { Places } from './places.ts';

/** By how much a mark in a room may be larger than planned without covering the name before it. */
const MORE = 4;

/**
 * What an answer changes in the map: the same as in the network, at the map's places. Who is asked
 * about is shown by the actor that stands for it here, and one who stands for several has the
 * largest of their sizes.
 *
 * @param emphasis of the network's picture
 */
export function emphasisOnMap(
	answer: Answer | undefined,
	emphasis: Emphasis | undefined,
	shownAs: (id: ActorId) => ActorId,
	{ frame, points, rooms, radii: planned }: Places
): Emphasis | undefined {
	if (!emphasis) return undefined;
	const asked = emphasis.asked.map(shownAs);
	if (answer?.kind !== 'rank') return { ...emphasis, asked };
	const sizes = new Map<ActorId, number>();
	for (const [id, size] of answer.sizes) {
		const shown = shownAs(id);
		sizes.set(shown, Math.max(size, sizes.get(shown) ?? 0));
	}
	const full = measuredRadii(sizes, { frame, points: Object.fromEntries(points) });
	const parts = [...full].map(([id, r]) =>
		rooms.has(id) ? ((planned.get(id) ?? r) + MORE) / r : 1
	);
	const part = Math.min(1, ...parts);
	const radii = new Map([...full].map(([id, r]) => [id, part * r]));
	return { asked, sizes: { measure: answer.measure, radii } };
}
