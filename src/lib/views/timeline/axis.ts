import { scaleUtc, type ScaleTime } from 'd3-scale';
import type { Dataset } from '#lib/dataset/dataset.ts';
import { yearsWithTies, type Years } from '#lib/query/years.ts';
import { firstDay, timeOf } from './tie-span.ts';

/** The years of the timeline; those before `told` are few in ties, and drawn closer together. */
export interface TimeAxis extends Years {
	/** First year that has its full room; equal to `from` where nothing is drawn closer. */
	readonly told: number;
}

/** A year written on the axis. */
export interface Tick {
	readonly year: number;
	readonly x: number;
}

/** Places on the axis, in px. */
export interface TimeScale {
	readonly axis: TimeAxis;
	readonly left: number;
	readonly right: number;
	/** Where the years that are drawn closer end; undefined where there are none. */
	readonly breakAt: number | undefined;
	/** Where a day begins, `YYYY-MM-DD`; kept within the axis. */
	startOf(day: string): number;
	/** Where it ends. */
	endOf(day: string): number;
	/** Every so many years as there is room for, each at the beginning of its year. */
	readonly ticks: readonly Tick[];
}

/** Of the dated ties, the part that may begin in the years drawn closer. */
const FEW = 0.08;
/** Part of all years that these must be, so that it is worth the while, and of the axis they get. */
const CLOSER = { from: 0.2, to: 0.12 };
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100];
/** Least room from one year written to the next, in px. */
const TICK_ROOM = 44;
const DAY_MS = 86_400_000;

/** Years of a dataset’s timeline, whatever is filtered, so that no filter moves a bar sideways. */
export function axisOf(dataset: Dataset): TimeAxis {
	const { from, to } = yearsWithTies(dataset);
	const begun = dataset.ties
		.map((tie) => firstDay(timeOf(tie)))
		.filter((day) => day !== undefined)
		.map((day) => Number(day.slice(0, 4)))
		.toSorted((a, b) => a - b);
	const first = begun[Math.floor(begun.length * FEW)] ?? from;
	const told = Math.max(from, Math.floor(first / 10) * 10);
	return { from, to, told: told - from >= CLOSER.from * (to - from) ? told : from };
}

/** The axis between two places, in px; the last year ends at `right`. */
export function scaleAxis(axis: TimeAxis, left: number, right: number): TimeScale {
	// scaleTime in UTC, so that the picture is the same in every time zone.
	const scale = scaleUtc().clamp(true);
	const end = yearStart(axis.to + 1);
	const breakAt = axis.told > axis.from ? left + CLOSER.to * (right - left) : undefined;
	if (breakAt === undefined) scale.domain([yearStart(axis.from), end]).range([left, right]);
	else
		scale.domain([yearStart(axis.from), yearStart(axis.told), end]).range([left, breakAt, right]);
	return {
		axis,
		left,
		right,
		breakAt,
		startOf: (day) => scale(new Date(day)),
		endOf: (day) => scale(new Date(Date.parse(day) + DAY_MS)),
		ticks: ticksOf(axis, scale, (right - (breakAt ?? left)) / (axis.to + 1 - axis.told))
	};
}

function ticksOf(
	{ from, to, told }: TimeAxis,
	scale: ScaleTime<number, number>,
	yearPx: number
): Tick[] {
	const step = TICK_STEPS.find((years) => years * yearPx >= TICK_ROOM) ?? to - told + 1;
	const years = told > from ? [from] : [];
	for (let year = Math.ceil(told / step) * step; year <= to; year += step) years.push(year);
	return years.map((year) => ({ year, x: scale(yearStart(year)) }));
}

function yearStart(year: number): Date {
	const date = new Date(Date.UTC(2000, 0, 1));
	// Not by Date.UTC, which takes the years 0 to 99 for those of the last century.
	date.setUTCFullYear(year);
	return date;
}
