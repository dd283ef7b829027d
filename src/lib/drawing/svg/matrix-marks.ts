import type { Box } from '#lib/layout/geometry.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { rampColour, type RampStep } from '#lib/scene/ramp.ts';
import { drawText } from './text.ts';
import { element, type SvgNode } from './tree.ts';

/** Between two lines of the hatching, along an edge, in px. */
const HATCH = 5;

/** A cell that is a gap: hatched, in a dashed frame. */
export function drawGap({ left, top, right, bottom }: Box, inkOf: (ink: Ink) => string): SvgNode {
	const [width, height] = [right - left, bottom - top];
	const lines: string[] = [];
	for (let at = HATCH; at < width + height; at += HATCH) {
		const [x1, y1] = at <= height ? [0, at] : [at - height, height];
		const [x2, y2] = at <= width ? [at, 0] : [width, at - width];
		lines.push(`M${left + x1} ${top + y1}L${left + x2} ${top + y2}`);
	}
	return element('g', { fill: 'none', stroke: inkOf('ink-3') }, [
		element('path', { d: lines.join(''), 'stroke-width': 0.75 }),
		element('rect', { x: left, y: top, width, height, 'stroke-dasharray': '3 2' })
	]);
}

/** The frame of rows and columns that hang together. */
export function drawBlock({ left, top, right, bottom }: Box, inkOf: (ink: Ink) => string): SvgNode {
	return element('rect', {
		x: left,
		y: top,
		width: right - left,
		height: bottom - top,
		fill: 'none',
		stroke: inkOf('ink'),
		'stroke-width': 1.5
	});
}

/** A step of the ramp in a legend, in px. */
export const FIELD = { width: 42, height: 16, sizePx: 10.5 };

/** The steps of a ramp side by side from x = 0, each with its range written on it. */
export function drawRamp(
	steps: readonly RampStep[],
	middle: number,
	inkOf: (ink: Ink) => string
): SvgNode[] {
	return steps.flatMap((step, i) => [
		element('rect', {
			x: i * FIELD.width,
			y: middle - FIELD.height / 2,
			width: FIELD.width,
			height: FIELD.height,
			fill: rampColour(step, inkOf)
		}),
		drawText(
			{
				lines: [rangeOf(step)],
				x: (i + 0.5) * FIELD.width,
				y: middle,
				sizePx: FIELD.sizePx,
				weight: 500,
				align: 'middle'
			},
			{ fill: inkOf(step.textInk) }
		)
	]);
}

/** The counts of a step: “3–5”, or one. */
export const rangeOf = ({ least, most }: RampStep): string =>
	least === most ? String(least) : `${least}–${most}`;
