import { base } from '$app/paths';
import { formatViewState } from '#lib/state/address.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import { INITIAL_VIEW_STATE, type Selection } from '#lib/state/view-state.ts';
import { isPlainClick } from '#lib/ui/plain-click.ts';

/** Address, from the page's own, at which a thing is shown by itself, whatever is filtered now. */
export const addressOf = (selection: Selection): string =>
	`?${formatViewState({ ...INITIAL_VIEW_STATE, selection })}`;

/** Opens a link's thing in place, unless the click asks for a new tab, a window or a file. */
export function selectInPlace(event: MouseEvent, explorer: Explorer, selection: Selection): void {
	if (!isPlainClick(event)) return;
	event.preventDefault();
	explorer.select(selection);
}

/** The same in full, to be given away, on the site in the page's language. Only in a browser. */
export const fullAddressOf = (selection: Selection): string =>
	new URL(`${base}/${document.documentElement.lang}/${addressOf(selection)}`, location.href).href;
