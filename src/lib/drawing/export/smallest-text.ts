import type { SvgNode } from '#lib/drawing/svg/tree.ts';

/** Size of the smallest text of a drawing, in px of its viewBox; undefined if it has none. */
export function smallestText(node: SvgNode, scale = 1): number | undefined {
	const own = /scale\(([\d.]+)/.exec(String(node.attrs.transform ?? ''))?.[1];
	const here = scale * Number(own ?? 1);
	if (node.tag === 'text') return here * Number(node.attrs['font-size'] ?? 0);
	const inside = node.children.flatMap((child) =>
		typeof child === 'string' ? [] : (smallestText(child, here) ?? [])
	);
	return inside.length === 0 ? undefined : Math.min(...inside);
}
