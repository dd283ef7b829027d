import type { Messages } from '#lib/i18n/messages.ts';
import type { Dropped } from './address.ts';

/** A raw value longer than this is cut in the line that says it was dropped. */
const LONGEST_RAW = 40;

/**
 * One line on a part of an address that was left out.
 *
 * @param dropped as `parseViewState` gives it
 */
export function describeDropped(dropped: Dropped, { address: texts }: Messages): string {
	const { parameter, reason } = dropped;
	const what = Object.hasOwn(texts.parameters, parameter) ? texts.parameters[parameter] : undefined;
	return texts.dropped[reason](what ?? shorten(parameter), shorten(dropped.raw));
}

const shorten = (text: string): string =>
	text.length > LONGEST_RAW ? `${text.slice(0, LONGEST_RAW)}…` : text;
