import { boundsOf, sceneIn } from '#lib/drawing/export/visible.ts';
import { drawScene } from '#lib/drawing/svg/network.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { pictureOf } from '#lib/panels/export/image/picture.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { View, ViewFigure } from '#lib/views/view.ts';

/** Free paper round a whole network, in its px. */
const PAD = 6;

/** The picture of a view as it is seen: of a network that is looked at closely, what is in sight. */
export function figureOnPaper(view: View, explorer: Explorer, messages: Messages): ViewFigure {
	if (view.figure) return view.figure(explorer, messages);
	const isClose = explorer.state.viewport !== undefined;
	const { part, sceneAt } = pictureOf(explorer, isClose ? 'view' : 'whole', 'light', undefined);
	const { legend } = explorer;
	if (part.kind === 'view') {
		const scene = sceneIn(sceneAt(part.zoom), part.box);
		return { box: part.box, node: (inkOf) => drawScene(scene, inkOf), legend };
	}
	const scene = sceneAt(1);
	const { left, top, right, bottom } = boundsOf(scene);
	return {
		box: { left: left - PAD, top: top - PAD, right: right + PAD, bottom: bottom + PAD },
		node: (inkOf) => drawScene(scene, inkOf),
		legend
	};
}
