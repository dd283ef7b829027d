import type { Point } from '#lib/layout/frame.ts';
import { listenToHolds } from '../holds.ts';

export interface GestureEvents {
	/** What was at `from` is to be at `to`, `factor` times as large. */
	readonly ondrag: (from: Point, to: Point, factor: number) => void;
	/** The pointer hovers, pressed nowhere; undefined: it left. */
	readonly onhover: (at: Point | undefined) => void;
	/** Pressed and let go in one place; twice in a moment: `count` is 2. */
	readonly ontap: (at: Point, count: number) => void;
	/** A finger rests here. */
	readonly onhold?: (at: Point) => void;
}

/** A press that moves less is a tap, in px. */
const SLACK = 5;
/** Two taps within it are a double tap. */
const DOUBLE_MS = 320;
/** Zoom of one line of a wheel, as a power of 2. */
const WHEEL = 0.0022;
const LINE_PX = 24;

/**
 * Tells what pointers do in `host`: drag with one, pinch with two, tap, hover, turn the wheel.
 * Points are in px of the host.
 *
 * @returns undoes it
 */
export function listenToGestures(host: HTMLElement, events: GestureEvents): () => void {
	const pressed = new Map<number, Point>();
	/** Where the only pointer went down, until it moves or another joins. */
	let tap: Point | undefined;
	let last: { readonly at: Point; readonly time: number } | undefined;

	const pointOf = (event: MouseEvent): Point => {
		const { left, top } = host.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	};
	const middle = (): Point => {
		const points = [...pressed.values()];
		return {
			x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
			y: points.reduce((sum, { y }) => sum + y, 0) / points.length
		};
	};
	const spreadOf = (): number => {
		const [a, b] = [...pressed.values()];
		return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 1;
	};

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		const at = pointOf(event);
		pressed.set(event.pointerId, at);
		tap = pressed.size === 1 ? at : undefined;
		host.setPointerCapture(event.pointerId);
	}
	function move(event: PointerEvent) {
		const at = pointOf(event);
		if (!pressed.has(event.pointerId)) return events.onhover(at);
		if (tap && Math.hypot(at.x - tap.x, at.y - tap.y) < SLACK) return;
		tap = undefined;
		const from = middle();
		const before = spreadOf();
		pressed.set(event.pointerId, at);
		events.ondrag(from, middle(), before > 0 ? spreadOf() / before : 1);
	}
	function up(event: PointerEvent) {
		if (!pressed.delete(event.pointerId) || !tap) return;
		const at = tap;
		tap = undefined;
		const again =
			last !== undefined &&
			event.timeStamp - last.time < DOUBLE_MS &&
			Math.hypot(at.x - last.at.x, at.y - last.at.y) < 4 * SLACK;
		last = again ? undefined : { at, time: event.timeStamp };
		events.ontap(at, again ? 2 : 1);
	}
	function cancel(event: PointerEvent) {
		pressed.delete(event.pointerId);
		tap = undefined;
	}
	function leave() {
		if (pressed.size === 0) events.onhover(undefined);
	}
	function wheel(event: WheelEvent) {
		event.preventDefault();
		const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
		const at = pointOf(event);
		events.ondrag(at, at, 2 ** (-event.deltaY * px * WHEEL));
	}

	const { onhold } = events;
	const stopHolds =
		onhold &&
		listenToHolds(host, (at) => {
			tap = undefined;
			onhold(pointOf(at));
		});
	const stop = new AbortController();
	const options = { signal: stop.signal };
	host.addEventListener('pointerdown', down, options);
	host.addEventListener('pointermove', move, options);
	host.addEventListener('pointerup', up, options);
	host.addEventListener('pointercancel', cancel, options);
	host.addEventListener('pointerleave', leave, options);
	host.addEventListener('wheel', wheel, { ...options, passive: false });
	return () => {
		stopHolds?.();
		stop.abort();
	};
}
