import { get, type Tie } from '#lib/dataset/dataset.ts';
import { describeView } from '#lib/questions/sentence.ts';
import { cableId } from '#lib/network/network.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

/** What can be taken along: the ties of the view, those of what is selected in it, or everything. */
const SCOPES = ['view', 'selected', 'whole'] as const;
export type Scope = (typeof SCOPES)[number];

/** What is chosen from, and what it is called. */
export interface Chosen {
	/** Absent: the whole dataset, with actors and sources that no tie names. */
	readonly ties: readonly Tie[] | undefined;
	/** One sentence without a full stop. */
	readonly description: string;
	/** Of what the name of the file tells besides the query. */
	readonly names: readonly string[];
}

/** The scopes that there are in the view as it stands: without a selection there is none of it. */
export const scopesOf = ({ selection }: Explorer): readonly Scope[] =>
	SCOPES.filter((scope) => scope !== 'selected' || selection.kind !== 'none');

/**
 * @throws UnknownIdError if the selection is not in the dataset
 */
export function chosenIn(scope: Scope, explorer: Explorer, messages: Messages): Chosen {
	const { dataset } = explorer;
	const sentence = describeView(explorer.told, dataset, messages);
	switch (scope) {
		case 'whole':
			return { ties: undefined, description: messages.data.wholeDescription, names: [] };
		case 'view':
			return { ties: explorer.ties, description: sentence, names: [] };
		case 'selected': {
			const { ties, names } = selected(explorer);
			const description = messages.data.selectedDescription(names, sentence);
			return { ties, description, names };
		}
		default:
			return scope satisfies never;
	}
}

/** Ties of the view that the selection is about, and the names of what is selected. */
function selected({ dataset, selection, ties, network }: Explorer): {
	readonly ties: readonly Tie[];
	readonly names: readonly string[];
} {
	switch (selection.kind) {
		case 'none':
			return { ties: [], names: [] };
		case 'tie': {
			const tie = get(dataset.tie, selection.id);
			// A tie that the filters leave out can be selected too.
			return { ties: [tie], names: [tie.name] };
		}
		case 'actor': {
			const { id } = selection;
			const family = new Set([id, ...(dataset.descendants.get(id) ?? [])]);
			return {
				ties: ties.filter(({ between }) => between.some((party) => family.has(party))),
				names: [get(dataset.actor, id).name]
			};
		}
		case 'cable': {
			const wanted = cableId(...selection.ends);
			return {
				ties: network.cables.find(({ id }) => id === wanted)?.ties ?? [],
				names: selection.ends.map((id) => get(dataset.actor, id).name)
			};
		}
		default:
			return selection satisfies never;
	}
}
