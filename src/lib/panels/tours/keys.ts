/** Keys that turn the steps, with Shift held, and by how many. */
const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What has its own use for arrows: fields, handles, and dialogs over the tour. */
const KEEPS_ARROWS =
	'input:not([type=checkbox]), textarea, select, [contenteditable], [role=slider], dialog';

/** By how many steps a key turns the tour; undefined where it means something else. */
export function turnBy(event: KeyboardEvent): number | undefined {
	const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
	if (!shiftKey || altKey || ctrlKey || metaKey) return undefined;
	if (target instanceof Element && target.closest(KEEPS_ARROWS)) return undefined;
	// The same keys widen what is marked in a text.
	if (getSelection()?.isCollapsed === false) return undefined;
	return TURNS[key];
}
