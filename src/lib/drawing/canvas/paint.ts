import type { SvgNode, SvgValue } from '#lib/drawing/svg/tree.ts';

/** What a group hands down to what is in it, as in SVG. */
type Inherited = Readonly<Record<string, SvgValue>>;

/** Properties that elements take from the group around them. */
const INHERITED = ['fill', 'stroke', 'stroke-width'] as const;

const INITIAL: Inherited = { fill: 'black', stroke: 'none', 'stroke-width': 1 };

/**
 * Paints a tree of SVG on a canvas: the shapes and properties that the project's own drawings use,
 * so that a picture is described once. What it does not know it leaves out.
 *
 * @param context with the transformation from the tree's units to the canvas already set
 * @param family  font family of all texts
 */
export function paint(
	context: CanvasRenderingContext2D,
	node: SvgNode,
	family: string,
	above: Inherited = INITIAL
): void {
	const attrs = { ...above, ...node.attrs };
	const alpha = context.globalAlpha;
	context.globalAlpha = alpha * Number(node.attrs['opacity'] ?? 1);
	if (node.tag === 'g') {
		const inherited = Object.fromEntries(INHERITED.map((name) => [name, attrs[name] ?? '']));
		for (const child of node.children)
			if (typeof child !== 'string') paint(context, child, family, inherited);
	} else if (node.tag === 'text') paintText(context, node, attrs, family);
	else {
		context.beginPath();
		if (trace(context, node.tag, attrs)) fillAndStroke(context, attrs);
	}
	context.globalAlpha = alpha;
}

/** Puts the outline of an element into the path; false for what has none. */
function trace(context: CanvasRenderingContext2D, tag: string, attrs: Inherited): boolean {
	const at = (name: string) => Number(attrs[name] ?? 0);
	switch (tag) {
		case 'line':
			context.moveTo(at('x1'), at('y1'));
			context.lineTo(at('x2'), at('y2'));
			return true;
		case 'circle':
			context.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
			return true;
		case 'rect':
			context.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
			return true;
		case 'polygon': {
			const points = String(attrs['points']).split(' ');
			for (const point of points) {
				const [x = 0, y = 0] = point.split(',').map(Number);
				context.lineTo(x, y);
			}
			context.closePath();
			return true;
		}
		default:
			return false;
	}
}

function fillAndStroke(context: CanvasRenderingContext2D, attrs: Inherited): void {
	if (attrs['fill'] !== 'none') {
		context.fillStyle = String(attrs['fill']);
		context.fill();
	}
	if (attrs['stroke'] === 'none') return;
	stroked(context, attrs, () => context.stroke());
}

function paintText(
	context: CanvasRenderingContext2D,
	{ children }: SvgNode,
	attrs: Inherited,
	family: string
): void {
	const text = children.join('');
	const [x, y] = [Number(attrs['x']), Number(attrs['y'])];
	context.font = `${attrs['font-weight'] ?? 400} ${attrs['font-size']}px ${family}`;
	context.textAlign = ALIGN[String(attrs['text-anchor'])] ?? 'left';
	context.textBaseline = 'alphabetic';
	if (attrs['stroke'] !== 'none')
		stroked(context, attrs, () => {
			context.lineJoin = 'round';
			context.strokeText(text, x, y);
		});
	context.fillStyle = String(attrs['fill']);
	context.fillText(text, x, y);
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function stroked(context: CanvasRenderingContext2D, attrs: Inherited, draw: () => void): void {
	const alpha = context.globalAlpha;
	const dashes = attrs['stroke-dasharray'];
	context.globalAlpha = alpha * Number(attrs['stroke-opacity'] ?? 1);
	context.strokeStyle = String(attrs['stroke']);
	context.lineWidth = Number(attrs['stroke-width']);
	if (dashes !== undefined) context.setLineDash(String(dashes).split(' ').map(Number));
	draw();
	if (dashes !== undefined) context.setLineDash([]);
	context.globalAlpha = alpha;
}
