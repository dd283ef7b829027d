/** A finger that rests for so long holds what is under it. */
const HOLD_MS = 500;
/** A finger that moves more does not rest, in px. */
const SLACK = 8;

/**
 * Tells of fingers that rest in one place of `host`: what hovering is with a mouse. When such a
 * finger lifts, nothing is clicked, and no menu of the system comes up.
 *
 * @returns undoes it
 */
export function listenToHolds(host: HTMLElement, onhold: (down: PointerEvent) => void): () => void {
	const stop = new AbortController();
	const options = { signal: stop.signal };
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
		if (event.pointerType !== 'touch' || isSecond) return;
		start = event;
		// What it touched may be drawn anew meanwhile, and then no event of it comes up to the host.
		event.target?.addEventListener('touchend', lift, { ...options, once: true, passive: false });
		timer = window.setTimeout(() => {
			held = true;
			onhold(event);
		}, HOLD_MS);
	}
	function move(event: PointerEvent) {
		if (!start) return;
		if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > SLACK) release();
	}
	/** Else what has come up under the finger would be clicked. */
	function lift(event: Event) {
		if (held) event.preventDefault();
	}
	function contextmenu(event: MouseEvent) {
		if (start || held) event.preventDefault();
	}

	host.addEventListener('pointerdown', down, options);
	host.addEventListener('pointermove', move, options);
	host.addEventListener('pointerup', release, options);
	host.addEventListener('pointercancel', release, options);
	host.addEventListener('contextmenu', contextmenu, options);
	return () => {
		release();
		stop.abort();
	};
}
