import type { Box } from '#lib/layout/geometry.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Dash } from '#lib/scene/scene.ts';
import { drawBlock, drawGap, drawRamp, FIELD } from './matrix-marks.ts';
import { askedRing, dashText } from './network.ts';
import { drawShape } from './shape.ts';
import { drawText } from './text.ts';
import { drawBreak, drawTimelineSign } from './timeline-marks.ts';
import { element, type SvgNode } from './tree.ts';

/** Least room of a sign. */
export const SIGN_WIDTH = 26;
const LINE = { length: 26, width: 3, sample: 16 };
/** Largest sample of a size, as a diameter; at a close zoom marks are larger than a legend. */
const LARGEST_SAMPLE = 64;
const OUTLINE = 1.5;

export interface Sign {
	readonly width: number;
	readonly height: number;
	/** Draws it from x = 0, its middle at y. */
	draw(y: number): SvgNode[];
}

/**
 * The sign of an encoding, as the drawings have it.
 *
 * @param unit size of a scene unit where the network is drawn, so that samples are as large as there
 */
export function signOf(entry: LegendEntry, unit: number, inkOf: (ink: Ink) => string): Sign {
	switch (entry.kind) {
		case 'threat':
			return lineSign({ stroke: inkOf(entry.ink) });
		case 'standing':
			return lineSign({ stroke: inkOf('ink-3'), dash: entry.dash });
		case 'faint':
			return lineSign({ stroke: inkOf('ink-3'), opacity: 0.4 });
		case 'width':
			return widthSign(
				entry.samples.map(({ width }) => width * unit),
				inkOf('ink-3')
			);
		case 'size':
			return sizeSign(
				entry.samples.map(({ r }) => r * unit),
				markPaint(inkOf)
			);
		case 'measure':
			return sizeSign(
				entry.radii.map((r) => r * unit),
				markPaint(inkOf)
			);
		case 'shape':
			return markSign((y) => [
				drawShape(entry.shape, { x: SIGN_WIDTH / 2, y, r: 6.5 }, markPaint(inkOf))
			]);
		case 'focus':
			return markSign((y) => [
				element('circle', { cx: SIGN_WIDTH / 2, cy: y, r: 4.5, fill: inkOf('accent') }),
				element('circle', {
					cx: SIGN_WIDTH / 2,
					cy: y,
					r: 7,
					fill: 'none',
					stroke: inkOf('accent'),
					'stroke-width': 1
				})
			]);
		case 'hull':
			return markSign((y) => [
				element('circle', {
					cx: SIGN_WIDTH / 2,
					cy: y,
					r: 7,
					fill: inkOf('hull'),
					stroke: inkOf('line')
				})
			]);
		case 'asked':
			return markSign((y) => [
				element('circle', { cx: SIGN_WIDTH / 2, cy: y, r: 3, ...markPaint(inkOf) }),
				element('circle', { cx: SIGN_WIDTH / 2, cy: y, r: 6.5, fill: 'none', ...askedRing(inkOf) })
			]);
		case 'group':
			return markSign((y) => [
				element('rect', {
					x: 1,
					y: y - 7,
					width: SIGN_WIDTH - 2,
					height: 14,
					rx: 7,
					fill: 'none',
					stroke: inkOf('ink-3'),
					'stroke-width': OUTLINE,
					'stroke-dasharray': dashText(entry.dash)
				}),
				drawText(
					{
						lines: [entry.letter],
						x: SIGN_WIDTH / 2,
						y,
						sizePx: 10,
						weight: 600,
						align: 'middle'
					},
					{ fill: inkOf('ink') }
				)
			]);
		case 'ramp':
		case 'density':
			return {
				width: entry.steps.length * FIELD.width,
				height: FIELD.height,
				draw: (y) => drawRamp(entry.steps, y, inkOf)
			};
		case 'timeline':
			return markSign((y) => [drawTimelineSign(entry.sign, y, inkOf)]);
		case 'closer':
			return markSign((y) => [drawBreak(SIGN_WIDTH / 2, y, inkOf)]);
		case 'gap':
			return markSign((y) => [drawGap(squareAt(y), inkOf)]);
		case 'block':
			return markSign((y) => [drawBlock(squareAt(y), inkOf)]);
		case 'beyond':
			return markSign((y) => [
				element('path', { d: `M0 ${y}H16`, stroke: inkOf('ink-3'), 'stroke-width': 2 }),
				element('circle', {
					cx: 20,
					cy: y,
					r: 4.5,
					fill: inkOf('surface'),
					stroke: inkOf('ink'),
					'stroke-width': OUTLINE
				})
			]);
		case 'leader':
			return markSign((y) => [
				element('path', { d: `M4 ${y}H22`, stroke: inkOf('ink-3'), 'stroke-width': 0.9 }),
				element('circle', { cx: 4, cy: y, r: 1.8, fill: inkOf('ink-3') })
			]);
		case 'base-map':
			return markSign((y) => [
				element('rect', {
					x: 2,
					y: y - 6,
					width: 22,
					height: 12,
					fill: inkOf('hull'),
					stroke: inkOf('threat-none'),
					'stroke-width': 0.7
				})
			]);
		default:
			return entry satisfies never;
	}
}

const markPaint = (inkOf: (ink: Ink) => string) => ({
	fill: inkOf('surface'),
	stroke: inkOf('ink'),
	'stroke-width': OUTLINE
});

const squareAt = (y: number): Box => ({
	left: (SIGN_WIDTH - FIELD.height) / 2,
	right: (SIGN_WIDTH + FIELD.height) / 2,
	top: y - FIELD.height / 2,
	bottom: y + FIELD.height / 2
});

const markSign = (draw: Sign['draw']): Sign => ({ width: SIGN_WIDTH, height: 15, draw });

function lineSign({
	stroke,
	dash = 'solid',
	opacity
}: {
	stroke: string;
	dash?: Dash;
	opacity?: number;
}): Sign {
	return {
		width: LINE.length,
		height: LINE.width,
		draw: (y) => [
			element('line', {
				x1: 0,
				y1: y,
				x2: LINE.length,
				y2: y,
				stroke,
				'stroke-width': LINE.width,
				'stroke-opacity': opacity,
				'stroke-dasharray': dashText(dash)
			})
		]
	};
}

/** One short line per sample, side by side. */
function widthSign(widths: readonly number[], stroke: string): Sign {
	const shown = widths.filter((width) => width <= LARGEST_SAMPLE);
	const step = LINE.sample + 4;
	return {
		width: shown.length * step - 4,
		height: Math.max(0, ...shown),
		draw: (y) =>
			shown.map((width, i) =>
				element('line', {
					x1: i * step,
					y1: y,
					x2: i * step + LINE.sample,
					y2: y,
					stroke,
					'stroke-width': width
				})
			)
	};
}

/** One circle per sample, side by side. */
function sizeSign(
	radii: readonly number[],
	paint: Readonly<Record<string, string | number>>
): Sign {
	const shown = radii.filter((r) => 2 * r <= LARGEST_SAMPLE);
	const starts = shown.map((_, i) => shown.slice(0, i).reduce((sum, r) => sum + 2 * r + 4, 0));
	return {
		width: shown.reduce((sum, r) => sum + 2 * r + 4, -4),
		height: 2 * Math.max(0, ...shown),
		draw: (y) =>
			shown.map((r, i) =>
				element('circle', { cx: (starts[i] ?? 0) + r, cy: y, r: r - OUTLINE / 2, ...paint })
			)
	};
}
