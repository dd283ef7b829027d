/** A finger that rests for so long holds what is under it. */
const HOLD_MS = 500;
/** A finger that moves more does not rest, in px. */
const SLACK = 8;

/**
 * Tells of fingers and pens that rest in one place of `host`: what hovering is with a mouse. No
 * click follows, and no menu of the system.
 *
 * @returns undoes it
 */
export function listenToHolds(host: HTMLElement, onhold: (down: PointerEvent) => void): () => void {
	let timer = 0;
	let start: PointerEvent | undefined;
	let held = false;

	function release() {
		clearTimeout(timer);
		start = undefined;
	}
	function down(event: PointerEvent) {
		const isSecond = start !== undefined;
		release();
		held = false;
		if (event.pointerType === 'mouse' || isSecond) return;
		start = event;
		timer = window.setTimeout(() => {
			held = true;
			onhold(event);
		}, HOLD_MS);
	}
	function move(event: PointerEvent) {
		if (!start) return;
		if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > SLACK) release();
	}
	function click(event: MouseEvent) {
		if (!held) return;
		held = false;
		event.preventDefault();
		event.stopPropagation();
	}
	function contextmenu(event: MouseEvent) {
		if (start || held) event.preventDefault();
	}

	const stop = new AbortController();
	const options = { signal: stop.signal };
	host.addEventListener('pointerdown', down, options);
	host.addEventListener('pointermove', move, options);
	host.addEventListener('pointerup', release, options);
	host.addEventListener('pointercancel', release, options);
	host.addEventListener('click', click, { ...options, capture: true });
	host.addEventListener('contextmenu', contextmenu, options);
	return () => {
		release();
		stop.abort();
	};
}
