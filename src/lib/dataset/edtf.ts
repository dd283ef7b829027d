/** Dates of the dataset: the part of EDTF level 1 that it uses. */

/** A day, a month or a year. */
export interface CalendarDate {
	readonly year: number;
	/** 1 to 12. */
	readonly month?: number;
	/** 1 to 31; only with a month. */
	readonly day?: number;
}

/** What the mark after a date says: none, `?`, `~`, or `%` for both. */
export type Certainty = 'known' | 'uncertain' | 'approximate' | 'uncertain-and-approximate';

export type EdtfPoint =
	| { readonly kind: 'date'; readonly date: CalendarDate; readonly certainty: Certainty }
	/** Some year of ten, of which `year` is the first: `201X`. */
	| { readonly kind: 'decade'; readonly year: number };

export type Edtf =
	| EdtfPoint
	/** Undefined = open, written `..`; at most one side is. */
	| {
			readonly kind: 'interval';
			readonly from: EdtfPoint | undefined;
			readonly to: EdtfPoint | undefined;
	  };

/** First and last day that a date may mean, as `YYYY-MM-DD`; undefined = open. */
export interface DayBounds {
	readonly earliest: string | undefined;
	readonly latest: string | undefined;
}

const POINT = String.raw`(?:\d{3}X|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)`;

/** The form alone; `parseEdtf` also knows the calendar and the order of an interval. */
export const EDTF_FORM = new RegExp(
	String.raw`^(?:${POINT}|${POINT}\/${POINT}|${POINT}\/\.\.|\.\.\/${POINT})$`
);

const CERTAINTY: Readonly<Record<string, Certainty>> = {
	'': 'known',
	'?': 'uncertain',
	'~': 'approximate',
	'%': 'uncertain-and-approximate'
};

/**
 * Reads a date such as `2013`, `2013-05`, `2013-05-04`, `2013?`, `2013~`, `2013%`, `201X`,
 * `2005/2016`, `2016/..` or `../2016`.
 *
 * @returns undefined if it is none, names a day that no calendar has, or runs backwards
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): Edtf | undefined {
	if (!EDTF_FORM.test(text)) return undefined;
	const [first = '', second] = text.split('/');
	if (second === undefined) return parsePoint(first);
	const from = parsePoint(first);
	const to = parsePoint(second);
	if ((from === undefined && first !== '..') || (to === undefined && second !== '..')) {
		return undefined;
	}
	const interval: Edtf = { kind: 'interval', from, to };
	const { earliest, latest } = boundsOf(interval);
	if (earliest !== undefined && latest !== undefined && latest < earliest) return undefined;
	return interval;
}

/** The earliest and the latest year that a date may mean; undefined = open. */
export function yearsOf(edtf: Edtf): {
	readonly from: number | undefined;
	readonly to: number | undefined;
} {
	const { earliest, latest } = boundsOf(edtf);
	const year = (day: string | undefined) =>
		day === undefined ? undefined : Number(day.slice(0, 4));
	return { from: year(earliest), to: year(latest) };
}

/** The days between which a date lies. An uncertain or approximate one is taken as it is written. */
export function boundsOf(edtf: Edtf): DayBounds {
	switch (edtf.kind) {
		case 'date':
			return { earliest: firstDay(edtf.date), latest: lastDay(edtf.date) };
		case 'decade':
			return {
				earliest: firstDay({ year: edtf.year }),
				latest: lastDay({ year: edtf.year + 9 })
			};
		case 'interval':
			return {
				earliest: edtf.from && boundsOf(edtf.from).earliest,
				latest: edtf.to && boundsOf(edtf.to).latest
			};
		default:
			return edtf satisfies never;
	}
}

function parsePoint(text: string): EdtfPoint | undefined {
	if (text.endsWith('X')) return { kind: 'decade', year: Number(text.slice(0, 3)) * 10 };
	const mark = /[?~%]$/.exec(text)?.[0] ?? '';
	const certainty = CERTAINTY[mark];
	const [year, month, day] = text
		.slice(0, text.length - mark.length)
		.split('-')
		.map(Number);
	if (year === undefined || Number.isNaN(year) || certainty === undefined) return undefined;
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) {
		return undefined;
	}
	const date: CalendarDate = {
		year,
		...(month !== undefined && { month }),
		...(day !== undefined && { day })
	};
	return { kind: 'date', date, certainty };
}

const firstDay = ({ year, month = 1, day = 1 }: CalendarDate): string => isoDay(year, month, day);

const lastDay = ({ year, month = 12, day = daysIn(year, month) }: CalendarDate): string =>
	isoDay(year, month, day);

const isoDay = (year: number, month: number, day: number): string =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days of a month, 1 to 12, of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
	if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
