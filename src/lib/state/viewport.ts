import type { Viewport } from './view-state.ts';

/** How far in and out a reader can zoom; 1 shows the whole frame. */
export const ZOOM_RANGE = { least: 0.5, most: 10 };

/** What lies over a picture, from its lower and from its right edge; in px. */
export interface Covered {
	readonly below: number;
	readonly right: number;
}

export const NOT_COVERED: Covered = { below: 0, right: 0 };

/** By how much a button or a key zooms. */
export const ZOOM_STEP = 1.4;

/** The viewport with the same centre and its zoom multiplied, within the range. */
export function zoomBy(viewport: Viewport | undefined, factor: number): Viewport {
	const { x, y, zoom } = viewport ?? { x: 0, y: 0, zoom: 1 };
	return {
		x,
		y,
		zoom: Math.min(Math.max(zoom * factor, ZOOM_RANGE.least), ZOOM_RANGE.most)
	};
}
