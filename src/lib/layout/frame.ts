import type { FramePoint } from '#lib/state/view-state.ts';

/** The two proportions in which pictures are made: for a wide window, and for a phone. */
export const FORMATS = ['wide', 'tall'] as const;
export type Format = (typeof FORMATS)[number];

/** A place in scene units (1 = 1 CSS px at zoom 1), from the frame's top left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The area that every layout fills; `zoom` 1 shows the whole of it. */
export interface Frame {
	readonly format: Format;
	readonly width: number;
	readonly height: number;
	/** Sizes of marks and of the room around them, against those of the wide frame. */
	readonly scale: number;
}

/**
 * Width and height are those of the canvas in a window of 1440 × 900 and of 390 × 844 CSS px, so
 * that a unit is a pixel there.
 */
export const FRAMES: Readonly<Record<Format, Frame>> = {
	wide: { format: 'wide', width: 832, height: 600, scale: 1 },
	tall: { format: 'tall', width: 390, height: 600, scale: 0.72 }
};

export const centreOf = (frame: Frame): Point => ({ x: frame.width / 2, y: frame.height / 2 });

/** The point in parts of the frame's half size, in which addresses keep it. */
export function toFramePoint(frame: Frame, point: Point): FramePoint {
	return { x: (2 * point.x) / frame.width - 1, y: (2 * point.y) / frame.height - 1 };
}

/** Undoes `toFramePoint`. */
export function fromFramePoint(frame: Frame, point: FramePoint): Point {
	return { x: ((point.x + 1) * frame.width) / 2, y: ((point.y + 1) * frame.height) / 2 };
}
