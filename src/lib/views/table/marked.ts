import { get, type Tie } from '#lib/dataset/dataset.ts';
import { coveredBy, tiesOfAny } from '#lib/evidence/covered.ts';
import type { Selection } from '#lib/state/view-state.ts';
import type { Result } from './column.ts';
import type { RowKind } from './shown.ts';

/**
 * Keys of the rows that belong to the selection: of ties, the one selected, all on a cable, or all
 * that an actor's card tells of, but for the actor that the dataset is about, whose are nearly all;
 * of actors, those that stand for it; of sources, those that a tie cites.
 *
 * @throws UnknownIdError if the selected tie or actor is not in the dataset
 */
export function markedRows(
	{ dataset, network, folding }: Pick<Result, 'dataset' | 'network' | 'folding'>,
	selection: Selection,
	rows: RowKind
): ReadonlySet<string> {
	switch (rows) {
		case 'ties':
			return new Set(selectedTies().map(({ id }) => id));
		case 'actors':
			return new Set(selectedActors());
		case 'sources':
			return new Set(
				selection.kind === 'tie' ? get(dataset.tie, selection.id).sources.map(({ id }) => id) : []
			);
		default:
			return rows satisfies never;
	}

	function selectedTies(): readonly Tie[] {
		switch (selection.kind) {
			case 'none':
				return [];
			case 'tie':
				return [get(dataset.tie, selection.id)];
			case 'actor': {
				const { id } = selection;
				if (id === dataset.focus) return [];
				return tiesOfAny(dataset, coveredBy(dataset, id, folding.unfolded.includes(id)));
			}
			case 'cable': {
				const [a, b] = selection.ends;
				return network.cables.find(({ ends }) => ends[0] === a && ends[1] === b)?.ties ?? [];
			}
			default:
				return selection satisfies never;
		}
	}

	function selectedActors(): readonly string[] {
		if (selection.kind === 'actor') return [folding.shownAs(selection.id)];
		return selection.kind === 'cable' ? selection.ends : [];
	}
}
