import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeText, element, toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { parseXml } from '../xml.ts';

const allowed = (text: string) =>
	[...text]
		.filter((character) => {
			const code = character.codePointAt(0) ?? 0;
			return (
				[9, 10, 13].includes(code) ||
				(code >= 0x20 && code <= 0xd7ff) ||
				(code >= 0xe000 && code <= 0xfffd) ||
				code >= 0x10000
			);
		})
		.join('');

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const oddText = fc
	.array(
		fc.constantFrom('<', '>', '&', '"', "'", '\0', '\u001b', '\ud800', '\n', '\r', ']]>', 'ñ', '😀')
	)
	.map((parts) => parts.join(''));
const words = fc.oneof(anyText, oddText);
const { tree: anyTree } = fc.letrec<{ tree: SvgNode }>((tie) => ({
	tree: fc.record({
		tag: fc.constantFrom('g', 'text', 'circle', 'title'),
		attrs: fc.dictionary(fc.constantFrom('id', 'x', 'fill', 'data-threat'), words),
		children: fc.array(fc.oneof({ maxDepth: 3 }, words, tie('tree')), { maxLength: 3 })
	})
}));

/** The tree as XML keeps it: texts that touch are one, and empty ones are none. */
function kept(node: SvgNode): unknown {
	const children: unknown[] = [];
	for (const child of node.children) {
		if (typeof child !== 'string') children.push(kept(child));
		else if (typeof children.at(-1) === 'string')
			children[children.length - 1] = `${String(children.at(-1))}${allowed(child)}`;
		else if (allowed(child) !== '') children.push(allowed(child));
	}
	const attrs = Object.entries(node.attrs).map(([name, value]) => [name, allowed(String(value))]);
	return { tag: node.tag, attrs: Object.fromEntries(attrs), children };
}

describe('toText', () => {
	it('writes an element without children as closed', () => {
		expect(toText(element('g', {}))).toBe('<g/>');
	});

	it('leaves out attributes without a value, and keeps 0 and empty ones', () => {
		expect(toText(element('rect', { x: 0, rx: undefined, fill: '' }))).toBe(
			'<rect x="0" fill=""/>'
		);
	});

	it('reads back as it was, whatever the texts hold', () => {
		fc.assert(
			fc.property(anyTree, (tree) => {
				expect(parseXml(toText(tree))).toEqual(kept(tree));
			})
		);
	});
});

describe('attributeText', () => {
	it.each([
		[0, '0'],
		[-0, '0'],
		[1 / 3, '0.33'],
		[-1.006, '-1.01'],
		[832, '832'],
		['a', 'a']
	])('%s is written as %s', (value, text) => {
		expect(attributeText(value)).toBe(text);
	});

	it.each([NaN, Infinity])('refuses %s', (value) => {
		expect(() => attributeText(value)).toThrow(RangeError);
	});
});
