import { drawLegend } from '#lib/drawing/svg/legend.ts';
import { drawScene } from '#lib/drawing/svg/network.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Box } from '#lib/layout/geometry.ts';
import { legendOf, type LegendEntry } from '#lib/scene/legend.ts';
import { palettes, type Ink } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Weight } from '#lib/scene/text-metrics.ts';
import { breakText } from './paragraph.ts';
import { boundsOf, sceneIn } from './visible.ts';

export const BACKGROUNDS = ['paper', 'white', 'transparent'] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** A picture that is no network, ready to be put into a figure. */
export interface DrawnPicture {
	/** What is seen, drawn in the inks given, in px. */
	readonly node: (inkOf: (ink: Ink) => string) => SvgNode;
	/** What of it the picture shows, names included. */
	readonly box: Box;
	readonly legend: readonly LegendEntry[];
}

/**
 * The whole network, a box of the scene that is shown at `zoom` px a scene unit, or the picture of
 * another view in place of the network.
 */
export type Part =
	| { readonly kind: 'whole' }
	| { readonly kind: 'view'; readonly box: Box; readonly zoom: number }
	| { readonly kind: 'drawn'; readonly picture: DrawnPicture };

/** What the figure says; what is absent is left out. */
export interface FigureTexts {
	readonly title: string | undefined;
	/** The query as a sentence. */
	readonly filters: string | undefined;
	readonly ties: string | undefined;
	readonly sources: string | undefined;
	readonly date: string | undefined;
}

export interface FigureInput {
	readonly scene: Scene;
	readonly part: Part;
	readonly widthPx: number;
	readonly background: Background;
	readonly legend: boolean;
	readonly texts: FigureTexts;
	/** Name and description inside the file, whatever is shown of them. */
	readonly name: string;
	readonly description: string;
	readonly messages: Messages;
	readonly focusName: string;
	/** Ties of the actor that has most, the top of the size scale. */
	readonly mostTies: number;
}

/** A picture with everything around it, ready to be written as a file. */
export interface Figure {
	readonly svg: SvgNode;
	/** In px, whole numbers. */
	readonly width: number;
	readonly height: number;
	/** Of 96 px an inch; larger figures are the same picture, finer. */
	readonly scale: number;
}

/** Below this width a figure is scaled down whole, since lines of text need some room. */
const NARROW = 360;
const MARGIN = { wide: 24, narrow: 16, narrowBelow: 480 };
/** Free paper round a whole network. */
const PAD = 6;
const FONT = 'Inter, "Helvetica Neue", Arial, sans-serif';
const LINE_HEIGHT = 1.3;

interface Style {
	readonly sizePx: number;
	readonly weight: Weight;
	readonly ink: Ink;
	/** Space above, if there is anything above. */
	readonly above: number;
}

const STYLES: Readonly<Record<keyof FigureTexts, Style>> = {
	title: { sizePx: 21, weight: 600, ink: 'ink', above: 0 },
	filters: { sizePx: 13, weight: 500, ink: 'ink-2', above: 7 },
	ties: { sizePx: 12, weight: 500, ink: 'ink-3', above: 5 },
	sources: { sizePx: 10.5, weight: 500, ink: 'ink-3', above: 12 },
	date: { sizePx: 10.5, weight: 500, ink: 'ink-3', above: 5 }
};
const ABOVE = { network: 14, legend: 16 };

/** A part of the figure, of known height, drawn from `top` downwards. */
interface Block {
	readonly above: number;
	readonly height: number;
	draw(top: number): readonly SvgNode[];
}

/** Width at scale 1, in px: the network as large as on the screen, with its margins. */
export function naturalWidth(scene: Scene, part: Part): number {
	const box = boxOf(scene, part);
	const zoom = part.kind === 'view' ? part.zoom : 1;
	return Math.max(NARROW, Math.round((box.right - box.left) * zoom + 2 * MARGIN.wide));
}

/**
 * Lays out title, sentence, network, legend and sources one below the other. Texts take as many
 * lines as they need; a figure narrower than its natural width shrinks its network, not its texts.
 * The legend tells only what is drawn. Same input, same figure.
 */
export function composeFigure(input: FigureInput): Figure {
	const { part, widthPx, texts, messages } = input;
	const box = boxOf(input.scene, part);
	const natural = naturalWidth(input.scene, part);
	const unit = Math.max(widthPx / natural, Math.min(1, widthPx / NARROW));
	const width = widthPx / unit;
	const margin = width < MARGIN.narrowBelow ? MARGIN.narrow : MARGIN.wide;
	const content = width - 2 * margin;
	const inkOf = inksOn(input.background);

	const scene = part.kind === 'view' ? sceneIn(input.scene, box) : input.scene;
	const zoom = Math.min(content / (box.right - box.left), part.kind === 'view' ? part.zoom : 1);
	const blocks: Block[] = [
		...textBlock('title'),
		...textBlock('filters'),
		...textBlock('ties'),
		networkBlock(),
		...(input.legend ? [legendBlock()] : []),
		...textBlock('sources'),
		...textBlock('date')
	];

	let y = margin;
	const drawn = blocks.flatMap((block, i) => {
		const top = y + (i === 0 ? 0 : block.above);
		y = top + block.height;
		return block.draw(top);
	});
	const height = Math.ceil((y + margin) * unit);
	const size = { width, height: height / unit };
	const ground: SvgNode[] =
		input.background === 'transparent'
			? []
			: [element('rect', { id: 'background', ...size, fill: inkOf('paper') })];

	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: widthPx,
			height,
			viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
			'font-family': FONT,
			'xml:lang': messages.language,
			role: 'img'
		},
		[
			element('title', {}, [input.name]),
			element('desc', {}, [input.description]),
			...ground,
			...drawn
		]
	);
	return { svg, width: widthPx, height, scale: unit };

	function textBlock(id: keyof FigureTexts): Block[] {
		const text = texts[id];
		const { sizePx, weight, ink, above } = STYLES[id];
		const lines = text === undefined ? [] : breakText(text, content, sizePx, weight);
		if (lines.length === 0) return [];
		const line = sizePx * LINE_HEIGHT;
		return [
			{
				above,
				height: lines.length * line,
				draw: (top) => [
					drawText(
						{ lines, x: margin, y: top + line / 2, sizePx, weight, align: 'start' },
						{ fill: inkOf(ink), lineHeight: LINE_HEIGHT },
						{ id: `figure-${id}` }
					)
				]
			}
		];
	}

	function networkBlock(): Block {
		const drawnWidth = (box.right - box.left) * zoom;
		const drawnHeight = (box.bottom - box.top) * zoom;
		const left = margin + (content - drawnWidth) / 2;
		const edge = {
			x: box.left,
			y: box.top,
			width: box.right - box.left,
			height: box.bottom - box.top
		};
		const frame: SvgNode[] =
			part.kind === 'view'
				? [
						element('rect', {
							...edge,
							fill: 'none',
							stroke: inkOf('line'),
							'stroke-width': 1 / zoom
						})
					]
				: [];
		return {
			above: ABOVE.network,
			height: drawnHeight,
			draw: (top) => [
				element('clipPath', { id: 'picture-edge' }, [element('rect', edge)]),
				element('g', { id: 'picture', transform: transform(left, top) }, [
					element('g', { 'clip-path': 'url(#picture-edge)' }, [
						part.kind === 'drawn'
							? part.picture.node(inkOf)
							: drawScene(scene, inkOf, { ids: true, haloAs: 'below' })
					]),
					...frame
				])
			]
		};
	}

	function transform(left: number, top: number): string {
		const x = round(left - box.left * zoom);
		const y = round(top - box.top * zoom);
		return `translate(${x} ${y}) scale(${Math.round(zoom * 1e6) / 1e6})`;
	}

	function legendBlock(): Block {
		const entries =
			part.kind === 'drawn'
				? part.picture.legend
				: legendOf(scene, input.mostTies).filter(
						({ kind }) => kind !== 'focus' || scene.marks.some(({ focus }) => focus)
					);
		const legend = drawLegend(entries, {
			width: content,
			unit: zoom,
			messages,
			focusName: input.focusName,
			inkOf
		});
		return {
			above: ABOVE.legend,
			height: legend.height,
			draw: (top) => [
				element('g', { transform: `translate(${margin} ${round(top)})` }, [legend.node])
			]
		};
	}
}

function boxOf(scene: Scene, part: Part): Box {
	if (part.kind === 'view') return part.box;
	if (part.kind === 'drawn') return part.picture.box;
	const bounds = boundsOf(scene);
	return {
		left: bounds.left - PAD,
		top: bounds.top - PAD,
		right: bounds.right + PAD,
		bottom: bounds.bottom + PAD
	};
}

/** Figures are for paper and slides, so they are light; grounds follow the background. */
function inksOn(background: Background): (ink: Ink) => string {
	const paper = background === 'paper' ? palettes.light.paper : '#ffffff';
	return (ink) => (ink === 'paper' ? paper : palettes.light[ink]);
}

const round = (value: number): number => Math.round(value * 100) / 100;
