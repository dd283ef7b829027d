import type { Tie } from '#lib/dataset/dataset.ts';
import { drawBar, drawBreak, drawFounding, drawPlanned } from '#lib/drawing/svg/timeline-marks.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Periods } from '#lib/query/periods.ts';
import type { Years } from '#lib/query/years.ts';
import { strandInk, type Ink } from '#lib/scene/palette.ts';
import { RAMP, type RampStep } from '#lib/scene/ramp.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import type { TimeScale } from './axis.ts';
import { barOf } from './bar.ts';
import type { Run } from './density.ts';
import type { Founding, TimedTie, TimelineGroup } from './groups.ts';
import type { TimelineRow } from './rows.ts';

/** What the drawing of a row asks. */
export interface RowStyle {
	readonly scale: TimeScale;
	/** Shade of a number of ties. */
	readonly stepOf: (count: number) => RampStep | undefined;
	readonly runsOf: (group: TimelineGroup) => readonly Run[];
	/** When a tie was in force, in words. */
	readonly datesOf: (tie: Tie) => string;
	readonly inkOf: (ink: Ink) => string;
}

/** Of an undated tie: its text, and after it the colours of its threats, too small for a bar. */
const SWATCH = { width: 12, height: 6, gap: 7, sizePx: 11 };
const DENSITY = { height: 12, gap: 0.5 };
/** Size of the years on the axis, in px. */
const YEAR_PX = 11;

/** What stands on the time axis in a row, its middle at `y`. */
export function drawRow(row: TimelineRow, y: number, style: RowStyle): SvgNode[] {
	switch (row.kind) {
		case 'tie':
			return drawTie(row.timed, y, style);
		case 'group':
			return [
				...(row.isFolded ? drawRuns(row.group, y, style) : []),
				...drawFoundings(row.group.foundings, y, style)
			];
		default:
			return row satisfies never;
	}
}

function drawTie({ tie, time, threats }: TimedTie, y: number, style: RowStyle): SvgNode[] {
	const { scale, inkOf } = style;
	const inks = threats.map(strandInk);
	switch (time.kind) {
		case 'span':
			return [drawBar(barOf(time, scale), inks, y, inkOf)];
		case 'planned': {
			const { earliest, latest } = time.days;
			const from = earliest === undefined ? scale.left : scale.startOf(earliest);
			const to = latest === undefined ? scale.right : scale.endOf(latest);
			return [drawPlanned({ from, to, isSure: time.isSure }, y, inkOf)];
		}
		case 'undated': {
			const text = style.datesOf(tie);
			const x = scale.left + SWATCH.gap;
			const from = x + textWidth(text, SWATCH.sizePx, 500) + SWATCH.gap;
			const to = from + SWATCH.width;
			const sharp = (at: number) => ({ at, look: 'sharp' }) as const;
			return [
				drawText(
					{ lines: [text], x, y, sizePx: SWATCH.sizePx, weight: 500, align: 'start' },
					{ fill: inkOf('ink-2') }
				),
				drawBar({ from, to, start: sharp(from), end: sharp(to) }, inks, y, inkOf, SWATCH.height)
			];
		}
		default:
			return time satisfies never;
	}
}

/** Opacity in place of a mix, so that one and the same drawing serves every ground. */
function drawRuns(group: TimelineGroup, y: number, style: RowStyle): SvgNode[] {
	const { scale, stepOf, inkOf } = style;
	return style.runsOf(group).map(({ from, to, count }) => {
		const x = scale.startOf(`${pad(from)}-01-01`);
		const width = scale.endOf(`${pad(to)}-12-31`) - x;
		return element('rect', {
			x,
			y: y - DENSITY.height / 2,
			width: Math.max(1, width - DENSITY.gap),
			height: DENSITY.height,
			fill: inkOf(RAMP.strong),
			'fill-opacity': stepOf(count)?.share ?? 0
		});
	});
}

const pad = (year: number): string => String(year).padStart(4, '0');

const drawFoundings = (
	foundings: readonly Founding[],
	y: number,
	{ scale, inkOf }: RowStyle
): SvgNode[] => foundings.map(({ kind, day }) => drawFounding(kind, scale.startOf(day), y, inkOf));

/** What lies behind the rows: a line for each year written, and the spans of years that are meant. */
export function drawGround(
	scale: TimeScale,
	top: number,
	bottom: number,
	spans: readonly Years[],
	inkOf: (ink: Ink) => string
): SvgNode {
	return element('g', {}, [
		...(scale.breakAt === undefined
			? []
			: [
					element('rect', {
						x: scale.left,
						y: top,
						width: scale.breakAt - scale.left,
						height: bottom - top,
						fill: inkOf('hull')
					})
				]),
		...spans.map(({ from, to }) => {
			const left = scale.startOf(`${pad(from)}-01-01`);
			return element('rect', {
				x: left,
				y: top,
				width: Math.max(2, scale.endOf(`${pad(to)}-12-31`) - left),
				height: bottom - top,
				fill: inkOf('accent'),
				'fill-opacity': 0.09
			});
		}),
		...scale.ticks.map(({ x }) =>
			element('path', {
				d: `M${Math.round(x * 100) / 100} ${top}V${bottom}`,
				stroke: inkOf('line'),
				'stroke-width': 1
			})
		)
	]);
}

/** The years on the axis, their middle at `y`, the numbers of the periods below them. */
export function drawYears(
	scale: TimeScale,
	y: number,
	periods: Periods | undefined,
	inkOf: (ink: Ink) => string
): SvgNode {
	const text = (label: string, x: number, at: number, ink: Ink, weight: 500 | 600) =>
		drawText(
			{ lines: [label], x, y: at, sizePx: YEAR_PX, weight, align: 'middle' },
			{ fill: inkOf(ink) }
		);
	return element('g', {}, [
		...scale.ticks.map(({ year, x }) => text(String(year), x, y, 'ink-2', 500)),
		...(scale.breakAt === undefined ? [] : [drawBreak((scale.left + scale.breakAt) / 2, y, inkOf)]),
		...(periods ?? []).map(({ from, to }, i) => {
			const left = scale.startOf(`${pad(from)}-01-01`);
			const right = scale.endOf(`${pad(to)}-12-31`);
			return element('g', {}, [
				element('path', {
					d: `M${Math.round(left * 100) / 100} ${y + YEAR_PX}H${Math.round(right * 100) / 100}`,
					stroke: inkOf('accent'),
					'stroke-width': 2
				}),
				text(String(i + 1), (left + right) / 2, y + YEAR_PX + 8, 'accent', 600)
			]);
		})
	]);
}
