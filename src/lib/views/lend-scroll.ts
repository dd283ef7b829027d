/**
 * Scrolls to `topPx` for a while, as for as long as a sheet lies over a part of the list.
 *
 * @returns scrolls back, unless the reader has scrolled since
 */
export function lendScroll(scroller: HTMLElement, topPx: number): () => void {
	const before = scroller.scrollTop;
	scroller.scrollTop = topPx;
	const lent = scroller.scrollTop;
	return () => {
		// With the sheet the room goes that was made for it at the end.
		const most = scroller.scrollHeight - scroller.clientHeight;
		if (Math.abs(scroller.scrollTop - Math.min(lent, most)) < 1) scroller.scrollTop = before;
	};
}
