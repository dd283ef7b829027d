/** Parts of the page, in the order in which F6 goes through them. */
const REGIONS = ['#filters', '.picture', '#years', '#tour', '#detail'];
/** Where one arrives in a part: what is walked, or the head of a card; else the part itself. */
const ARRIVAL = '[role=application], [role$=grid] [tabindex="0"], h2[tabindex]';

/** F6 goes to the next part of the page and Shift+F6 to the one before; whether `event` was that. */
export function goToRegion(event: KeyboardEvent): boolean {
	if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return false;
	const regions = REGIONS.flatMap((selector) => {
		const region = document.querySelector<HTMLElement>(selector);
		return region?.checkVisibility({ visibilityProperty: true }) ? [region] : [];
	});
	const at = regions.findIndex((region) => region.contains(document.activeElement));
	const next = event.shiftKey ? (at < 0 ? regions.length : at) - 1 : at + 1;
	arriveIn(regions.at(next % regions.length));
	event.preventDefault();
	return true;
}

/** Brings the focus to where one arrives in a part of the page. */
export function arriveIn(part: HTMLElement | undefined): void {
	(part?.querySelector<HTMLElement>(ARRIVAL) ?? part)?.focus();
}
