import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { ViewFigure } from '../view.ts';
import { drawMap } from './draw.ts';
import { legendOfMap } from './legend.ts';
import { boxSeen, WHOLE } from './look.ts';
import { mapIn } from './visible.ts';
import { mapPicture } from './picture.svelte.ts';

/** The map as it is seen, cut at the edge of what the viewport shows. */
export function figureOf(explorer: Explorer, messages: Messages): ViewFigure {
	const picture = mapPicture(explorer, messages);
	const { map, magnification, outlines } = picture;
	const seen = boxSeen(map.frame, explorer.room ?? map.frame, picture.choices.viewport ?? WHOLE);
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
