const isField = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('input, textarea, select'));

/** Whether a character that was typed is free to mean something: in no field and no dialog. */
export function isFreeKey(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
	if (document.querySelector('dialog[open]')) return false;
	const { target } = event;
	const isBox = target instanceof HTMLInputElement && /^(checkbox|radio|range)$/.test(target.type);
	return !isField(target) || isBox;
}
