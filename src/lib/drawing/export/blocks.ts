import { drawLegend, type DrawnLegend } from '#lib/drawing/svg/legend.ts';
import { drawScene } from '#lib/drawing/svg/network.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Box } from '#lib/layout/geometry.ts';
import { legendOf } from '#lib/scene/legend.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Weight } from '#lib/scene/text-metrics.ts';
import type { FigureInput, FigureTexts, Part } from './figure.ts';
import { inksOf, lettered } from './look.ts';
import { breakText } from './paragraph.ts';

/** A part of the figure, of known height, drawn from `top` downwards. */
export interface Block {
	/** Space above, if there is anything above. */
	readonly above: number;
	readonly height: number;
	draw(top: number): readonly SvgNode[];
}

interface Style {
	readonly sizePx: number;
	readonly weight: Weight;
	readonly ink: Ink;
	readonly above: number;
}

const STYLES: Readonly<Record<keyof FigureTexts, Style>> = {
	title: { sizePx: 21, weight: 600, ink: 'ink', above: 0 },
	filters: { sizePx: 13, weight: 500, ink: 'ink-2', above: 7 },
	ties: { sizePx: 12, weight: 500, ink: 'ink-3', above: 5 },
	sources: { sizePx: 10.5, weight: 500, ink: 'ink-3', above: 12 },
	date: { sizePx: 10.5, weight: 500, ink: 'ink-3', above: 5 },
	address: { sizePx: 10.5, weight: 500, ink: 'ink-3', above: 5 }
};
/** What stands over the picture, and what under it. */
export const OVER = ['title', 'filters', 'ties'] as const;
export const UNDER = ['sources', 'date', 'address'] as const;

const LINE_HEIGHT = 1.3;

/** A text as its block; none where it is not wanted or empty. */
export function textBlock(
	{ texts, look, background }: FigureInput,
	id: keyof FigureTexts,
	{ left, width }: { readonly left: number; readonly width: number }
): Block[] {
	const text = texts[id];
	const { sizePx, weight, ink, above } = STYLES[id];
	const lines = text === undefined ? [] : breakText(text, width, sizePx, weight);
	if (lines.length === 0) return [];
	const line = sizePx * LINE_HEIGHT;
	const fill = inksOf(look, background)(ink);
	return [
		{
			above,
			height: lines.length * line,
			draw: (top) => [
				drawText(
					{ lines, x: left, y: top + line / 2, sizePx, weight, align: 'start' },
					{ fill, lineHeight: LINE_HEIGHT },
					{ id: `figure-${id}` }
				)
			]
		}
	];
}

/** Height of blocks one below the other. */
export const heightOf = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, { above, height }, i) => sum + (i === 0 ? 0 : above) + height, 0);

/** The blocks one below the other, from `top`. */
export function drawBlocks(blocks: readonly Block[], top: number): SvgNode[] {
	let y = top;
	return blocks.flatMap((block, i) => {
		const at = y + (i === 0 ? 0 : block.above);
		y = at + block.height;
		return block.draw(at);
	});
}

/** What of the scene the picture shows, and how large. */
export interface Shown {
	readonly scene: Scene;
	readonly box: Box;
	/** Px for a scene unit. */
	readonly zoom: number;
}

/** The picture, its box’s top left corner at the place given. */
export function drawPicture(
	{ look, background }: FigureInput,
	part: Part,
	{ scene, box, zoom }: Shown,
	left: number,
	top: number
): SvgNode[] {
	const inkOf = inksOf(look, background);
	const edge = {
		x: box.left,
		y: box.top,
		width: box.right - box.left,
		height: box.bottom - box.top
	};
	const x = round(left - box.left * zoom);
	const y = round(top - box.top * zoom);
	const frame = { ...edge, fill: 'none', stroke: inkOf('line'), 'stroke-width': 1 / zoom };
	return [
		element('clipPath', { id: 'picture-edge' }, [element('rect', edge)]),
		element(
			'g',
			{
				id: 'picture',
				transform: `translate(${x} ${y}) scale(${Math.round(zoom * 1e6) / 1e6})`
			},
			[
				element('g', { 'clip-path': 'url(#picture-edge)' }, [
					part.kind === 'drawn'
						? part.picture.node(inkOf)
						: drawScene(scene, inkOf, { ids: true, haloAs: 'below' })
				]),
				...(part.kind === 'view' ? [element('rect', frame)] : [])
			]
		)
	];
}

/**
 * The legend of what is drawn and no more; in greyscale, letters stand with the colours.
 *
 * @param columnPx how wide its columns may be; as its longest text asks if absent
 */
export function legendBeside(
	{ part, look, background, mostTies, messages, focusName }: FigureInput,
	{ scene, zoom }: Pick<Shown, 'scene' | 'zoom'>,
	width: number,
	columnPx?: number
): DrawnLegend {
	const entries =
		part.kind === 'drawn'
			? part.picture.legend
			: legendOf(scene, mostTies).filter(
					({ kind }) => kind !== 'focus' || scene.marks.some(({ focus }) => focus)
				);
	return drawLegend(entries, {
		width,
		columnPx,
		unit: zoom,
		messages: look === 'greyscale' && part.kind !== 'drawn' ? lettered(messages) : messages,
		focusName,
		inkOf: inksOf(look, background)
	});
}

export const drawnAt = (node: SvgNode, left: number, top: number): SvgNode =>
	element('g', { transform: `translate(${round(left)} ${round(top)})` }, [node]);

const round = (value: number): number => Math.round(value * 100) / 100;
