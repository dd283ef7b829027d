import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToHolds } from '#lib/views/holds.ts';

/** As long as a finger has to rest. */
const LONG = 500;

interface Touch {
	readonly x?: number;
	readonly y?: number;
	readonly pointerType?: string;
}

let host: EventTarget;
let held: Event[];
let stop: () => void;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	vi.stubGlobal('window', globalThis);
	host = new EventTarget();
	held = [];
	stop = listenToHolds(host as HTMLElement, (down) => held.push(down));
});
afterEach(() => {
	stop();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** Lets something happen in the host, and says whether the browser may go on as usual. */
function happen(type: string, { x = 100, y = 100, pointerType = 'touch' }: Touch = {}): boolean {
	const event = new Event(type, { cancelable: true });
	return host.dispatchEvent(Object.assign(event, { clientX: x, clientY: y, pointerType }));
}

describe('a finger that rests', () => {
	it('holds what it is on, once, after half a second', () => {
		happen('pointerdown', { x: 40, y: 50 });
		vi.advanceTimersByTime(LONG - 1);
		expect(held).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(held).toEqual([expect.objectContaining({ clientX: 40, clientY: 50 })]);
		vi.advanceTimersByTime(10 * LONG);
		expect(held).toHaveLength(1);
	});

	it.each<[title: string, meanwhile: () => void]>([
		['has lifted', () => happen('pointerup')],
		['was taken by the system', () => happen('pointercancel')],
		['has moved by more than 8 px', () => happen('pointermove', { x: 106, y: 106 })],
		['was joined by a second one', () => happen('pointerdown', { x: 10 })]
	])('holds nothing if it %s', (_, meanwhile) => {
		happen('pointerdown');
		vi.advanceTimersByTime(LONG / 2);
		meanwhile();
		vi.advanceTimersByTime(LONG);
		expect(held).toEqual([]);
	});

	it('may tremble', () => {
		happen('pointerdown');
		happen('pointermove', { x: 105, y: 106 });
		vi.advanceTimersByTime(LONG);
		expect(held).toHaveLength(1);
	});

	it('is no mouse and no pen', () => {
		happen('pointerdown', { pointerType: 'mouse' });
		vi.advanceTimersByTime(LONG);
		happen('pointerdown', { pointerType: 'pen' });
		vi.advanceTimersByTime(LONG);
		expect(held).toEqual([]);
		expect(happen('contextmenu')).toBe(true);
	});

	it('clicks nothing when it lifts, and a short touch does', () => {
		happen('pointerdown');
		vi.advanceTimersByTime(LONG);
		expect(happen('touchend')).toBe(false);
		happen('pointerup');

		happen('pointerdown');
		expect(happen('touchend')).toBe(true);
	});

	it('brings up no menu of the system', () => {
		happen('pointerdown');
		expect(happen('contextmenu')).toBe(false);
		vi.advanceTimersByTime(LONG);
		happen('pointerup');
		expect(happen('contextmenu')).toBe(false);
	});

	it('is not heard any more once that is undone, not even one that is resting', () => {
		happen('pointerdown');
		stop();
		vi.advanceTimersByTime(LONG);
		happen('pointerdown');
		vi.advanceTimersByTime(LONG);
		expect(held).toEqual([]);
	});
});
