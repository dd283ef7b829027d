import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Frame } from '#lib/layout/frame.ts';
import { boxesOverlap, boxMeetsCircle, isInside, type Box } from '#lib/layout/geometry.ts';
import type { Hull, Label, Mark, TextItem } from './scene.ts';
import { textWidth } from './text-metrics.ts';

const SIZE = { focus: 14, actor: 12 };
const LINE_HEIGHT = 1.2;
/** Free space between a mark and its label, and round each label, in px on the screen. */
const GAP = 3;
const MARGIN = 2;

export interface LabelWish {
	readonly mark: Mark;
	readonly text: string;
	/** The more important are placed first. */
	readonly importance: number;
}

/**
 * Names the marks, the more important first, where there is room: below, above, right or left of
 * the mark. A label covers no mark, no other label and no sector name, and stays in the frame;
 * where none of the four spots is free the name waits.
 *
 * @param zoom  labels keep their size on the screen, so they shrink in the scene by as much
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	marks: readonly Mark[],
	taken: readonly TextItem[],
	frame: Frame,
	zoom: number
): Label[] {
	const margin = MARGIN / zoom;
	const blocked: Box[] = taken.map((item) => grown(textBox(item), margin));
	// Zoomed in, the canvas shows more paper than the frame has.
	const bounds = { left: 2, top: 2, right: frame.width - 2, bottom: frame.height - 2 };
	const placed: Label[] = [];
	for (const { mark, text } of wishes.toSorted(
		(a, b) => b.importance - a.importance || (a.mark.id < b.mark.id ? -1 : 1)
	)) {
		const spot = spotsRound(mark, text, zoom).find((label) => {
			const box = textBox(label);
			return (
				isInside(box, bounds) &&
				!blocked.some((other) => boxesOverlap(box, other)) &&
				!marks.some((other) => boxMeetsCircle(box, { ...other, r: other.r + 1 / zoom }))
			);
		});
		if (!spot) continue;
		placed.push(spot);
		blocked.push(grown(textBox(spot), margin));
	}
	return placed;
}

/** The box that a text fills, by the widths of its face. */
export function textBox({ lines, sizePx, weight, align, x, y }: TextItem): Box {
	const width = Math.max(...lines.map((line) => textWidth(line, sizePx, weight)));
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	const height = sizePx * LINE_HEIGHT;
	return {
		left,
		right: left + width,
		top: y - height / 2,
		bottom: y - height / 2 + height * lines.length
	};
}

function spotsRound(mark: Mark, text: string, zoom: number): Label[] {
	const sizePx = (mark.focus ? SIZE.focus : SIZE.actor) / zoom;
	const gap = (GAP + (mark.focus ? 6 : 0)) / zoom;
	const down = mark.r + gap + (sizePx * LINE_HEIGHT) / 2;
	const aside = mark.r + gap;
	const at = (dx: number, dy: number, align: Label['align']): Label => ({
		id: `label:${mark.id}`,
		actor: mark.id,
		lines: [text],
		sizePx,
		weight: mark.focus ? 600 : 500,
		align,
		ink: 'ink',
		dimmed: mark.dimmed,
		x: mark.x + dx,
		y: mark.y + dy
	});
	return [
		at(0, down, 'middle'),
		at(0, -down, 'middle'),
		at(aside, 0, 'start'),
		at(-aside, 0, 'end')
	];
}

const grown = (box: Box, by: number): Box => ({
	left: box.left - by,
	top: box.top - by,
	right: box.right + by,
	bottom: box.bottom + by
});

/** Importance of an actor's name: the focus, then what is pointed at, then by ties. */
export function importanceOf(
	mark: Mark,
	lit: ReadonlySet<ActorId>,
	unfolded: readonly Hull[]
): number {
	if (mark.focus) return 1e6;
	const base = unfolded.some(({ actor }) => actor === mark.id) ? 1e3 : 0;
	return base + (lit.has(mark.id) ? 1e4 : 0) + mark.ties;
}
