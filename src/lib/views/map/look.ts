import { fromFramePoint, toFramePoint, type Frame, type Point } from '#lib/layout/frame.ts';
import { boxAround, isInside, type Box } from '#lib/layout/geometry.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { ZOOM_RANGE, type Covered } from '#lib/state/viewport.ts';

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

/**
 * The viewport, moved so that a place of the frame which would be out of sight is in the middle of
 * what is not covered.
 */
export function showing(
	frame: Frame,
	size: Size,
	viewport: Viewport,
	{ x, y }: Point,
	{ below, right }: Covered
): Viewport {
	const scale = fitOf(frame, size) * viewport.zoom;
	const seen = boxSeen(frame, size, viewport);
	const end = { x: seen.right - right / scale, y: seen.bottom - below / scale };
	if (x > seen.left && x < end.x && y > seen.top && y < end.y) return viewport;
	const centre = toFramePoint(frame, { x: x + right / 2 / scale, y: y + below / 2 / scale });
	return { x: inFrame(centre.x), y: inFrame(centre.y), zoom: viewport.zoom };
}

/** Px that stay free round what is brought clear of a cover. */
const SPARED = 20;

/**
 * The viewport, moved as little as brings a box of the frame out from under what covers the canvas,
 * and drawn back where the rest of the canvas cannot hold it; the same one if all of it is in sight.
 */
export function clearing(
	frame: Frame,
	size: Size,
	viewport: Viewport,
	box: Box,
	covered: Covered
): Viewport {
	const free = { width: size.width - covered.right, height: size.height - covered.below };
	const fit = fitOf(frame, size);
	const centre = fromFramePoint(frame, viewport);
	const drawnAt = (zoom: number): Box => ({
		left: size.width / 2 + (box.left - centre.x) * fit * zoom,
		right: size.width / 2 + (box.right - centre.x) * fit * zoom,
		top: size.height / 2 + (box.top - centre.y) * fit * zoom,
		bottom: size.height / 2 + (box.bottom - centre.y) * fit * zoom
	});
	if (isInside(drawnAt(viewport.zoom), { left: 0, top: 0, right: free.width, bottom: free.height }))
		return viewport;
	const zoom = Math.max(
		ZOOM_RANGE.least,
		Math.min(
			viewport.zoom,
			(free.width - 2 * SPARED) / (box.right - box.left) / fit,
			(free.height - 2 * SPARED) / (box.bottom - box.top) / fit
		)
	);
	const { left, right, top, bottom } = drawnAt(zoom);
	const moved = toFramePoint(frame, {
		x: centre.x - stepInto(free.width, left, right) / fit / zoom,
		y: centre.y - stepInto(free.height, top, bottom) / fit / zoom
	});
	return { ...moved, zoom };
}

/** How far what lies between `low` and `high` has to go to lie between 0 and `end`, if not there. */
function stepInto(end: number, low: number, high: number): number {
	if (low >= 0 && high <= end) return 0;
	if (high - low >= end - 2 * SPARED) return (end - low - high) / 2;
	return low < SPARED ? SPARED - low : end - SPARED - high;
}

/** The centre of what is seen stays in the frame, so that nobody gets lost at sea. */
const inFrame = (part: number): number => Math.min(1, Math.max(-1, part));

/** What a canvas shows of the frame's plane: all of its width and height, beyond the frame too. */
export function boxSeen(frame: Frame, size: Size, viewport: Viewport): Box {
	const scale = fitOf(frame, size) * viewport.zoom;
	return boxAround(fromFramePoint(frame, viewport), size.width / scale, size.height / scale);
}

/** Of their size, names lose this much at most where a picture is drawn small. */
const SMALLEST_NAMES = 10 / 12;

/** The zoom for which names are placed: they shrink with a small picture, as long as they can be read. */
export const legibleZoom = (frame: Frame, size: Size, zoom: number): number =>
	zoom * Math.min(1, fitOf(frame, size) / SMALLEST_NAMES);

/** Marks and names are placed anew at these steps of the zoom; between them the picture stretches. */
export const magnificationAt = (zoom: number): number => 2 ** (Math.round(4 * Math.log2(zoom)) / 4);
