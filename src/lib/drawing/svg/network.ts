import type { ActorId } from '#lib/dataset/dataset.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type {
	Dash,
	GroupOutline,
	Hull,
	Label,
	Mark,
	Scene,
	StrandItem,
	TextItem
} from '#lib/scene/scene.ts';
import { drawChangeBadge } from './change-badge.ts';
import { drawShape } from './shape.ts';
import { baselineOf, DIMMED, drawText, type TextStyle } from './text.ts';
import { attributeText, element, type SvgNode, type SvgValue } from './tree.ts';

/** Lengths of strokes and gaps, in scene units. */
const DASHES: Readonly<Record<Dash, readonly number[]>> = {
	solid: [],
	dashed: [6, 4],
	dotted: [2, 3]
};

/** Widths of outlines, and how far the ring of a focus or selected mark stands off it. */
const OUTLINE = { mark: 1.4, selected: 3, ring: 1.5, ringDistance: 5 };
/** Size of a mark's code, in parts of its radius and within these limits, in scene units. */
const CODE = { part: 0.6, least: 7.5, most: 15 };
/** The same of a single letter, which has twice the room. */
const LETTER = { part: 1.35, least: 8.2, most: 15 };

/** Size of the code in a mark, in scene units. */
export function codeSize({ r, code = '' }: Pick<Mark, 'r' | 'code'>): number {
	const { part, least, most } = code.length > 1 ? CODE : LETTER;
	return Math.max(least, Math.min(most, r * part));
}

export interface DrawOptions {
	/** Names for the tooltips of marks and cables; without it there are none. */
	readonly nameOf?: (id: ActorId) => string;
	/**
	 * Whether groups and items carry ids, as a file wants. A page may hold several pictures and
	 * other ids, so there the groups have their names as classes.
	 */
	readonly ids?: boolean;
	readonly haloAs?: TextStyle['haloAs'];
}

/**
 * The whole picture as a group of named groups, from the ground up: `dividers`, `hulls`,
 * `groups`, `strands` (in it a group `cable-…` for each cable), `sector-names`, `marks`, `changes`,
 * `labels`; without `groups` and `changes` where the scene has none.
 *
 * @param inkOf colour of an ink, as CSS writes it
 */
export function drawScene(
	scene: Scene,
	inkOf: (ink: Ink) => string,
	{ nameOf, haloAs, ids = false }: DrawOptions = {}
): SvgNode {
	const halo = inkOf('paper');
	const group = (name: string, attrs: SvgNode['attrs'], children: readonly SvgNode[]): SvgNode =>
		element('g', { ...(ids ? { id: name } : { class: name }), ...attrs }, children);
	const item = (prefix: string, id: string): Readonly<Record<string, string>> =>
		ids ? { id: plainId(prefix, id) } : {};

	const tooltip = (text: () => string): SvgNode[] =>
		nameOf ? [element('title', {}, [text()])] : [];
	const name = (id: ActorId): string => nameOf?.(id) ?? id;

	return group('network', {}, [
		group(
			'dividers',
			{ stroke: inkOf('line'), 'stroke-width': 1 },
			scene.dividers.map((divider) => element('line', ends(divider)))
		),
		group(
			'hulls',
			{ fill: inkOf('hull'), stroke: inkOf('line'), 'stroke-width': 1 },
			scene.hulls.map((hull) => drawHull(hull, item('hull', hull.actor)))
		),
		...some('groups', scene.groups, (outline) =>
			drawGroup(outline, inkOf, item('group', outline.letter))
		),
		group(
			'strands',
			{ fill: 'none' },
			[...byCable(scene.strands)].map(([cable, strands]) =>
				element('g', item('cable', cable), [
					...tooltip(() => (strands[0]?.ends ?? []).map(name).join(' – ')),
					...strands.map((strand) => drawStrand(strand, inkOf))
				])
			)
		),
		group('sector-names', {}, scene.sectorNames.map(drawSectorName)),
		group(
			'marks',
			{},
			scene.marks.map((mark) =>
				element('g', { ...item('mark', mark.id), ...(mark.dimmed ? { opacity: DIMMED } : {}) }, [
					...tooltip(() => name(mark.id)),
					...drawMark(mark, inkOf)
				])
			)
		),
		...some('changes', scene.changes, (badge) => drawChangeBadge(badge, inkOf)),
		group('labels', {}, scene.labels.map(drawLabel))
	]);

	/** The group of what only some scenes have. */
	function some<Item>(
		name: string,
		items: readonly Item[] | undefined,
		draw: (item: Item) => SvgNode
	): SvgNode[] {
		return items ? [group(name, {}, items.map(draw))] : [];
	}

	function drawSectorName(text: TextItem): SvgNode {
		return drawText(
			text,
			{ fill: inkOf(text.ink), halo, haloAs },
			item('sector', text.id.replace(/^sector:/, ''))
		);
	}

	function drawLabel(label: Label): SvgNode {
		return drawText(label, { fill: inkOf(label.ink), halo, haloAs }, item('label', label.actor));
	}
}

/** Cables are named `a~b`; a plain id has letters, digits and hyphens only. */
const plainId = (prefix: string, id: string): string => `${prefix}-${id.replace(/[^\w-]/g, '--')}`;

/** Cables in the order of their first strands, which the scene has put where they belong. */
function byCable(strands: readonly StrandItem[]): Map<string, StrandItem[]> {
	const cables = new Map<string, StrandItem[]>();
	for (const strand of strands) {
		const known = cables.get(strand.cable);
		if (known) known.push(strand);
		else cables.set(strand.cable, [strand]);
	}
	return cables;
}

const drawHull = ({ x, y, r }: Hull, attrs: SvgNode['attrs']): SvgNode =>
	element('circle', { ...attrs, cx: x, cy: y, r });

/** A faint ground, and on it the line, so that those below can be seen through it. */
function drawGroup(
	{ corners, dash }: GroupOutline,
	inkOf: (ink: Ink) => string,
	attrs: SvgNode['attrs']
): SvgNode {
	const points = corners.map(({ x, y }) => `${attributeText(x)},${attributeText(y)}`).join(' ');
	const ink = inkOf('ink-3');
	return element('g', attrs, [
		element('polygon', { points, fill: ink, opacity: 0.07 }),
		element('polygon', {
			points,
			fill: 'none',
			stroke: ink,
			'stroke-width': 1.5,
			'stroke-dasharray': dashText(dash)
		})
	]);
}

/** What the attribute for dashes says; nothing for a solid line. */
export const dashText = (dash: Dash): string | undefined => DASHES[dash].join(' ') || undefined;

function drawStrand(strand: StrandItem, inkOf: (ink: Ink) => string): SvgNode {
	return element('line', {
		class: 'strand',
		'data-threat': strand.threat,
		...ends(strand),
		stroke: inkOf(strand.ink),
		'stroke-width': strand.width,
		'stroke-opacity': strand.opacity,
		'stroke-dasharray': dashText(strand.dash)
	});
}

const ends = ({ from, to }: Pick<StrandItem, 'from' | 'to'>) => ({
	x1: from.x,
	y1: from.y,
	x2: to.x,
	y2: to.y
});

/** Paint of the ring round who is asked about. */
export const askedRing = (inkOf: (ink: Ink) => string): Readonly<Record<string, SvgValue>> => ({
	stroke: inkOf('ink'),
	'stroke-width': 2.5,
	'stroke-dasharray': '5 3'
});

function drawMark(mark: Mark, inkOf: (ink: Ink) => string): SvgNode[] {
	const { x, y, r, focus, selected } = mark;
	const parts: SvgNode[] = [];
	const ring = (paint: Readonly<Record<string, SvgValue>>): void => {
		const at = { cx: x, cy: y, r: r + OUTLINE.ringDistance };
		parts.push(element('circle', { ...at, fill: 'none', ...paint }));
	};
	if (focus || selected) ring({ stroke: inkOf('accent'), 'stroke-width': OUTLINE.ring });
	if (mark.asked) ring(askedRing(inkOf));
	parts.push(
		drawShape(mark.shape, mark, {
			fill: inkOf(focus ? 'accent' : 'surface'),
			stroke: inkOf(focus || selected ? 'accent' : 'ink'),
			'stroke-width': selected ? OUTLINE.selected : OUTLINE.mark
		})
	);
	if (mark.code !== undefined) {
		const size = codeSize(mark);
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
	}
	return parts;
}
