import type { Tie } from '#lib/dataset/dataset.ts';
import {
	parseEdtf,
	type CalendarDate,
	type Certainty,
	type Edtf,
	type EdtfPoint
} from '#lib/dataset/edtf.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { wordsInSentence } from './date-words.ts';

type DateMessages = Messages['detail']['dates'];

/** When a tie began and ended, in words; undefined = not known. */
interface Span {
	readonly start: string | undefined;
	readonly end: string | undefined;
}

/**
 * One EDTF date in words, within a sentence: “about May 2013”, “between 2005 and 2016”.
 *
 * @param text EDTF level 1 of the checked dataset; anything else comes back as it is
 */
export function describeDate(text: string, messages: Messages): string {
	const edtf = parseEdtf(text);
	return edtf ? dateInWords(edtf, messages) : text;
}

/**
 * When a tie was in force, as far as it is known: “since about 2013”, “2005 to 2016”, “from 2016
 * (uncertain), end not known”, “dates not known”.
 *
 * An interval as the start of a tie without an end is read as the time from its start to its end.
 */
export function describeDates(
	tie: Pick<Tie, 'start' | 'end' | 'status'>,
	messages: Messages
): string {
	const words = messages.detail.dates;
	const days = tie.status === 'planned' ? undefined : daysInMonth(tie, messages);
	if (days !== undefined) return days;
	const { start, end } = spanOf(tie, messages);
	if (start !== undefined && end !== undefined) {
		if (start === end) return tie.status === 'planned' ? words.plannedFor(start) : start;
		return tie.status === 'planned' ? words.plannedSpan(start, end) : words.span(start, end);
	}
	if (start !== undefined) return openEnded(start, tie.status, words);
	if (end !== undefined) return words.until(end);
	switch (tie.status) {
		case 'ended':
			return words.ended;
		case 'planned':
			return words.planned;
		case 'active':
		case 'unknown':
			return words.unknown;
		default:
			return tie.status satisfies never;
	}
}

/** Days of one and the same month as “4 to 9 May 2013”; undefined for anything else. */
function daysInMonth(
	{ start, end }: Pick<Tie, 'start' | 'end'>,
	{ detail, terms }: Messages
): string | undefined {
	const first = knownDate(start);
	const last = knownDate(end);
	if (first?.day === undefined || last?.day === undefined || first.day === last.day) return;
	if (first.year !== last.year || first.month !== last.month) return;
	const month = first.month === undefined ? undefined : terms.months[first.month - 1];
	return month && detail.dates.days(first.day, last.day, month, first.year);
}

function knownDate(text: string | undefined): CalendarDate | undefined {
	const edtf = text === undefined ? undefined : parseEdtf(text);
	return edtf?.kind === 'date' && edtf.certainty === 'known' ? edtf.date : undefined;
}

function openEnded(start: string, status: Tie['status'], words: DateMessages): string {
	switch (status) {
		case 'active':
			return words.since(start);
		case 'unknown':
			return words.from(start);
		case 'ended':
			return words.begunAndEnded(start);
		case 'planned':
			return words.plannedFor(start);
		default:
			return status satisfies never;
	}
}

function spanOf({ start, end }: Pick<Tie, 'start' | 'end'>, messages: Messages): Span {
	const interval = start === undefined || end !== undefined ? undefined : parseEdtf(start);
	if (interval?.kind === 'interval') {
		return {
			start: interval.from && dateInWords(interval.from, messages),
			end: interval.to && dateInWords(interval.to, messages)
		};
	}
	return {
		start: start === undefined ? undefined : describeDate(start, messages),
		end: end === undefined ? undefined : describeDate(end, messages)
	};
}

function dateInWords(edtf: Edtf, messages: Messages): string {
	if (edtf.kind !== 'interval') return pointInWords(edtf, messages);
	const words = messages.detail.dates;
	const from = edtf.from && pointInWords(edtf.from, messages);
	const to = edtf.to && pointInWords(edtf.to, messages);
	if (to === undefined) return from === undefined ? words.unknown : words.orLater(from);
	return from === undefined ? words.orEarlier(to) : words.between(from, to);
}

function pointInWords(point: EdtfPoint, messages: Messages): string {
	const words = messages.detail.dates;
	switch (point.kind) {
		case 'decade':
			return words.decade(point.year);
		case 'date':
			return CERTAINTY_WORDS[point.certainty](wordsInSentence(point.date, messages), words);
		default:
			return point satisfies never;
	}
}

const CERTAINTY_WORDS: Readonly<Record<Certainty, (date: string, words: DateMessages) => string>> =
	{
		known: (date) => date,
		uncertain: (date, words) => words.uncertain(date),
		approximate: (date, words) => words.about(date),
		'uncertain-and-approximate': (date, words) => words.uncertain(words.about(date))
	};
