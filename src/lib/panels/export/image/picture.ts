import { naturalWidth, type DrawnPicture, type Part } from '#lib/drawing/export/figure.ts';
import { fromFramePoint } from '#lib/layout/frame.ts';
import { boxAround } from '#lib/layout/geometry.ts';
import { composeScene } from '#lib/scene/compose.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Viewport } from '#lib/state/view-state.ts';

const WHOLE: Viewport = { x: 0, y: 0, zoom: 1 };

export const PARTS = ['whole', 'view'] as const;
export type PartId = (typeof PARTS)[number];

/** What a figure shows, with its width at scale 1 in px. */
export interface Picture {
	readonly part: Part;
	readonly natural: number;
	/** With the names for which a figure of this width in px has room. */
	sceneFor(widthPx: number): Scene;
}

/**
 * The picture as it stands in the explorer, without what the pointer lights up.
 *
 * @param drawn that of another view than the network, which is one whole
 */
export function pictureOf(explorer: Explorer, id: PartId, drawn?: DrawnPicture): Picture {
	const part = partOf(explorer, id, drawn);
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

function partOf(explorer: Explorer, id: PartId, drawn: DrawnPicture | undefined): Part {
	if (drawn) return { kind: 'drawn', picture: drawn };
	return id === 'whole' ? { kind: 'whole' } : inView(explorer);
}

/** What of the scene the canvas shows: all of its width and height, beyond the frame too. */
function inView({ layout: { frame }, room = frame, state }: Explorer): Part {
	const viewport = state.viewport ?? WHOLE;
	const fit = Math.min(room.width / frame.width, room.height / frame.height);
	const zoom = fit * viewport.zoom;
	const centre = fromFramePoint(frame, viewport);
	return {
		kind: 'view',
		zoom,
		box: boxAround(centre, room.width / zoom, room.height / zoom)
	};
}

const sceneAt = ({ sceneInput }: Explorer, zoom: number): Scene =>
	composeScene({ ...sceneInput, spotlight: undefined, zoom });
