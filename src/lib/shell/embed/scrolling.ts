/**
 * Leaves scrolling to the page around the frame: a wheel zooms the picture only with the key with
 * which it zooms pages.
 *
 * @returns undoes it
 */
export function leaveWheel(host: HTMLElement): () => void {
	const pass = (event: WheelEvent) => {
		if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
	};
	host.addEventListener('wheel', pass, { capture: true });
	return () => host.removeEventListener('wheel', pass, { capture: true });
}
