import type { TimelineSign } from '#lib/scene/legend.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { drawChange } from './change-badge.ts';
import { element, type SvgNode } from './tree.ts';

/** A bar of the timeline along x, in px. Between an outer end and the sure part nothing is sure. */
export interface Bar {
	/** Where the sure part lies; both are the same where there is none. */
	readonly from: number;
	readonly to: number;
	readonly start: { readonly at: number; readonly look: 'sharp' | 'uncertain' | 'taper' };
	readonly end: {
		readonly at: number;
		readonly look: 'sharp' | 'uncertain' | 'taper' | 'arrow' | 'lost';
	};
}

const BAR_HEIGHT = 10;
/** Opacity of what is not sure. */
const LIGHT = 0.5;
/** Thickness of a tapering bar at its thin end, in parts of the whole. */
const THIN = 0.1;
/** Length of an arrow's head. */
const HEAD = 7;
/** Depth and height of a tooth of a serrated end. */
const TOOTH = { depth: 2.5, height: 5 };
const CROSS = { distance: 6, half: 2.5 };
const MARK = 4.5;

type Corner = readonly [x: number, y: number];

/**
 * A bar with one band per ink, in their order from above, its middle at `y`.
 *
 * @param inks   one at least
 * @param height in px
 */
export function drawBar(
	bar: Bar,
	inks: readonly Ink[],
	y: number,
	inkOf: (ink: Ink) => string,
	height = BAR_HEIGHT
): SvgNode {
	const band = height / inks.length;
	const parts = inks.flatMap((ink, i) => {
		const top = -height / 2 + i * band;
		const bottom = top + band;
		const fill = inkOf(ink);
		const light = [...before(bar, top, bottom), ...after(bar, top, bottom)];
		return [
			...(bar.to > bar.from ? [polygon(sure(bar, top, bottom), y, { fill })] : []),
			...light.map((corners) => polygon(corners, y, { fill, 'fill-opacity': LIGHT }))
		];
	});
	const cross =
		bar.end.look === 'lost' ? [drawCross(bar.end.at + CROSS.distance, y, inkOf('ink-3'))] : [];
	return element('g', {}, [...parts, ...cross]);
}

/** The corners of a band's sure part; an arrow's head is cut from the bar as a whole. */
function sure({ from, to, end }: Bar, top: number, bottom: number): Corner[] {
	if (end.look !== 'arrow') return box(from, to, top, bottom);
	const head = Math.min(HEAD, to - from);
	const tip = (at: number): Corner => [to - (head * Math.abs(at)) / (BAR_HEIGHT / 2), at];
	return [
		[from, top],
		tip(top),
		...(top < 0 && bottom > 0 ? [tip(0)] : []),
		tip(bottom),
		[from, bottom]
	];
}

function before({ from, start }: Bar, top: number, bottom: number): Corner[][] {
	switch (start.look) {
		case 'sharp':
			return [];
		case 'uncertain':
			return [[[from, top], ...teeth(start.at, 1, top, bottom), [from, bottom]]];
		case 'taper':
			return [wedge(from, start.at, top, bottom)];
		default:
			return start.look satisfies never;
	}
}

function after({ to, end }: Bar, top: number, bottom: number): Corner[][] {
	switch (end.look) {
		case 'sharp':
		case 'arrow':
			return [];
		case 'uncertain':
			return [[[to, top], ...teeth(end.at, -1, top, bottom), [to, bottom]]];
		case 'taper':
		case 'lost':
			return [wedge(to, end.at, top, bottom)];
		default:
			return end.look satisfies never;
	}
}

const box = (left: number, right: number, top: number, bottom: number): Corner[] => [
	[left, top],
	[right, top],
	[right, bottom],
	[left, bottom]
];

const wedge = (thick: number, thin: number, top: number, bottom: number): Corner[] => [
	[thick, top],
	[thin, top * THIN],
	[thin, bottom * THIN],
	[thick, bottom]
];

/** An edge at `at` from top to bottom, with notches that go inwards. */
function teeth(at: number, inwards: 1 | -1, top: number, bottom: number): Corner[] {
	const count = Math.max(1, Math.round((bottom - top) / TOOTH.height));
	const step = (bottom - top) / count;
	return Array.from({ length: count }, (_, i): Corner[] => [
		[at, top + i * step],
		[at + inwards * TOOTH.depth, top + (i + 0.5) * step],
		[at, top + (i + 1) * step]
	]).flat();
}

const polygon = (
	corners: readonly Corner[],
	y: number,
	attrs: Readonly<Record<string, string | number>>
): SvgNode =>
	element('path', {
		d: `M${corners.map(([x, dy]) => `${round(x)} ${round(y + dy)}`).join('L')}Z`,
		...attrs
	});

const round = (value: number): number => Math.round(value * 100) / 100;

function drawCross(x: number, y: number, stroke: string): SvgNode {
	const { half } = CROSS;
	return element('path', {
		d: `M${round(x - half)} ${round(y - half)}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`,
		fill: 'none',
		stroke,
		'stroke-width': 1.4
	});
}

/** An actor was founded: a diamond; dissolved: a filled one. */
export const drawFounding = (
	kind: 'founded' | 'dissolved',
	x: number,
	y: number,
	inkOf: (ink: Ink) => string
): SvgNode =>
	element('path', {
		d: `M${round(x - MARK)} ${round(y)}l${MARK} ${-MARK}l${MARK} ${MARK}l${-MARK} ${MARK}Z`,
		fill: inkOf(kind === 'founded' ? 'surface' : 'ink'),
		stroke: inkOf('ink'),
		'stroke-width': 1.3
	});

/** Agreed and never in force: a ring, on a line over the days that its date may mean. */
export function drawPlanned(
	{ from, to, isSure }: { readonly from: number; readonly to: number; readonly isSure: boolean },
	y: number,
	inkOf: (ink: Ink) => string
): SvgNode {
	const stroke = inkOf('ink-2');
	const middle = (from + to) / 2;
	return element('g', { fill: 'none', stroke }, [
		element('path', {
			d: `M${round(from)} ${round(y)}H${round(to)}`,
			'stroke-width': 1,
			'stroke-dasharray': isSure ? undefined : '2 2'
		}),
		element('circle', {
			cx: middle,
			cy: y,
			r: MARK,
			fill: inkOf('paper'),
			'stroke-width': 1.6,
			'stroke-dasharray': '2.4 1.6'
		})
	]);
}

/** Years to the left are closer together: two slanted lines across the axis. */
export const drawBreak = (x: number, y: number, inkOf: (ink: Ink) => string): SvgNode =>
	element('path', {
		d: `M${round(x - 4)} ${y + 4}l4 -8m3 0l-4 8`,
		fill: 'none',
		stroke: inkOf('ink-3'),
		'stroke-width': 1.2
	});

/** Room of a sign in a legend, in px. */
export const TIMELINE_SIGN = { width: 26, height: 14 };

/** What the legend shows of a sign, from x = 0 on, its middle at `y`. */
export function drawTimelineSign(
	sign: TimelineSign,
	y: number,
	inkOf: (ink: Ink) => string
): SvgNode {
	const { width } = TIMELINE_SIGN;
	const sharp = { at: 0, look: 'sharp' } as const;
	const bar = (shown: Bar) => drawBar(shown, ['ink-3'], y, inkOf);
	switch (sign) {
		case 'ongoing':
			return bar({ from: 0, to: width, start: sharp, end: { at: width, look: 'arrow' } });
		case 'not-known-ended':
			return bar({ from: 0, to: 6, start: sharp, end: { at: width, look: 'taper' } });
		case 'lost':
			return bar({ from: 0, to: 4, start: sharp, end: { at: width - 9, look: 'lost' } });
		case 'uncertain-date':
			return bar({
				from: 8,
				to: width - 8,
				start: { at: 0, look: 'uncertain' },
				end: { at: width, look: 'uncertain' }
			});
		case 'planned':
			return drawPlanned({ from: 4, to: width - 4, isSure: true }, y, inkOf);
		case 'founded':
		case 'dissolved':
			return drawFounding(sign, width / 2, y, inkOf);
		case 'began':
		case 'ended':
		case 'stayed':
			return drawChange(sign, width / 2, y, inkOf);
		default:
			return sign satisfies never;
	}
}
