import type { CalendarDate } from '#lib/dataset/edtf.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** “4 May 2013” within a sentence: “el 4 de mayo de 2013” in Spanish. */
export const wordsInSentence = (date: CalendarDate, messages: Messages): string =>
	inWords(date, messages, messages.detail.dates.day);

/** The same for an ISO 8601 day, month or year of the checked dataset. */
export const dateInSentence = (iso: string, messages: Messages): string =>
	wordsInSentence(parseIso(iso), messages);

/** An ISO 8601 day, month or year by itself: “4 de mayo de 2013” in Spanish. */
export const dateAlone = (iso: string, messages: Messages): string =>
	inWords(parseIso(iso), messages, messages.detail.dates.dayAlone);

function parseIso(iso: string): CalendarDate {
	const [year = NaN, month, day] = iso.split('-').map(Number);
	return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function inWords(
	{ year, month, day }: CalendarDate,
	{ detail, terms }: Messages,
	dayWords: Messages['detail']['dates']['day']
): string {
	const monthName = month === undefined ? undefined : terms.months[month - 1];
	if (monthName === undefined) return String(year);
	if (day === undefined) return detail.dates.month(monthName, year);
	return dayWords(day, monthName, year);
}
