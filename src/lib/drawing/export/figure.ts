import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Box } from '#lib/layout/geometry.ts';
import type { LegendEntry } from '#lib/scene/legend.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import {
	drawBlocks,
	drawnAt,
	drawPicture,
	heightOf,
	legendBeside,
	OVER,
	textBlock,
	UNDER,
	type Block
} from './blocks.ts';
import { inksOf, inLook, type Background, type Look } from './look.ts';
import { layOutPage, MARGIN } from './page.ts';
import { CSS_DPI, MM_PER_INCH, type Sheet } from './sheet.ts';
import { boundsOf, legible, sceneIn } from './visible.ts';

/** A picture that is no network, ready to be put into a figure. */
export interface DrawnPicture {
	/** What is seen, drawn in the inks given, in px. */
	readonly node: (inkOf: (ink: Ink) => string) => SvgNode;
	/** What of it the picture shows, names included. */
	readonly box: Box;
	readonly legend: readonly LegendEntry[];
}

/**
 * All that the scene holds, a box of it that is shown at `zoom` px a scene unit, or the picture of
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
	readonly address: string | undefined;
}

export interface FigureInput {
	/** The scene with the names for which there is room at a zoom. */
	readonly sceneAt: (zoom: number) => Scene;
	readonly part: Part;
	readonly sheet: Sheet;
	readonly look: Look;
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
	/** Dots an inch at which the file has its true size. */
	readonly dpi: number;
	/** That size, of a sheet that is measured in mm. */
	readonly mm: { readonly width: number; readonly height: number } | undefined;
	/** Whether the sheet has room for the picture beside everything else. */
	readonly fits: boolean;
}

/** Below this width a figure is scaled down whole, since lines of text need some room. */
const NARROW = 360;
/** Free paper round a whole network. */
const PAD = 6;
const FONT = 'Inter, "Helvetica Neue", Arial, sans-serif';
/** Columns of a legend in print, narrow so that the figure is no taller than a page. */
const COLUMN = { narrow: 128, wide: 190, below: 400 };
const ABOVE = { network: 14, legend: 16 };

/** Width at scale 1, in px: the network as large as on the screen, with its margins. */
export function naturalWidth(scene: Scene, part: Part): number {
	const box = boxOf(scene, part);
	const zoom = part.kind === 'view' ? part.zoom : 1;
	return Math.max(NARROW, Math.round((box.right - box.left) * zoom + 2 * MARGIN.wide));
}

/**
 * Lays out title, sentence, network, legend and sources. On a sheet without a height they stand
 * one below the other, and texts take as many lines as they need; on one with a height the picture
 * takes the room that they leave. The legend tells only what is drawn. Same input, same figure.
 */
export function composeFigure(input: FigureInput): Figure {
	const { widthPx, heightPx } = input.sheet;
	return heightPx === undefined
		? finish(input, layOutColumn(input))
		: finish(input, { ...layOutPage(input, widthPx, heightPx, boxOf), height: heightPx });
}

interface LaidOut {
	/** Px of the file for one of the layout. */
	readonly unit: number;
	/** In px of the file. */
	readonly height: number;
	readonly nodes: readonly SvgNode[];
	readonly fits: boolean;
}

function layOutColumn(input: FigureInput): LaidOut {
	const { part, sheet } = input;
	const { unit, start } = unitOf(input);
	const width = sheet.widthPx / unit;
	const margin = width < MARGIN.narrowBelow ? MARGIN.narrow : MARGIN.wide;
	const content = width - 2 * margin;
	const whole = inLook(input.sceneAt(start), input.look);
	const box = boxOf(whole, part);
	const zoom = Math.min(content / (box.right - box.left), part.kind === 'view' ? part.zoom : 1);
	const cut = part.kind === 'view' ? sceneIn(whole, box) : whole;
	const scene = sheet.print ? legible(cut, zoom) : cut;

	const column = { left: margin, width: content };
	const drawnWidth = (box.right - box.left) * zoom;
	const picture: Block = {
		above: ABOVE.network,
		height: (box.bottom - box.top) * zoom,
		draw: (top) =>
			drawPicture(input, part, { scene, box, zoom }, margin + (content - drawnWidth) / 2, top)
	};
	const blocks = [
		...OVER.flatMap((id) => textBlock(input, id, column)),
		picture,
		...(input.legend ? [legendBlock()] : []),
		...UNDER.flatMap((id) => textBlock(input, id, column))
	];
	return {
		unit,
		height: Math.ceil((heightOf(blocks) + 2 * margin) * unit),
		nodes: drawBlocks(blocks, margin),
		fits: true
	};

	function legendBlock(): Block {
		const columnPx = sheet.print && (content < COLUMN.below ? COLUMN.narrow : COLUMN.wide);
		const legend = legendBeside(input, { scene, zoom }, content, columnPx);
		return {
			above: ABOVE.legend,
			height: legend.height,
			draw: (top) => [drawnAt(legend.node, margin, top)]
		};
	}
}

/**
 * Scale of a sheet without a height, and the zoom for which its names are placed: print has its
 * true size, and another figure narrower than its natural width shrinks its network, not its texts.
 */
function unitOf({ sheet, part, sceneAt }: FigureInput): { unit: number; start: number } {
	const { widthPx, print } = sheet;
	const seen = part.kind === 'view' ? part.zoom : 1;
	const natural = naturalWidth(sceneAt(seen), part);
	const unit = print
		? print.dpi / CSS_DPI
		: Math.max(widthPx / natural, Math.min(1, widthPx / NARROW));
	return { unit, start: seen * Math.min(1, widthPx / unit / natural) };
}

function finish(input: FigureInput, { unit, height, nodes, fits }: LaidOut): Figure {
	const { sheet, background, messages } = input;
	const { widthPx, print } = sheet;
	const dpi = print ? print.dpi : CSS_DPI * Math.max(1, unit);
	const mm = print && {
		width: print.widthMm,
		height: print.heightMm ?? (height / dpi) * MM_PER_INCH
	};
	const size = { width: widthPx / unit, height: height / unit };
	const paper = inksOf(input.look, background)('paper');
	const ground: SvgNode[] =
		background === 'transparent'
			? []
			: [element('rect', { id: 'background', ...size, fill: paper })];
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: mm ? `${round(mm.width)}mm` : widthPx,
			height: mm ? `${round(mm.height)}mm` : height,
			viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
			'font-family': FONT,
			'xml:lang': messages.language,
			role: 'img'
		},
		[
			element('title', {}, [input.name]),
			element('desc', {}, [input.description]),
			...ground,
			...nodes
		]
	);
	return { svg, width: widthPx, height, scale: unit, dpi, mm, fits };
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

const round = (value: number): number => Math.round(value * 100) / 100;
