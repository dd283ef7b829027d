import type { Figure } from '#lib/dataset/dataset.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/**
 * A figure's value with its unit: “1,500 people”, “2.5 million U.S. dollars”.
 *
 * A unit that the catalogue does not know is written as the data has it.
 */
export function describeFigure({ value, unit }: Figure, { terms, language }: Messages): string {
	const word = terms.units[unit]?.(value) ?? unit;
	return `${formatNumber(language, value)} ${word}`;
}
