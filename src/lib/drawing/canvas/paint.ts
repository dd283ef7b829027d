import type { SvgNode, SvgValue } from '#lib/drawing/svg/tree.ts';
import type { TextSprite, TextSprites } from './text-sprites.ts';

/** What a group hands down to what is in it, as in SVG. */
type Inherited = Readonly<Record<string, SvgValue>>;

/** How texts are painted. */
export interface Texts {
	readonly family: string;
	readonly sprites: TextSprites;
}

/** Properties that elements take from the group around them. */
const INHERITED = ['fill', 'stroke', 'stroke-width'] as const;

const INITIAL: Inherited = { fill: 'black', stroke: 'none', 'stroke-width': 1 };

/**
 * Paints a tree of SVG on a canvas: the shapes and properties that the project's own drawings use,
 * so that a picture is described once. What it does not know it leaves out.
 *
 * @param context with the transformation from the tree's units to the canvas already set
 */
export function paint(
	context: CanvasRenderingContext2D,
	node: SvgNode,
	texts: Texts,
	above: Inherited = INITIAL
): void {
	const attrs = { ...above, ...node.attrs };
	const alpha = context.globalAlpha;
	context.globalAlpha = alpha * Number(node.attrs['opacity'] ?? 1);
	if (node.tag === 'g') eachIn(node, attrs, (child, given) => paint(context, child, texts, given));
	else if (node.tag === 'text') paintText(context, node, attrs, texts);
	else {
		context.beginPath();
		if (trace(context, node.tag, attrs)) fillAndStroke(context, attrs);
	}
	context.globalAlpha = alpha;
}

/**
 * Sets the texts of a tree without painting them, as far as the allowance of the sprites goes; so
 * much less is left to do when they are painted.
 *
 * @param context as for `paint`
 */
export function setTexts(
	context: CanvasRenderingContext2D,
	node: SvgNode,
	texts: Texts,
	above: Inherited = INITIAL
): void {
	const attrs = { ...above, ...node.attrs };
	if (node.tag === 'text')
		texts.sprites.set(spriteOf(node, attrs, texts, context.getTransform().a));
	else if (node.tag === 'g')
		eachIn(node, attrs, (child, given) => setTexts(context, child, texts, given));
}

/** Goes through what is in a group, with what the group hands down. */
function eachIn(
	{ children }: SvgNode,
	attrs: Inherited,
	visit: (child: SvgNode, given: Inherited) => void
): void {
	const given = Object.fromEntries(INHERITED.map((name) => [name, attrs[name] ?? '']));
	for (const child of children) if (typeof child !== 'string') visit(child, given);
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
	node: SvgNode,
	attrs: Inherited,
	texts: Texts
): void {
	const transform = context.getTransform();
	const scale = transform.a;
	context.setTransform(1, 0, 0, 1, 0, 0);
	texts.sprites.paint(
		context,
		spriteOf(node, attrs, texts, scale),
		Number(attrs['x']) * scale + transform.e,
		Number(attrs['y']) * scale + transform.f,
		ALIGN[String(attrs['text-anchor'])] ?? 'start'
	);
	context.setTransform(transform);
}

/** @param scale px of the canvas for one unit of the tree */
function spriteOf(
	{ children }: SvgNode,
	attrs: Inherited,
	{ family }: Texts,
	scale: number
): TextSprite {
	const weight = attrs['font-weight'] ?? 400;
	const sizePx = Number(attrs['font-size']) * scale;
	return {
		text: children.filter((child) => typeof child === 'string').join(''),
		font: `${weight} ${sizePx}px ${family}`,
		sizePx,
		fill: String(attrs['fill']),
		halo:
			attrs['stroke'] === 'none'
				? undefined
				: {
						stroke: String(attrs['stroke']),
						width: Number(attrs['stroke-width']) * scale,
						opacity: Number(attrs['stroke-opacity'] ?? 1)
					}
	};
}

const ALIGN: Readonly<Record<string, 'middle' | 'end'>> = { middle: 'middle', end: 'end' };

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
