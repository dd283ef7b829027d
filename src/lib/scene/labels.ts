import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Frame } from '#lib/layout/frame.ts';
import {
	boxesOverlap,
	boxMeetsCircle,
	isInside,
	type Box,
	type Circle
} from '#lib/layout/geometry.ts';
import type { Hull, Label, Mark, TextItem } from './scene.ts';
import { textWidth } from './text-metrics.ts';

const SIZE = { focus: 14, actor: 12 };
const LINE_HEIGHT = 1.2;
/** Free space between a mark and its label, and round each label, in px on the screen. */
const GAP = 3;
const MARGIN = 2;
/** What the ring round a mark takes of its surroundings, in scene units. */
export const RING = 6;
/** Spots that are tried round the ground of an unfolded actor. */
const GROUND_SPOTS = 24;

export interface LabelWish {
	readonly mark: Mark;
	readonly text: string;
	/** The more important are placed first. */
	readonly importance: number;
	/** Radius of the ground on which its institutions are shown apart, if they are. */
	readonly ground?: number | undefined;
}

/**
 * Names the marks, the more important first, where there is room: below or above the mark, beside
 * it, or round its ground. A label covers no mark, no other label and no sector name, and
 * stays in the frame; where no spot is free the name waits.
 *
 * @param marks what names must not cover: marks, and what stands at them
 * @param zoom  labels keep their size on the screen, so they shrink in the scene by as much
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	marks: readonly Circle[],
	taken: readonly TextItem[],
	frame: Frame,
	zoom: number
): Label[] {
	const margin = MARGIN / zoom;
	const blocked: Box[] = taken.map((item) => grown(textBox(item), margin));
	const discs = marks.map(({ x, y, r }) => ({ x, y, r: r + 1 / zoom }));
	// Zoomed in, the canvas shows more paper than the frame has.
	const bounds = { left: 2, top: 2, right: frame.width - 2, bottom: frame.height - 2 };
	const placed: Label[] = [];
	for (const wish of wishes.toSorted(
		(a, b) => b.importance - a.importance || (a.mark.id < b.mark.id ? -1 : 1)
	)) {
		const spot = spotsFor(wish, zoom).find((label) => {
			const box = textBox(label);
			return (
				isInside(box, bounds) &&
				!blocked.some((other) => boxesOverlap(box, other)) &&
				!discs.some((disc) => boxMeetsCircle(box, disc))
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

/** Below, above, right and left of the mark, then from its edge, then all round its ground. */
function spotsFor({ mark, text, ground }: LabelWish, zoom: number): Label[] {
	const sizePx = (mark.focus ? SIZE.focus : SIZE.actor) / zoom;
	const gap = GAP / zoom + (mark.focus || mark.asked ? RING : 0);
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
	const near = [
		at(0, down, 'middle'),
		at(0, -down, 'middle'),
		at(aside, 0, 'start'),
		at(-aside, 0, 'end'),
		at(-mark.r, down, 'start'),
		at(mark.r, down, 'end'),
		at(-mark.r, -down, 'start'),
		at(mark.r, -down, 'end')
	];
	if (ground === undefined) return near;
	const out = ground - mark.r;
	const half = textWidth(text, sizePx, mark.focus ? 600 : 500) / 2;
	const around = Array.from({ length: GROUND_SPOTS }, (_, i) => {
		const angle = Math.PI / 2 + (2 * Math.PI * i) / GROUND_SPOTS;
		return at((aside + out + half) * Math.cos(angle), (down + out) * Math.sin(angle), 'middle');
	});
	return [...near, ...around];
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
