import { sceneIn } from '#lib/drawing/export/visible.ts';
import { isInside, segmentMeetsBox, type Box } from '#lib/layout/geometry.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { MapScene } from './compose.ts';

/** What of the map lies in `box`; texts only where they are whole in it. */
export function mapIn({ scene, headings, leaders, beyond }: MapScene, box: Box): MapScene {
	const inside = sceneIn(scene, box);
	const marks = new Set(inside.marks.map(({ id }) => id));
	return {
		scene: inside,
		headings: headings.filter((heading) => isInside(textBox(heading), box)),
		leaders: leaders.filter((leader) => segmentMeetsBox(leader, box)),
		beyond: beyond.filter((id) => marks.has(id))
	};
}
