import type { Change } from '#lib/query/periods.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { element, type SvgNode } from './tree.ts';

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Strokes of each sign, in parts of its half size: a plus, a cross, two lines. */
const SIGNS: Readonly<Record<Change, readonly Stroke[]>> = {
	began: [
		[-1, 0, 1, 0],
		[0, -1, 0, 1]
	],
	ended: [
		[-0.85, -0.85, 0.85, 0.85],
		[-0.85, 0.85, 0.85, -0.85]
	],
	stayed: [
		[-1, -0.5, 1, -0.5],
		[-1, 0.5, 1, 0.5]
	]
};

/**
 * What became of ties from one period to another, as a sign with its middle at (x, y).
 *
 * @param half half of its width, in px
 */
export const drawChange = (
	change: Change,
	x: number,
	y: number,
	inkOf: (ink: Ink) => string,
	half = 4
): SvgNode =>
	element(
		'g',
		{ stroke: inkOf('ink'), 'stroke-width': 0.45 * half },
		SIGNS[change].map(([x1, y1, x2, y2]) =>
			element('line', {
				x1: x + x1 * half,
				y1: y + y1 * half,
				x2: x + x2 * half,
				y2: y + y2 * half
			})
		)
	);

/** The sign on a disc, as it stands on a cable. */
export const drawChangeBadge = (
	{ change, x, y, r }: { change: Change; x: number; y: number; r: number },
	inkOf: (ink: Ink) => string
): SvgNode =>
	element('g', {}, [
		element('circle', {
			cx: x,
			cy: y,
			r,
			fill: inkOf('surface'),
			stroke: inkOf('ink'),
			'stroke-width': 1
		}),
		drawChange(change, x, y, inkOf, 0.55 * r)
	]);
