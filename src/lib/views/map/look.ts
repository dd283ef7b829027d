import { fromFramePoint, toFramePoint, type Frame, type Point } from '#lib/layout/frame.ts';
import { boxAround, type Box } from '#lib/layout/geometry.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { ZOOM_RANGE } from '#lib/state/viewport.ts';

/** Width and height of the canvas, in px. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export const WHOLE: Viewport = { x: 0, y: 0, zoom: 1 };

/** Px that a unit of the frame takes at zoom 1, where the whole of it fits the canvas. */
export const fitOf = (frame: Frame, { width, height }: Size): number =>
	Math.min(width / frame.width, height / frame.height) || 1;

/** The place of the frame that is seen at a point of the canvas. */
export function placeAt(frame: Frame, size: Size, viewport: Viewport, point: Point): Point {
	const centre = fromFramePoint(frame, viewport);
	const scale = fitOf(frame, size) * viewport.zoom;
	return {
		x: centre.x + (point.x - size.width / 2) / scale,
		y: centre.y + (point.y - size.height / 2) / scale
	};
}

/** The viewport in which a place of the frame is seen at a point of the canvas. */
export function holding(
	frame: Frame,
	size: Size,
	place: Point,
	point: Point,
	wishedZoom: number
): Viewport {
	const zoom = Math.min(Math.max(wishedZoom, ZOOM_RANGE.least), ZOOM_RANGE.most);
	const scale = fitOf(frame, size) * zoom;
	const { x, y } = toFramePoint(frame, {
		x: place.x - (point.x - size.width / 2) / scale,
		y: place.y - (point.y - size.height / 2) / scale
	});
	return { x: inFrame(x), y: inFrame(y), zoom };
}

/** The viewport, moved so that a place of the frame which would be out of sight is its centre. */
export function showing(frame: Frame, size: Size, viewport: Viewport, { x, y }: Point): Viewport {
	const { left, top, right, bottom } = boxSeen(frame, size, viewport);
	if (x > left && x < right && y > top && y < bottom) return viewport;
	const centre = toFramePoint(frame, { x, y });
	return { x: inFrame(centre.x), y: inFrame(centre.y), zoom: viewport.zoom };
}

/** The centre of what is seen stays in the frame, so that nobody gets lost at sea. */
const inFrame = (part: number): number => Math.min(1, Math.max(-1, part));

/** What a canvas shows of the frame's plane: all of its width and height, beyond the frame too. */
export function boxSeen(frame: Frame, size: Size, viewport: Viewport): Box {
	const scale = fitOf(frame, size) * viewport.zoom;
	return boxAround(fromFramePoint(frame, viewport), size.width / scale, size.height / scale);
}

/** Marks are placed anew at each of these steps of the zoom; between them the picture stretches. */
export const magnificationAt = (zoom: number): number => 2 ** (Math.round(4 * Math.log2(zoom)) / 4);
