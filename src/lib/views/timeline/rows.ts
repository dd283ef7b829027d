import { get, type ActorId, type Dataset } from '#lib/dataset/dataset.ts';
import type { Selection } from '#lib/state/view-state.ts';
import type { TimelineGroup, TimedTie } from './groups.ts';

/** A line of the timeline: the name of a group, or a tie of it. */
export type TimelineRow =
	| {
			readonly kind: 'group';
			readonly group: TimelineGroup;
			readonly isFolded: boolean;
			/** Place among the groups, from 0. */
			readonly place: number;
	  }
	| {
			readonly kind: 'tie';
			readonly group: TimelineGroup;
			readonly timed: TimedTie;
			/** Place among the ties of its group, from 0. */
			readonly place: number;
	  };

/** The rows from above, without the ties of folded groups. */
export function listRows(
	groups: readonly TimelineGroup[],
	isFolded: (group: TimelineGroup) => boolean
): TimelineRow[] {
	return groups.flatMap((group, place): TimelineRow[] => {
		const folded = isFolded(group);
		return [
			{ kind: 'group', group, isFolded: folded, place },
			...(folded
				? []
				: group.ties.map((timed, i) => ({ kind: 'tie', group, timed, place: i }) as const))
		];
	});
}

/** Name of a row, the same as long as it shows the same thing. */
export const rowKey = (row: TimelineRow): string =>
	row.kind === 'group' ? row.group.id : `${row.group.id} ${row.timed.tie.id}`;

/**
 * Where a selection stands among the rows, from 0; undefined if nowhere. A tie of a folded group is
 * at the name of that, and so is an actor, a cable at that of the partner.
 *
 * @param preferred key of a row which it is, if the tie has several
 */
export function placeOfSelected(
	rows: readonly TimelineRow[],
	selection: Selection,
	{ top, focus }: Pick<Dataset, 'top' | 'focus'>,
	preferred: string | undefined
): number | undefined {
	const find = (matches: (row: TimelineRow) => boolean): number | undefined => {
		const at = rows.findIndex(matches);
		return at < 0 ? undefined : at;
	};
	const findGroup = (actors: readonly ActorId[]): number | undefined => {
		const tops = actors.map((id) => get(top, id));
		const partner = tops.find((id) => id !== get(top, focus)) ?? focus;
		return find(({ kind, group }) => kind === 'group' && group.id === partner);
	};
	switch (selection.kind) {
		case 'none':
			return undefined;
		case 'actor':
			return findGroup([selection.id]);
		case 'cable':
			return findGroup(selection.ends);
		case 'tie': {
			const isTie = ({ tie }: TimedTie) => tie.id === selection.id;
			const isRow = (row: TimelineRow) => row.kind === 'tie' && isTie(row.timed);
			return (
				find((row) => isRow(row) && rowKey(row) === preferred) ??
				find(isRow) ??
				find(({ kind, group }) => kind === 'group' && group.ties.some(isTie))
			);
		}
		default:
			return selection satisfies never;
	}
}

/** What a key does to the row on which it is pressed. */
export type Step =
	/** Goes to another row. */
	| { readonly kind: 'go'; readonly to: number }
	/** Folds its group or opens it. */
	| { readonly kind: 'toggle' }
	| { readonly kind: 'none' };

/**
 * What a key means on the row at `at`; undefined for keys that are none of the timeline's.
 *
 * @param page rows that Page Up and Page Down go
 * @see ARIA Authoring Practices Guide, Treegrid Pattern
 */
export function stepByKey(
	key: string,
	rows: readonly TimelineRow[],
	at: number,
	page: number
): Step | undefined {
	const go = (to: number): Step => ({
		kind: 'go',
		to: Math.max(0, Math.min(rows.length - 1, to))
	});
	const row = rows[at];
	switch (key) {
		case 'ArrowUp':
			return go(at - 1);
		case 'ArrowDown':
			return go(at + 1);
		case 'PageUp':
			return go(at - page);
		case 'PageDown':
			return go(at + page);
		case 'Home':
			return go(0);
		case 'End':
			return go(rows.length - 1);
		case 'ArrowLeft':
			if (row?.kind === 'tie') return go(at - row.place - 1);
			return { kind: row && !row.isFolded ? 'toggle' : 'none' };
		case 'ArrowRight':
			if (row?.kind === 'group' && row.isFolded) return { kind: 'toggle' };
			return row?.kind === 'group' ? go(at + 1) : { kind: 'none' };
		default:
			return undefined;
	}
}

/** Rows of a scrolled list that are to be there, first inclusive and last exclusive. */
export interface RowWindow {
	readonly first: number;
	readonly last: number;
}

/** Rows that stand ready beyond each edge, so that a short scroll finds them. */
const SPARE = 8;

/** The rows that are seen, and some more; all lengths in px. */
export function windowOf(
	count: number,
	rowPx: number,
	scrolledPx: number,
	heightPx: number
): RowWindow {
	const first = Math.max(0, Math.min(count, Math.floor(scrolledPx / rowPx) - SPARE));
	return {
		first,
		last: Math.max(first, Math.min(count, Math.ceil((scrolledPx + heightPx) / rowPx) + SPARE))
	};
}
