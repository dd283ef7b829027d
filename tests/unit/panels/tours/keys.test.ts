import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { turnBy } from '#lib/panels/tours/keys.ts';

/** What stands in for an element, of those selectors that name a tag, an attribute or none such. */
class Part {
	constructor(
		readonly tag: string,
		readonly attributes: Readonly<Record<string, string>> = {}
	) {}
	closest(selectors: string) {
		return selectors.split(', ').some((one) => this.#matches(one)) ? this : null;
	}
	#matches(selector: string): boolean {
		const [, tag, not, name = '', value] =
			/^(\w*)(?:(:not\()?\[([\w-]+)=?(\w*)\]\)?)?$/.exec(selector) ?? [];
		if (tag === undefined) throw new Error(`“${selector}” is no selector that is known here.`);
		const own = this.attributes[name];
		const has = own !== undefined && (!value || own === value);
		return (tag === '' || tag === this.tag) && (name === '' || (not ? !has : has));
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
	turnBy({ key, shiftKey: true, target: new Part('div'), ...more } as unknown as KeyboardEvent);

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
		['a field', new Part('input', { type: 'search' })],
		['a field of many lines', new Part('textarea')],
		['a list to choose from', new Part('select')],
		['a text that is edited', new Part('div', { contenteditable: 'true' })],
		['a handle', new Part('span', { role: 'slider' })],
		['a dialog', new Part('dialog')]
	])('stay with %s, which needs them itself', (_, target) => {
		expect(press('ArrowRight', { target })).toBeUndefined();
	});

	it.each([
		['a link', new Part('a')],
		['a checkbox', new Part('input', { type: 'checkbox' })],
		['another role', new Part('div', { role: 'grid' })]
	])('turn from %s', (_, target) => {
		expect(press('ArrowRight', { target })).toBe(1);
	});

	it('stay with a text in which something is marked', () => {
		isTextMarked = true;
		expect(press('ArrowRight')).toBeUndefined();
	});
});
