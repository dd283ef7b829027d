import type { Circle } from '#lib/layout/geometry.ts';
import { SHAPES, SQUARE, type Shape } from '#lib/scene/shapes.ts';
import { attributeText, element, type SvgNode, type SvgValue } from './tree.ts';

/** The form of a mark that fits `circle`. */
export function drawShape(
	shape: Shape,
	{ x, y, r }: Circle,
	paint: Readonly<Record<string, SvgValue>>
): SvgNode {
	const polygon = SHAPES[shape];
	if (polygon) {
		const points = polygon.map(([dx, dy]) => [x + dx * r, y + dy * r].map(attributeText).join(','));
		return element('polygon', {
			points: points.join(' '),
			'stroke-linejoin': 'round',
			...paint
		});
	}
	if (shape === 'square') {
		const half = r * SQUARE.half;
		return element('rect', {
			x: x - half,
			y: y - half,
			width: 2 * half,
			height: 2 * half,
			rx: r * SQUARE.corner,
			...paint
		});
	}
	return element('circle', { cx: x, cy: y, r, ...paint });
}
