import type { SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Box } from '#lib/layout/geometry.ts';
import type { Scene } from '#lib/scene/scene.ts';
import {
	drawBlocks,
	drawnAt,
	drawPicture,
	heightOf,
	legendBeside,
	OVER,
	textBlock,
	UNDER,
	type Shown
} from './blocks.ts';
import type { FigureInput, Part } from './figure.ts';
import { inLook } from './look.ts';
import { CSS_DPI } from './sheet.ts';
import { legible, sceneIn } from './visible.ts';

export const MARGIN = { wide: 24, narrow: 16, narrowBelow: 480 };
const GAP = { picture: 12, legend: 16 };
/** A legend beside the picture: of one column, or of two narrower ones. */
const BESIDE = [
	{ width: 216, columnPx: undefined },
	{ width: 404, columnPx: 190 }
] as const;
/** How much larger than on the screen a network, and another view’s picture, may be drawn. */
const LARGEST = { whole: 2.2, view: 4, drawn: 1.8 };
/** A sheet in px is laid out as one of this area, so that its texts suit its size. */
const USUAL_AREA = 1280 * 720;
/** Below this, texts of 10.5 px cannot be read on a screen. */
const LEAST_UNIT = 0.8;
/** How far texts may shrink for the picture’s sake: 10.5 px in print are 6 pt at the last. */
const SHRINKING = [1, 0.9, 0.8, 0.77] as const;
/** What the picture should have of the sheet’s height, and the least that it must have. */
const ROOM = { wished: 0.5, least: 0.28 };

interface Size {
	readonly width: number;
	readonly height: number;
}

interface Columns {
	readonly width: number;
	readonly columnPx: number | undefined;
}

interface Laid {
	/** Px of the file for one of the layout. */
	readonly unit: number;
	readonly nodes: readonly SvgNode[];
	/** Whether the picture has some room. */
	readonly fits: boolean;
}

/**
 * Lays a figure out on exactly the sheet: texts at the top and bottom, and between them the
 * picture, as large as the rest lets it be, with the legend beside or below it, whichever leaves
 * the picture larger.
 */
export function layOutPage(
	input: FigureInput,
	widthPx: number,
	heightPx: number,
	boxOf: (scene: Scene, part: Part) => Box
): Laid {
	const { part, look, sheet } = input;
	const sceneAt = (zoom: number) => inLook(input.sceneAt(zoom), look);
	const first = sceneAt(1);
	const firstBox = boxOf(first, part);
	const usual = sheet.print
		? sheet.print.dpi / CSS_DPI
		: Math.max(LEAST_UNIT, Math.sqrt((widthPx * heightPx) / USUAL_AREA));
	const units = SHRINKING.map((by) => usual * by);
	const roomAt = (unit: number) => planOf(unit).room.height / (heightPx / unit);
	const unit = units.find((each) => roomAt(each) >= ROOM.wished) ?? units.at(-1) ?? usual;
	const { margin, content, page, over, under, room, legend } = planOf(unit);

	const shown = fit(room);
	const drawn = {
		width: (shown.box.right - shown.box.left) * shown.zoom,
		height: (shown.box.bottom - shown.box.top) * shown.zoom
	};
	const nodes = [
		...drawBlocks(over, margin),
		...drawPicture(
			input,
			part,
			shown,
			margin + (room.width - drawn.width) / 2,
			room.top + (room.height - drawn.height) / 2
		),
		...legendNodes(),
		...drawBlocks(under, page.height - margin - heightOf(under))
	];
	return { unit, nodes, fits: roomAt(unit) >= ROOM.least };

	/** What stands where at a scale, with the room that is left for the picture. */
	function planOf(unit: number) {
		const page = { width: widthPx / unit, height: heightPx / unit };
		const margin =
			Math.min(page.width, page.height) < MARGIN.narrowBelow ? MARGIN.narrow : MARGIN.wide;
		const content = page.width - 2 * margin;
		const column = { left: margin, width: content };
		const over = OVER.flatMap((id) => textBlock(input, id, column));
		const under = UNDER.flatMap((id) => textBlock(input, id, column));
		const top = margin + heightOf(over) + (over.length > 0 ? GAP.picture : 0);
		const bottom = page.height - margin - heightOf(under) - (under.length > 0 ? GAP.picture : 0);
		const all = { top, width: content, height: Math.max(1, bottom - top) };
		const placed = { margin, content, page, over, under };
		if (!input.legend) return { ...placed, room: all, legend: undefined };

		const below = { beside: false, width: content, columnPx: undefined, bottom };
		const places = [
			{ room: withHeight(all, all.height - heightAt(all, below) - GAP.legend), legend: below },
			...BESIDE.flatMap((columns) => {
				const room = { ...all, width: content - columns.width - GAP.legend };
				return room.width > columns.width && heightAt(room, columns) + GAP.legend <= all.height
					? [{ room, legend: { beside: true, ...columns, bottom } }]
					: [];
			})
		];
		const best = Math.max(...places.map((place) => zoomIn(place.room, firstBox)));
		const place = places.findLast((each) => zoomIn(each.room, firstBox) === best);
		return { ...placed, room: all, legend: undefined, ...place };
	}

	function legendNodes(): SvgNode[] {
		if (!legend) return [];
		const { node, height } = legendBeside(input, shown, legend.width, legend.columnPx);
		return [
			legend.beside
				? drawnAt(node, margin + content - legend.width, room.top + GAP.legend)
				: drawnAt(node, margin, legend.bottom - height)
		];
	}

	/**
	 * Height of the legend beside or below a picture of that size, since its samples are as large as in
	 * the picture; endless where a sign or word is wider than the legend may be.
	 */
	function heightAt(size: Size, { width, columnPx }: Columns): number {
		const shownAs = { scene: first, zoom: zoomIn(size, firstBox) };
		const legend = legendBeside(input, shownAs, width, columnPx);
		return legend.width <= width ? legend.height : Infinity;
	}

	function zoomIn({ width, height }: Size, { left, right, top, bottom }: Box): number {
		return Math.min(LARGEST[part.kind], width / (right - left), height / (bottom - top));
	}

	/** Names are placed for a zoom, and the zoom follows from what they take: a few rounds settle it. */
	function fit(size: Size): Shown {
		let zoom = zoomIn(size, firstBox);
		let scene = first;
		let box = firstBox;
		if (part.kind === 'drawn') return { scene, box, zoom };
		for (let round = 0; round < 3; round++) {
			scene = sceneAt(zoom);
			box = boxOf(scene, part);
			const next = zoomIn(size, box);
			if (next >= zoom) break;
			zoom = next;
		}
		const cut = part.kind === 'view' ? sceneIn(scene, box) : scene;
		return { scene: legible(cut, (zoom * unit) / usual), box, zoom };
	}
}

const withHeight = <S extends Size>(size: S, height: number): S => ({
	...size,
	height: Math.max(1, height)
});
