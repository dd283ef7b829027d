import { naturalWidth, type Part } from '#lib/drawing/export/figure.ts';
import { fromFramePoint, type Frame } from '#lib/layout/frame.ts';
import { composeScene } from '#lib/scene/compose.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Viewport } from '#lib/state/view-state.ts';

export const PARTS = ['whole', 'view'] as const;
export type PartId = (typeof PARTS)[number];

/** What a figure shows, with its width at scale 1 in px. */
export interface Picture {
	readonly part: Part;
	readonly natural: number;
	/** With the names for which a figure of this width in px has room. */
	sceneFor(widthPx: number): Scene;
}

/** The picture as it stands in the explorer, without what the pointer lights up. */
export function pictureOf(explorer: Explorer, id: PartId): Picture {
	const part: Part =
		id === 'whole' ? { kind: 'whole' } : inView(explorer.layout.frame, explorer.state.viewport);
	const zoom = part.kind === 'view' ? explorer.labelZoom : 1;
	const scene = sceneAt(explorer, zoom);
	const natural = naturalWidth(scene, part);
	return {
		part,
		natural,
		sceneFor: (widthPx) =>
			widthPx >= natural ? scene : sceneAt(explorer, (zoom * widthPx) / natural)
	};
}

function inView(frame: Frame, viewport: Viewport = { x: 0, y: 0, zoom: 1 }): Part {
	const { zoom } = viewport;
	const centre = fromFramePoint(frame, viewport);
	const half = { width: frame.width / zoom / 2, height: frame.height / zoom / 2 };
	return {
		kind: 'view',
		zoom,
		box: {
			left: centre.x - half.width,
			right: centre.x + half.width,
			top: centre.y - half.height,
			bottom: centre.y + half.height
		}
	};
}

function sceneAt(explorer: Explorer, zoom: number): Scene {
	const { dataset, network, folding, layout, selection } = explorer;
	const scene = composeScene({
		dataset,
		network,
		folding,
		layout,
		moved: explorer.state.moved,
		selection,
		spotlight: undefined,
		faint: [],
		zoom
	});
	const faint = explorer.scene.strands.filter((strand) => strand.faint);
	return { ...scene, strands: [...faint, ...scene.strands] };
}
