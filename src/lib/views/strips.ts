import type { SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Ink } from '#lib/scene/palette.ts';

/** A part of a picture, from one height to another in its px. */
export interface Strip {
	readonly top: number;
	readonly bottom: number;
	readonly node: (inkOf: (ink: Ink) => string) => SvgNode;
}

/** A picture of many rows, in parts between which a page may end; the head stands on each page. */
export interface Strips {
	readonly left: number;
	readonly right: number;
	readonly head: Strip;
	readonly rows: readonly Strip[];
}

/** Rows that stay together, so that a page of them is a few dozen pictures and not hundreds. */
const TOGETHER = 4;

/** The rows in strips, made of some rows and the place of the first of them. */
export function inStrips<Row>(
	rows: readonly Row[],
	strip: (some: readonly Row[], from: number) => Strip
): readonly Strip[] {
	return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, i) =>
		strip(rows.slice(i * TOGETHER, (i + 1) * TOGETHER), i * TOGETHER)
	);
}
