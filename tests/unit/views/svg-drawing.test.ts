import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { element, toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { drawingIn } from '#lib/views/svg-drawing.ts';

/** What was done to the stand-in for a page since a test last looked. */
let touched: string[] = [];

abstract class PageNode {
	parent: PageElement | undefined;
	abstract readonly text: string;

	get nextSibling(): PageNode | null {
		const beside = this.parent?.childNodes ?? [];
		return beside[beside.indexOf(this) + 1] ?? null;
	}

	remove() {
		touched.push(`remove ${this.text}`);
		this.#leave([]);
	}

	replaceWith(other: PageNode) {
		touched.push(`replace ${this.text} by ${other.text}`);
		other.parent = this.parent;
		this.#leave([other]);
	}

	#leave(others: readonly PageNode[]) {
		const beside = this.parent?.childNodes ?? [];
		beside.splice(beside.indexOf(this), 1, ...others);
	}
}

class PageText extends PageNode {
	constructor(readonly text: string) {
		super();
	}
}

class PageElement extends PageNode {
	readonly attributes = new Map<string, string>();
	readonly childNodes: PageNode[] = [];

	constructor(
		readonly namespace: string,
		readonly tag: string
	) {
		super();
	}

	get firstChild(): PageNode | null {
		return this.childNodes[0] ?? null;
	}
	get firstElementChild(): PageElement | null {
		return this.childNodes.find((child) => child instanceof PageElement) ?? null;
	}
	get text(): string {
		const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`).sort();
		const inside = this.childNodes.map((child) => child.text).join('');
		const start = `<${this.tag}${attributes.join('')}`;
		return this.childNodes.length > 0 ? `${start}>${inside}</${this.tag}>` : `${start}/>`;
	}

	setAttribute(name: string, value: string) {
		touched.push(`${name}=${value}`);
		this.attributes.set(name, value);
	}
	removeAttribute(name: string) {
		touched.push(`no ${name}`);
		this.attributes.delete(name);
	}
	append(child: PageNode) {
		touched.push(`append ${child.text}`);
		child.parent = this;
		this.childNodes.push(child);
	}
	replaceChildren(child: PageNode) {
		touched.push(`fill with ${child.text}`);
		child.parent = this;
		this.childNodes.splice(0, Infinity, child);
	}
}

beforeEach(() => {
	touched = [];
	vi.stubGlobal('Element', PageElement);
	vi.stubGlobal('document', {
		createElementNS: (namespace: string, tag: string) => new PageElement(namespace, tag),
		createTextNode: (text: string) => new PageText(text)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function start() {
	const host = new PageElement('http://www.w3.org/2000/svg', 'svg');
	const draw = drawingIn(host as unknown as SVGElement);
	return { host, draw };
}

/** Draws both, and says what the second touched. */
function touchedBy(before: SvgNode, after: SvgNode): readonly string[] {
	const { draw } = start();
	draw(before);
	touched = [];
	draw(after);
	return touched;
}

const circle = (r: number, more = {}) => element('circle', { r, ...more });
const label = (text: string) => element('text', {}, [text]);

describe('a drawing in a page', () => {
	it('is made of elements of SVG, their numbers to hundredths', () => {
		const { host, draw } = start();
		draw(element('g', { id: 'map' }, [circle(1 / 3), label('Belize')]));
		expect(host.text).toBe('<svg><g id="map"><circle r="0.33"/><text>Belize</text></g></svg>');
		expect(host.firstChild).toMatchObject({ namespace: 'http://www.w3.org/2000/svg' });
	});

	it.each<[title: string, before: SvgNode, after: SvgNode, touched: string[]]>([
		['nothing, if it is the same', circle(1), circle(1), []],
		['a value that is another', circle(1, { fill: 'red' }), circle(2, { fill: 'red' }), ['r=2']],
		['an attribute that is new', circle(1), circle(1, { id: 'gt' }), ['id=gt']],
		['one that is gone', circle(1, { id: 'gt' }), circle(1), ['no id']],
		['one that becomes 0', circle(1), circle(0), ['r=0']],
		['a text that is another', label('a'), label('b'), ['replace a by b']],
		[
			'what is one of many',
			element('g', {}, [circle(1), label('a'), circle(3)]),
			element('g', {}, [circle(1), label('a'), circle(4)]),
			['r=4']
		],
		[
			'what is more at the end',
			element('g', {}, [circle(1)]),
			element('g', {}, [circle(1), label('a')]),
			['append a', 'append <text>a</text>']
		],
		[
			'what is too much at the end',
			element('g', {}, [circle(1), label('a'), 'b']),
			element('g', {}, [circle(1)]),
			['remove <text>a</text>', 'remove b']
		],
		[
			'what becomes another element',
			element('g', {}, [element('rect', {}), circle(1)]),
			element('g', {}, [element('path', {}), circle(1)]),
			['replace <rect/> by <path/>']
		],
		[
			'an element that becomes a text',
			element('g', {}, [element('rect', {}), circle(1)]),
			element('g', {}, ['a', circle(1)]),
			['replace <rect/> by a']
		],
		[
			'a text that becomes an element',
			element('g', {}, ['a', circle(1)]),
			element('g', {}, [element('rect', {}), circle(1)]),
			['replace a by <rect/>']
		],
		[
			'all, if the outermost is another element',
			element('rect', {}),
			element('path', {}),
			['fill with <path/>']
		]
	])('touches %s', (_, before, after, expected) => {
		expect(touchedBy(before, after)).toEqual(expected);
	});

	it('is made anew where others have emptied its place', () => {
		const { host, draw } = start();
		draw(circle(1));
		host.childNodes.length = 0;
		draw(circle(1));
		expect(host.text).toBe('<svg><circle r="1"/></svg>');
	});

	it('is the last tree, whatever stood there before', () => {
		const attributes = fc.dictionary(
			fc.constantFrom('id', 'r', 'x'),
			fc.oneof(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 2 }))
		);
		const { node } = fc.letrec<{ node: SvgNode; child: SvgNode | string }>((tie) => ({
			node: fc.record({
				tag: fc.constantFrom('g', 'text'),
				attrs: attributes,
				children: fc.array(tie('child'), { maxLength: 4 })
			}),
			child: fc.oneof({ depthSize: 'small' }, fc.constantFrom('a', 'b'), tie('node'))
		}));
		/** As the stand-in writes it: attributes by their names. */
		const inOrder = ({ tag, attrs, children }: SvgNode): SvgNode => ({
			tag,
			attrs: Object.fromEntries(Object.entries(attrs).sort(([a], [b]) => (a < b ? -1 : 1))),
			children: children.map((child) => (typeof child === 'string' ? child : inOrder(child)))
		});
		fc.assert(
			fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (trees) => {
				const { host, draw } = start();
				for (const tree of trees) {
					draw(tree);
					expect(host.text).toBe(`<svg>${toText(inOrder(tree))}</svg>`);
				}
			})
		);
	});
});
