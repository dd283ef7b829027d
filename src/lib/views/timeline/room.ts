/** How the timeline uses the room that it has, in px. */
export interface Room {
	/** Whether names stand above their bars instead of beside them. */
	readonly isNarrow: boolean;
	/** Width of the names’ column; 0 where they stand above. */
	readonly names: number;
	/** Width of the time axis with its margins, and these. */
	readonly chart: number;
	readonly pad: number;
	readonly row: number;
	/** Height of the axis, and what the periods compared add to it. */
	readonly head: number;
	readonly periods: number;
}

/** Below this width a column of names leaves too little to the bars. */
const NARROW = 560;
/** Before the room is measured, so that the axis runs forward all the same. */
const LEAST_CHART = 100;
const NAMES = { part: 0.3, least: 190, most: 300 };
const ROW = 26;
/** A line of text above a bar, and what the bar takes below. */
const LINE = 18;
const BAR = 26;
/** What a finger needs. */
const COARSE_ROW = 44;
/** Text of the usual size, for which the others are meant. */
const TEXT = 16;

/**
 * @param width of the room, in px
 * @param isCoarse whether fingers point at it
 * @param fontPx size of the reader’s text
 */
export function measure(width: number, isCoarse: boolean, fontPx: number): Room {
	const larger = fontPx / TEXT;
	const isNarrow = width < NARROW * larger;
	const names = isNarrow
		? 0
		: Math.min(Math.max(NAMES.part * width, NAMES.least * larger), NAMES.most * larger);
	const row = isNarrow ? LINE * larger + BAR : ROW * larger;
	return {
		isNarrow,
		names: Math.round(names),
		chart: Math.max(LEAST_CHART, width - Math.round(names)),
		pad: 16,
		row: Math.round(isCoarse ? Math.max(row, COARSE_ROW) : row),
		head: Math.round(28 * larger),
		periods: 16
	};
}
