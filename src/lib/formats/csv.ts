import Papa from 'papaparse';
import { SEPARATOR } from './columns.ts';
import type { Table } from './tables.ts';

/** By it Excel knows that a file is UTF-8; without it, ñ becomes Ã±. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, and so does text
 * that already looks as if it had got one: whoever takes one apostrophe off what matches gets every
 * value back. Numbers with a sign, such as -90.5 or +502, can compute nothing and stay.
 *
 * @see OWASP, CSV Injection; the full-width signs count in East Asian versions of Excel
 */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as RFC 4180 has it: one line of names, commas, CRLF, quotes where they are due. Values of
 * a list are joined by “; ”; what is not known is empty.
 */
export function toCsv({ columns, rows }: Table): string {
	const text = Papa.unparse(
		{
			fields: columns.map(({ name }) => name),
			data: rows.map((row) =>
				row.map((cell) => (typeof cell === 'object' ? cell.join(SEPARATOR) : cell))
			)
		},
		{ newline: '\r\n', escapeFormulae: FORMULA }
	);
	return `${text}\r\n`;
}
