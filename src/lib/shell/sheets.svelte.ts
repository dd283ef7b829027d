import { MediaQuery } from 'svelte/reactivity';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import { INITIAL_VIEW_STATE } from '#lib/state/view-state.ts';

/** In the order in which a phone offers them. */
export const SHEETS = ['filters', 'years', 'legend', 'detail'] as const;
export type SheetId = (typeof SHEETS)[number];

/** A window in which the columns are sheets; the style sheets of this room ask the same. */
const HAS_SHEETS = new MediaQuery('(max-width: 45em), (max-height: 31.25em)', false);

/**
 * The sheets of a phone, one of which may be up; in a wide window they are columns, and always
 * there. To be made while a component is.
 */
export class Sheets {
	up = $state<SheetId | undefined>();

	constructor(explorer: Explorer) {
		// A link that was followed is as good as a choice in the page, whichever was there first.
		let { question, selection, tour } = INITIAL_VIEW_STATE;
		// What is answered and what is selected comes up by itself, unless a tour tells of it.
		$effect(() => {
			const { state } = explorer;
			const isNew =
				(state.question !== question && state.question !== undefined) ||
				(state.selection !== selection && state.selection.kind !== 'none');
			const isStep = state.tour !== tour && state.tour !== undefined;
			({ question, selection, tour } = state);
			if (!isNew || isStep || !HAS_SHEETS.current) return;
			// Not before what it shows has woken, which as the page comes waits for its turn.
			if (explorer.settled) this.up = 'detail';
			else return inTurn(() => (this.up = 'detail'));
		});
	}

	/** Whether that of the details is up, which tells of what is selected. */
	get areDetailsUp(): boolean {
		return this.up === 'detail' && HAS_SHEETS.current;
	}

	toggle(id: SheetId) {
		this.up = this.up === id ? undefined : id;
	}

	close = () => {
		this.up = undefined;
	};
}
