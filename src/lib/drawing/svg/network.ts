import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Dash, Hull, Label, Mark, Scene, StrandItem } from '#lib/scene/scene.ts';
import { drawShape } from './shape.ts';
import { baselineOf, DIMMED, drawText, type TextStyle } from './text.ts';
import { element, type SvgNode } from './tree.ts';

/** Lengths of strokes and gaps, in scene units. */
export const DASHES: Readonly<Record<Dash, readonly number[]>> = {
	solid: [],
	dashed: [6, 4],
	dotted: [2, 3]
};

const OUTLINE = 1.75;
/** Rings stand off the mark: that of the focus always, that of a selected mark wider. */
const RING = { distance: 4, focus: 1.5, selected: 3 };
/** Ground of a selected strand, wider than the strand on both sides together. */
const GLOW = { more: 6, opacity: 0.22 };
/** Size of a mark's code, in parts of its radius, and the largest, in scene units. */
const CODE = { part: 0.72, largest: 17 };

export interface DrawOptions {
	/** Names for the tooltips of marks and cables; without it there are none. */
	readonly nameOf?: (id: ActorId) => string;
	readonly haloAs?: TextStyle['haloAs'];
}

/**
 * The whole picture as a group of named groups, from the ground up: `dividers`, `sector-names`,
 * `hulls`, `strands` (a group `cable-…` per cable), `marks`, `labels`.
 *
 * @param inkOf colour of an ink, as CSS writes it
 */
export function drawScene(
	scene: Scene,
	inkOf: (ink: Ink) => string,
	{ nameOf, haloAs }: DrawOptions = {}
): SvgNode {
	const halo = inkOf('paper');
	return element('g', { id: 'network' }, [
		element(
			'g',
			{ id: 'dividers', stroke: inkOf('line'), 'stroke-width': 1 },
			scene.dividers.map(({ from, to }) =>
				element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y })
			)
		),
		element(
			'g',
			{ id: 'hulls', fill: inkOf('hull'), stroke: inkOf('line'), 'stroke-width': 1 },
			scene.hulls.map(drawHull)
		),
		element(
			'g',
			{ id: 'sector-names' },
			scene.sectorNames.map((item) =>
				drawText(item, { fill: inkOf(item.ink) }, { id: plainId('sector', item.id) })
			)
		),
		element('g', { id: 'strands', fill: 'none' }, drawCables(scene.strands, inkOf, nameOf)),
		element(
			'g',
			{ id: 'marks' },
			scene.marks.map((mark) => drawMark(mark, inkOf, nameOf))
		),
		element(
			'g',
			{ id: 'labels' },
			scene.labels.map((label) => drawLabel(label, { fill: inkOf(label.ink), halo, haloAs }))
		)
	]);
}

/** Ids of the data may hold `:`, `~` or `/`, which a plain id does not. */
function plainId(prefix: string, id: string): string {
	const name = id.startsWith(`${prefix}:`) ? id.slice(prefix.length + 1) : id;
	return `${prefix}-${name.replace(/[^\w-]/g, '--')}`;
}

const drawHull = ({ actor, x, y, r }: Hull): SvgNode =>
	element('circle', { id: plainId('hull', actor), cx: x, cy: y, r });

const drawLabel = (label: Label, style: TextStyle): SvgNode =>
	drawText(label, style, { id: plainId('label', label.actor) });

/** Cables in the order of their first strands, which the scene has put where they belong. */
function drawCables(
	strands: readonly StrandItem[],
	inkOf: (ink: Ink) => string,
	nameOf: DrawOptions['nameOf']
): SvgNode[] {
	const cables = new Map<string, StrandItem[]>();
	for (const strand of strands) {
		const known = cables.get(strand.cable);
		if (known) known.push(strand);
		else cables.set(strand.cable, [strand]);
	}
	return [...cables].map(([cable, items]) => {
		const title = nameOf && items[0] ? items[0].ends.map(nameOf).join(' – ') : undefined;
		return element('g', { id: plainId('cable', cable) }, [
			...tooltip(title),
			...items.filter(({ selected }) => selected).map((strand) => drawGlow(strand, inkOf)),
			...items.map((strand) => drawStrand(strand, inkOf))
		]);
	});
}

function drawStrand(strand: StrandItem, inkOf: (ink: Ink) => string): SvgNode {
	const dashes = DASHES[strand.dash];
	return element('line', {
		class: 'strand',
		'data-threat': strand.threat,
		...ends(strand),
		stroke: inkOf(strand.ink),
		'stroke-width': strand.width,
		'stroke-opacity': strand.opacity,
		'stroke-dasharray': dashes.length > 0 ? dashes.join(' ') : undefined
	});
}

const drawGlow = (strand: StrandItem, inkOf: (ink: Ink) => string): SvgNode =>
	element('line', {
		...ends(strand),
		stroke: inkOf('accent'),
		'stroke-width': strand.width + GLOW.more,
		'stroke-opacity': GLOW.opacity
	});

const ends = ({ from, to }: StrandItem) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

function drawMark(mark: Mark, inkOf: (ink: Ink) => string, nameOf: DrawOptions['nameOf']): SvgNode {
	const { x, y, r, focus, selected } = mark;
	const size = Math.min(CODE.largest, r * CODE.part);
	const parts: SvgNode[] = [];
	if (focus || selected)
		parts.push(
			element('circle', {
				cx: x,
				cy: y,
				r: r + RING.distance,
				fill: 'none',
				stroke: inkOf('accent'),
				'stroke-width': selected ? RING.selected : RING.focus
			})
		);
	parts.push(
		drawShape(
			mark.shape,
			{ x, y, r: r - OUTLINE / 2 },
			{
				fill: inkOf(focus ? 'accent' : 'surface'),
				stroke: inkOf(focus ? 'accent' : 'ink'),
				'stroke-width': OUTLINE
			}
		)
	);
	if (mark.code !== undefined)
		parts.push(
			element(
				'text',
				{
					x,
					y: baselineOf(y, size),
					'font-size': size,
					'font-weight': 600,
					'text-anchor': 'middle',
					fill: inkOf(focus ? 'on-accent' : 'ink')
				},
				[mark.code]
			)
		);
	return element('g', { id: plainId('mark', mark.id), opacity: mark.dimmed ? DIMMED : undefined }, [
		...tooltip(nameOf?.(mark.id)),
		...parts
	]);
}

const tooltip = (text: string | undefined): SvgNode[] =>
	text === undefined ? [] : [element('title', {}, [text])];
