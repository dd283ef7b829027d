import { formatViewState } from '#lib/state/address.ts';
import { INITIAL_VIEW_STATE, type ViewState } from '#lib/state/view-state.ts';

/** An address that people can read, or say on the telephone. */
export interface ShortLink {
	readonly address: string;
	/** The page of what is selected, or the view without how its picture is arranged. */
	readonly leadsTo: 'actor' | 'tie' | 'view';
}

/** @returns `page` with the whole view in its search */
export function linkTo(page: string, state: ViewState): string {
	const search = formatViewState(state);
	return search === '' ? page : `${page}?${search}`;
}

/**
 * The page of an actor or a tie where that is all that is shown, else the view without what was
 * moved and where the reader looks.
 *
 * @param home address of the app in the reader’s language, with its slash
 * @returns undefined if the full link is as short
 */
export function shortLink(home: string, state: ViewState): ShortLink | undefined {
	const { map } = state.choices;
	const plain: ViewState = {
		...state,
		moved: {},
		viewport: undefined,
		choices: { ...state.choices, map: { ...map, viewport: undefined } }
	};
	const { selection } = state;
	const rest = formatViewState({ ...plain, selection: INITIAL_VIEW_STATE.selection });
	if (rest === '' && selection.kind === 'actor')
		return { address: `${home}actors/${selection.id}/`, leadsTo: 'actor' };
	if (rest === '' && selection.kind === 'tie')
		return { address: `${home}ties/${selection.id}/`, leadsTo: 'tie' };
	const address = linkTo(home, plain);
	return address.length < linkTo(home, state).length ? { address, leadsTo: 'view' } : undefined;
}
