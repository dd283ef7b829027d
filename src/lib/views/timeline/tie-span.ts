import type { Tie } from '#lib/dataset/dataset.ts';
import { boundsOf, parseEdtf, type DayBounds, type Edtf } from '#lib/dataset/edtf.ts';

/**
 * How a bar begins: on a known date, on one that its source is not sure of or that lies anywhere
 * between two, or nobody knows when.
 */
export type Beginning = 'known' | 'uncertain' | 'not-known';

/** How it ends; `ongoing` and `not-known-ended` reach the end of the axis. */
export type Ending = 'known' | 'uncertain' | 'ongoing' | 'not-known-ended' | 'not-known';

/** When a tie was in force. Days are written `YYYY-MM-DD`. */
export interface TieSpan {
	readonly beginning: Beginning;
	/** First and last day on which it may have begun; undefined = any day before `latest`. */
	readonly began: DayBounds;
	readonly ending: Ending;
	/** First and last day on which it may have ended; undefined = open. */
	readonly ended: DayBounds;
}

/** What a row of the timeline shows of a tie. */
export type TieTime =
	| ({ readonly kind: 'span' } & TieSpan)
	/** Agreed or announced for these days, and not in force. */
	| { readonly kind: 'planned'; readonly days: DayBounds; readonly isSure: boolean }
	| { readonly kind: 'undated' };

/**
 * When a tie was in force, by the same rules as `standingIn` in query/years.ts: a tie that ended
 * nobody knows when is taken to end with the date of its start, one of which the end alone is known
 * to begin with it.
 */
export function timeOf({ start, end, status }: Pick<Tie, 'start' | 'end' | 'status'>): TieTime {
	const started = read(start);
	const ended = read(end);
	const only = started ?? ended;
	if (only === undefined) return { kind: 'undated' };
	if (status === 'planned')
		return { kind: 'planned', days: boundsOf(only), isSure: certaintyOf(only) === 'known' };

	const began = boundsOf(only);
	const ending = ended && boundsOf(ended);
	if (ended && ending?.latest !== undefined) {
		return {
			kind: 'span',
			beginning: started ? certaintyOf(started) : 'not-known',
			began: started ? began : ending,
			ending: certaintyOf(ended),
			ended: ending
		};
	}
	const open = { kind: 'span', beginning: certaintyOf(only), began } as const;
	switch (status) {
		case 'active':
			return { ...open, ending: 'ongoing', ended: OPEN };
		case 'unknown':
			return { ...open, ending: 'not-known-ended', ended: OPEN };
		case 'ended': {
			const day = began.latest ?? began.earliest;
			return { ...open, ending: 'not-known', ended: { earliest: day, latest: day } };
		}
		default:
			return status satisfies never;
	}
}

const OPEN: DayBounds = { earliest: undefined, latest: undefined };

const read = (date: string | undefined): Edtf | undefined =>
	date === undefined ? undefined : parseEdtf(date);

/** A decade and an interval leave open when; so does a mark after a date. */
function certaintyOf(edtf: Edtf): 'known' | 'uncertain' {
	switch (edtf.kind) {
		case 'date':
			return edtf.certainty === 'known' ? 'known' : 'uncertain';
		case 'decade':
		case 'interval':
			return 'uncertain';
		default:
			return edtf satisfies never;
	}
}

/**
 * Day by which ties are put in order: the first on which it may have begun, was to begin or, where
 * that is open, the last; undefined for undated ties.
 */
export function firstDay(time: TieTime): string | undefined {
	switch (time.kind) {
		case 'span':
			return time.began.earliest ?? time.began.latest;
		case 'planned':
			return time.days.earliest ?? time.days.latest;
		case 'undated':
			return undefined;
		default:
			return time satisfies never;
	}
}
