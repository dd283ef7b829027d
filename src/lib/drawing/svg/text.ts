import type { Label, TextItem } from '#lib/scene/scene.ts';
import { element, type SvgNode } from './tree.ts';

/** Of the texts of a scene, as `scene/labels.ts` has it. */
const LINE_HEIGHT = 1.2;

/**
 * From the middle of a line to its baseline, in parts of the size: half of Inter's cap height
 * (0.727 em). Programs differ on `dominant-baseline`, so it is not used.
 */
const DROP = 0.36;

/** Baseline of a line of text whose capitals are centred on `middle`. */
export const baselineOf = (middle: number, sizePx: number): number => middle + DROP * sizePx;

export interface TextStyle {
	readonly fill: string;
	/** Colour of the ground that keeps the text apart from what runs below it. */
	readonly halo?: string;
	/**
	 * `painted`: the halo is the text's own stroke, painted first. `below`: it is a second text
	 * below, for the programs that do not know `paint-order` and would stroke over the letters.
	 */
	readonly haloAs?: 'painted' | 'below';
	/** From line to line, in parts of the size. */
	readonly lineHeight?: number;
}

/**
 * A text's lines as text, one element a line, in a group if there are several elements; the outer
 * one has `attrs`.
 */
export function drawText(
	item: Omit<TextItem, 'id' | 'ink'> & Partial<Pick<Label, 'dimmed'>>,
	{ fill, halo, haloAs = 'painted', lineHeight = LINE_HEIGHT }: TextStyle,
	attrs: Readonly<Record<string, string>> = {}
): SvgNode {
	const { lines, sizePx, weight, align, x, y } = item;
	const outline = halo === undefined ? {} : strokeOf(halo, sizePx);
	const line = (text: string, i: number, paint: Readonly<Record<string, string | number>>) =>
		element(
			'text',
			{
				x,
				y: baselineOf(y + i * sizePx * lineHeight, sizePx),
				'font-size': sizePx,
				'font-weight': weight,
				'text-anchor': align === 'start' ? undefined : align,
				fill,
				...paint
			},
			[text]
		);
	const below =
		halo !== undefined && haloAs === 'below'
			? lines.map((text, i) => line(text, i, { ...outline, fill: halo, 'aria-hidden': 'true' }))
			: [];
	const paint =
		halo !== undefined && haloAs === 'painted' ? { ...outline, 'paint-order': 'stroke' } : {};
	const outer = { ...attrs, opacity: item.dimmed ? DIMMED : undefined };
	const texts = [...below, ...lines.map((text, i) => line(text, i, paint))];
	const [only] = texts;
	return only && texts.length === 1
		? element('text', { ...outer, ...only.attrs }, only.children)
		: element('g', outer, texts);
}

/** Opacity of what does not belong to the actor that is pointed at. */
export const DIMMED = 0.28;

const strokeOf = (halo: string, sizePx: number) => ({
	stroke: halo,
	'stroke-width': sizePx * 0.4,
	'stroke-opacity': 0.92,
	'stroke-linejoin': 'round'
});
