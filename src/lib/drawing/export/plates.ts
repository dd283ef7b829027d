import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';

/** What a plate reaches beyond its letters, and its corners, in parts of the size. */
const PLATE = { aside: 0.12, above: 0.82, below: 0.26, corner: 0.2, opacity: 0.86 };

/**
 * The tree for a document whose text can be searched: halos, which are second texts below the
 * first, become plates, and every text begins at its x, so that no program has to measure it, and
 * names its face, so that none looks for it together with the weight of something above.
 */
export function withPlates(node: SvgNode): SvgNode {
	if (node.tag === 'text') return isHalo(node) ? plate(node) : atStart(node);
	const { 'font-family': _, ...attrs } = node.attrs;
	return {
		...node,
		attrs,
		children: node.children.map((child) => (typeof child === 'string' ? child : withPlates(child)))
	};
}

const isHalo = ({ attrs }: SvgNode): boolean => attrs['aria-hidden'] === 'true';

const numberOf = (value: string | number | undefined): number => Number(value ?? 0);

function extent({ attrs, children }: SvgNode): { left: number; width: number; size: number } {
	const size = numberOf(attrs['font-size']);
	const text = children.filter((child) => typeof child === 'string').join('');
	const width = textWidth(text, size, numberOf(attrs['font-weight']) === 600 ? 600 : 500);
	const anchor = attrs['text-anchor'];
	const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
	return { left: numberOf(attrs.x) - before, width, size };
}

function atStart(text: SvgNode): SvgNode {
	const { 'text-anchor': _, ...attrs } = text.attrs;
	return { ...text, attrs: { ...attrs, 'font-family': 'Inter', x: extent(text).left } };
}

function plate(halo: SvgNode): SvgNode {
	const { left, width, size } = extent(halo);
	return element('rect', {
		x: left - PLATE.aside * size,
		y: numberOf(halo.attrs.y) - PLATE.above * size,
		width: width + 2 * PLATE.aside * size,
		height: (PLATE.above + PLATE.below) * size,
		rx: PLATE.corner * size,
		fill: halo.attrs.fill,
		'fill-opacity': PLATE.opacity
	});
}
