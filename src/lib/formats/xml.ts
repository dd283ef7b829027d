import { toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { SEPARATOR, type Cell } from './columns.ts';

/** A whole document. */
export const xmlDocument = (root: SvgNode): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${toText(root)}\n`;

/** Children that stand on lines of their own; only for elements in which blanks mean nothing. */
export const onLines = (children: readonly SvgNode[]): (SvgNode | string)[] =>
	children.length === 0 ? [] : [...children.flatMap((child) => ['\n', child]), '\n'];

/**
 * A cell as XML has it: a number in full, a list in one text.
 *
 * @returns undefined if there is nothing to say
 */
export function cellText(cell: Cell): string | undefined {
	if (cell === undefined) return undefined;
	if (typeof cell === 'object') return cell.length === 0 ? undefined : cell.join(SEPARATOR);
	return String(cell);
}
