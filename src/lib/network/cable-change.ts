import { changeOf, CHANGES, type Change, type Periods } from '#lib/query/periods.ts';
import type { Cable } from './network.ts';

/**
 * What became of a cable’s ties from one period to another, each change once and in the order of
 * `CHANGES`; none where no tie of it belongs to one of the two.
 */
export function changesOfCable({ ties }: Cable, periods: Periods): Change[] {
	const found = new Set(ties.map((tie) => changeOf(tie, periods)));
	return CHANGES.filter((change) => found.has(change));
}
