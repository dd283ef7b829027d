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
const ROW = { fine: 26, coarse: 44 };

/**
 * @param width of the room, in px
 * @param isCoarse whether fingers point at it
 */
export function measure(width: number, isCoarse: boolean): Room {
	const isNarrow = width < NARROW;
	const names = isNarrow
		? 0
		: Math.round(Math.min(Math.max(NAMES.part * width, NAMES.least), NAMES.most));
	return {
		isNarrow,
		names,
		chart: Math.max(LEAST_CHART, width - names),
		pad: 16,
		row: isNarrow || isCoarse ? ROW.coarse : ROW.fine,
		head: 28,
		periods: 16
	};
}
