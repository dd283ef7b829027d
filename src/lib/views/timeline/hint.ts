import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { TimeScale } from './axis.ts';
import type { TimelineRow } from './rows.ts';
import { foundingText, rowLines, runsIn } from './shown.ts';

/** Where the pointer or the focus is. */
export interface Pointed {
	readonly row: TimelineRow;
	/** On the time axis, in px; undefined beside it. */
	readonly x: number | undefined;
	/** In the window, in px. */
	readonly clientX: number;
	readonly clientY: number;
}

/** How near to a mark the pointer means it, in px; and how many marks are named at once. */
const NEAR = 7;
const MOST = 4;

/** What there is to say of the place: the foundings there, the ties of that year, or the row. */
export function hintLines(
	explorer: Explorer,
	{ row, x }: Pointed,
	scale: TimeScale,
	messages: Messages
): string[] {
	if (row.kind === 'group' && x !== undefined) {
		const near = row.group.foundings.filter(({ day }) => Math.abs(scale.startOf(day) - x) <= NEAR);
		if (near.length > 0) {
			return near.slice(0, MOST).map((founding) => foundingText(explorer, founding, messages));
		}
		const run = runsIn(explorer, row.group).find(
			({ from, to }) => scale.startOf(`${from}-01-01`) <= x && x <= scale.endOf(`${to}-12-31`)
		);
		if (row.isFolded && run) {
			return [messages.timeline.inForce(run.count, run.from, run.to)];
		}
	}
	return rowLines(explorer, row, messages);
}
