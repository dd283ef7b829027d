import type { ActorId, Dataset, Tie } from '#lib/dataset/dataset.ts';
import { get } from '#lib/dataset/dataset.ts';
import type { StrandThreat } from '#lib/network/network.ts';

export type MatrixColumn =
	| { readonly kind: 'threat'; readonly id: StrandThreat; readonly total: number }
	| { readonly kind: 'actor'; readonly id: ActorId; readonly total: number };

/**
 * `whole`: an actor that has one row. `group`: an actor whose institutions follow, with the ties of
 * all of them. `part`: one of those. `itself`: the actor of the group where its ties name none.
 */
export type RowRole = 'whole' | 'group' | 'part' | 'itself';

export interface MatrixRow {
	readonly role: RowRole;
	readonly actor: ActorId;
	/** Distinct ties; one on several threats is in several cells. */
	readonly total: number;
	/** Ties in each column, in the order of the columns. */
	readonly values: readonly number[];
}

/** A run of rows, and of columns, that hang together. */
export interface Block {
	readonly from: number;
	readonly length: number;
}

/** Counts of ties, in the order in which they are shown. */
export interface Matrix {
	readonly columns: readonly MatrixColumn[];
	readonly rows: readonly MatrixRow[];
	/** Distinct ties in all rows. */
	readonly total: number;
	/** Largest count in a cell. */
	readonly most: number;
	readonly blocks: readonly Block[];
}

/** Name of a row that no other has. */
export const rowKey = ({ actor, role }: MatrixRow): string =>
	role === 'itself' ? `${actor}:itself` : actor;

/** Whether it is the focus or one of its institutions. */
export const isOwn = (dataset: Dataset, id: ActorId): boolean =>
	get(dataset.top, id) === dataset.focus;

export const mostOf = (rows: readonly MatrixRow[]): number =>
	rows.reduce((most, { values }) => Math.max(most, ...values), 0);

/** Ties in sets, one under each key. */
export class TieSets<Key> {
	readonly #sets = new Map<Key, Set<Tie>>();

	add(key: Key, ties: readonly Tie[]): void {
		const known = this.#sets.get(key);
		if (known) for (const tie of ties) known.add(tie);
		else this.#sets.set(key, new Set(ties));
	}

	count(key: Key): number {
		return this.#sets.get(key)?.size ?? 0;
	}
}
