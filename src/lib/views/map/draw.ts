import { drawScene, type DrawOptions } from '#lib/drawing/svg/network.ts';
import { drawText } from '#lib/drawing/svg/text.ts';
import { element, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { MapScene } from './compose.ts';
import type { Outlines } from './land.ts';

const STROKE = { border: 0.7, focus: 1.3, leader: 0.9 };
const SEAT_RADIUS = 1.8;

/**
 * The map as a group: `base` (land and borders), `leaders`, the network, and `headings`.
 *
 * @param outlines      absent where the base map could not be loaded
 * @param magnification of `map` against the frame in which the outlines are
 */
export function drawMap(
	{ scene, headings, leaders }: MapScene,
	outlines: Outlines | undefined,
	magnification: number,
	inkOf: (ink: Ink) => string,
	options: DrawOptions = {}
): SvgNode {
	const group = (name: string, attrs: SvgNode['attrs'], children: readonly SvgNode[]): SvgNode =>
		element('g', { ...(options.ids ? { id: name } : { class: name }), ...attrs }, children);
	return group('map', {}, [
		...(outlines ? [drawLand(outlines)] : []),
		group(
			'leaders',
			{ stroke: inkOf('ink-3'), 'stroke-width': STROKE.leader },
			leaders.flatMap(({ from, to }) => [
				element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, 'stroke-opacity': 0.55 }),
				element('circle', { cx: from.x, cy: from.y, r: SEAT_RADIUS, fill: inkOf('ink-3') })
			])
		),
		drawScene(scene, inkOf, options),
		group(
			'headings',
			{},
			headings.map((heading) =>
				drawText(heading, {
					fill: inkOf(heading.ink),
					halo: inkOf('paper'),
					haloAs: options.haloAs
				})
			)
		)
	]);

	function drawLand({ world, land, borders, focus }: Outlines): SvgNode {
		const line = (width: number) => ({
			fill: 'none',
			'stroke-width': width / magnification,
			'stroke-linejoin': 'round'
		});
		return group('base', { transform: `scale(${magnification})` }, [
			...(world === undefined
				? []
				: [element('path', { d: world, ...line(STROKE.border), stroke: inkOf('line') })]),
			element('path', {
				d: land,
				...line(STROKE.border),
				fill: inkOf('hull'),
				stroke: inkOf('threat-none'),
				'stroke-opacity': 0.6
			}),
			element('path', { d: borders, ...line(STROKE.border), stroke: inkOf('line') }),
			...(focus === undefined
				? []
				: [
						element('path', {
							d: focus,
							...line(STROKE.focus),
							fill: inkOf('surface'),
							stroke: inkOf('accent')
						})
					])
		]);
	}
}
