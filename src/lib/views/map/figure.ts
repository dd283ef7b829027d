import { sceneIn } from '#lib/drawing/export/visible.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { isInside, segmentMeetsBox, type Box } from '#lib/layout/geometry.ts';
import { textBox } from '#lib/scene/labels.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { ViewFigure } from '../view.ts';
import type { MapScene } from './compose.ts';
import { drawMap } from './draw.ts';
import { legendOfMap } from './legend.ts';
import { boxSeen, WHOLE } from './look.ts';
import { mapPicture } from './picture.svelte.ts';

/** The map as it is seen, cut at the edge of what the viewport shows. */
export function figureOf(explorer: Explorer, messages: Messages): ViewFigure {
	const picture = mapPicture(explorer, messages);
	const { map, magnification, outlines } = picture;
	const seen = boxSeen(map.frame, picture.choices.viewport ?? WHOLE);
	const box = {
		left: seen.left * magnification,
		right: seen.right * magnification,
		top: seen.top * magnification,
		bottom: seen.bottom * magnification
	};
	const shown = mapIn(picture.still, box);
	return {
		box,
		node: (inkOf) => drawMap(shown, outlines, magnification, inkOf, { ids: true, haloAs: 'below' }),
		legend: legendOfMap(shown, explorer.mostTies, outlines !== undefined)
	};
}

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
