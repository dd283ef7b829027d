import { baselineOf } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import { textWidth } from '#lib/scene/text-metrics.ts';

export const HEADING_PX = 11.5;
/** Headings lean, so that they are read without turning one’s head. */
const DEGREES = -60;
const RADIANS = (DEGREES * Math.PI) / 180;

/** How far a heading reaches from the point where it begins, in px. */
export function reachOf(text: string) {
	const length = textWidth(text, HEADING_PX, 500);
	return { up: -length * Math.sin(RADIANS), right: length * Math.cos(RADIANS) };
}

/** A heading that leans from a point upwards. */
export type Lean = (text: string, x: number, y: number, fill: string) => SvgNode;

export const turned: Lean = (text, x, y, fill) =>
	element('g', { transform: `translate(${x} ${y}) rotate(${DEGREES})` }, [
		element(
			'text',
			{
				x: 0,
				y: baselineOf(0, HEADING_PX),
				'font-size': HEADING_PX,
				'font-weight': 500,
				fill
			},
			[text]
		)
	]);

/**
 * The same without being turned: Chromium forgets what is turned in the head of a table that stands
 * on each page.
 *
 * @param sheet its number, since each line has a name in the page
 */
export const alongLine =
	(sheet: number): Lean =>
	(text, x, y, fill) => {
		const id = `heading-${sheet}-${Math.round(x)}`;
		const below = baselineOf(0, HEADING_PX);
		const long = textWidth(text, HEADING_PX, 600) + HEADING_PX;
		const [startX, startY] = [x - below * Math.sin(RADIANS), y + below * Math.cos(RADIANS)];
		const [endX, endY] = [startX + long * Math.cos(RADIANS), startY + long * Math.sin(RADIANS)];
		return element('g', {}, [
			element('path', { id, d: `M${startX} ${startY}L${endX} ${endY}`, fill: 'none' }),
			element('text', { 'font-size': HEADING_PX, 'font-weight': 500, fill }, [
				element('textPath', { href: `#${id}` }, [text])
			])
		]);
	};
