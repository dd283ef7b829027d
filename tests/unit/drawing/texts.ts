import type { Box } from '#lib/layout/geometry.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';
import { textOf, type XmlElement } from './xml.ts';

export interface DrawnText {
	readonly text: string;
	readonly box: Box;
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/**
 * Every text of a drawing with the box that its letters take, in px of the root's viewBox. Halos
 * are left out, since they lie below their own text.
 */
export function drawnTexts(root: XmlElement, from: Place = { x: 0, y: 0, scale: 1 }): DrawnText[] {
	const at = moved(from, root.attrs['transform']);
	if (root.tag === 'text' && root.attrs['aria-hidden'] !== 'true') return [drawnText(root, at)];
	return root.children.flatMap((child) => (typeof child === 'string' ? [] : drawnTexts(child, at)));
}

function moved({ x, y, scale }: Place, transform = ''): Place {
	const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(transform) ?? [];
	const [, by = '1'] = /scale\((\S+)\)/.exec(transform) ?? [];
	return { x: x + scale * Number(dx), y: y + scale * Number(dy), scale: scale * Number(by) };
}

function drawnText(element: XmlElement, { x, y, scale }: Place): DrawnText {
	const size = Number(element.attrs['font-size']);
	const text = textOf(element);
	const width = textWidth(text, size, element.attrs['font-weight'] === '600' ? 600 : 500);
	const anchor = element.attrs['text-anchor'] ?? 'start';
	const left =
		Number(element.attrs['x']) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	const baseline = Number(element.attrs['y']);
	return {
		text,
		box: {
			left: x + scale * left,
			right: x + scale * (left + width),
			// From the top of the capitals to below the descenders.
			top: y + scale * (baseline - 0.73 * size),
			bottom: y + scale * (baseline + 0.24 * size)
		}
	};
}
