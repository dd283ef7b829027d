import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { turnBy } from '#lib/panels/tours/keys.ts';

/** What stands in for an element: what it is inside of. */
class Part {
	constructor(readonly around: readonly string[] = []) {}
	closest(selectors: string) {
		return selectors.split(', ').find((one) => this.around.includes(one)) ?? null;
	}
}

let isTextMarked = false;

beforeEach(() => {
	isTextMarked = false;
	vi.stubGlobal('Element', Part);
	vi.stubGlobal('getSelection', () => ({ isCollapsed: !isTextMarked }));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const press = (key: string, more: object = {}): number | undefined =>
	turnBy({ key, shiftKey: true, target: new Part(), ...more } as unknown as KeyboardEvent);

describe('keys that turn the steps of a tour', () => {
	it('are arrows to the sides, with Shift', () => {
		expect(press('ArrowRight')).toBe(1);
		expect(press('ArrowLeft')).toBe(-1);
		expect(press('ArrowUp')).toBeUndefined();
		expect(press('ArrowRight', { shiftKey: false })).toBeUndefined();
	});

	it.each(['altKey', 'ctrlKey', 'metaKey'])('mean something else with %s', (other) => {
		expect(press('ArrowRight', { [other]: true })).toBeUndefined();
	});

	it.each([
		'input:not([type=checkbox])',
		'textarea',
		'select',
		'[contenteditable]',
		'[role=slider]',
		'dialog'
	])('stay with “%s”, which needs them itself', (around) => {
		expect(press('ArrowRight', { target: new Part([around]) })).toBeUndefined();
		expect(press('ArrowRight', { target: new Part(['a']) })).toBe(1);
	});

	it('stay with a text in which something is marked', () => {
		isTextMarked = true;
		expect(press('ArrowRight')).toBeUndefined();
	});
});
