import type { ElementDefinition } from 'cytoscape';
import type { Point } from '#lib/layout/frame.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Hull, Label, Mark, Scene, StrandItem, TextItem } from '#lib/scene/scene.ts';
import { SHAPES, SQUARE } from '#lib/scene/shapes.ts';

type InkOf = (ink: Ink) => string;

/** What Cytoscape knows of an item: one flat record, so that two of them compare quickly. */
export interface CytoscapeElement {
	readonly group: 'nodes' | 'edges';
	readonly classes: string;
	readonly data: Readonly<Record<string, string | number>> & { readonly id: string };
	readonly position?: Point;
}

/** Layers of the picture from the ground up; strands and marks take many, in the scene's order. */
const Z = { hull: 0, divider: 1, sectorName: 2, strand: 10, mark: 10_000, label: 20_000 };

/** Ring that marks the focus, beyond its own edge. */
const RING = 5;

const DASHES: Readonly<Record<StrandItem['dash'], string>> = {
	solid: '1 0',
	dashed: '6 4',
	dotted: '2 3'
};

/** Everything in `scene` as Cytoscape elements, by id. Nodes come before the edges between them. */
export function toElements(scene: Scene, inkOf: InkOf): Map<string, CytoscapeElement> {
	const nodes = [
		...scene.hulls.map((hull, i) => hullNode(hull, i, inkOf)),
		...scene.dividers.flatMap(({ from, to }, i) => [
			{ ...anchor(`divider:${i}:from`), position: from },
			{ ...anchor(`divider:${i}:to`), position: to }
		]),
		...scene.sectorNames.map((name) => textNode(name, 'sector-name', Z.sectorName, 1, inkOf)),
		...scene.marks.flatMap((mark, i) => markNodes(mark, i, inkOf)),
		...scene.labels.map((label) => labelNode(label, inkOf))
	];
	const edges = [
		...scene.dividers.map((_, i): CytoscapeElement => ({
			group: 'edges',
			classes: 'divider',
			data: {
				id: `divider:${i}`,
				source: `divider:${i}:from`,
				target: `divider:${i}:to`,
				colour: inkOf('line'),
				z: Z.divider
			}
		})),
		...scene.strands.map((strand, i) => strandEdge(strand, i, inkOf))
	];
	return new Map([...nodes, ...edges].map((element) => [element.data.id, element]));
}

/** The form in which Cytoscape takes an element. */
export function toDefinition({
	group,
	classes,
	data,
	position
}: CytoscapeElement): ElementDefinition {
	return {
		group,
		classes,
		data: { ...data },
		...(position && { position: { x: position.x, y: position.y } }),
		grabbable: classes === 'mark',
		selectable: false
	};
}

const anchor = (id: string): CytoscapeElement => ({
	group: 'nodes',
	classes: 'anchor',
	data: { id }
});

function hullNode(hull: Hull, i: number, inkOf: InkOf): CytoscapeElement {
	return {
		group: 'nodes',
		classes: 'hull',
		position: { x: hull.x, y: hull.y },
		data: {
			id: `hull:${hull.actor}`,
			size: 2 * hull.r,
			fill: inkOf('hull'),
			stroke: inkOf('line'),
			z: Z.hull + i / 1000
		}
	};
}

function markNodes(mark: Mark, i: number, inkOf: InkOf): CytoscapeElement[] {
	const points = SHAPES[mark.shape];
	const side = mark.shape === 'square' ? 2 * mark.r * SQUARE.half : 2 * mark.r;
	const opacity = mark.dimmed ? 0.28 : 1;
	const position = { x: mark.x, y: mark.y };
	const node: CytoscapeElement = {
		group: 'nodes',
		classes: 'mark',
		position,
		data: {
			id: mark.id,
			shape: points ? 'polygon' : mark.shape === 'square' ? 'round-rectangle' : 'ellipse',
			points: (points ?? [[0, 0]]).flat().join(' '),
			corner: mark.r * SQUARE.corner,
			size: side,
			fill: inkOf(mark.focus ? 'accent' : 'surface'),
			stroke: inkOf(mark.selected || mark.focus ? 'accent' : 'ink'),
			strokeWidth: mark.selected ? 3 : 1.4,
			opacity,
			text: mark.code ?? '',
			textColour: inkOf(mark.focus ? 'on-accent' : 'ink'),
			textSize: codeSize(mark.r),
			z: Z.mark + i
		}
	};
	if (!mark.focus && !mark.selected) return [node];
	const ring: CytoscapeElement = {
		group: 'nodes',
		classes: 'ring',
		position,
		data: {
			id: `ring:${mark.id}`,
			size: 2 * (mark.r + RING),
			stroke: inkOf('accent'),
			opacity,
			z: Z.mark - 1
		}
	};
	return [ring, node];
}

/** Size of the code in a mark of radius `r`. */
export const codeSize = (r: number): number => Math.max(7.5, Math.min(15, r * 0.6));

const labelNode = (label: Label, inkOf: InkOf): CytoscapeElement =>
	textNode(label, 'label', Z.label, label.dimmed ? 0.28 : 1, inkOf);

function textNode(
	item: TextItem,
	classes: string,
	z: number,
	opacity: number,
	inkOf: InkOf
): CytoscapeElement {
	return {
		group: 'nodes',
		classes,
		// The scene has the middle of the first line, Cytoscape wants that of the block.
		position: { x: item.x, y: item.y + ((item.lines.length - 1) * item.sizePx * 1.2) / 2 },
		data: {
			id: item.id,
			text: item.lines.join('\n'),
			textColour: inkOf(item.ink),
			textSize: item.sizePx,
			weight: item.weight,
			halign: item.align === 'start' ? 'right' : item.align === 'end' ? 'left' : 'center',
			halo: inkOf('paper'),
			haloWidth: item.sizePx / 5,
			opacity,
			z
		}
	};
}

function strandEdge(strand: StrandItem, i: number, inkOf: InkOf): CytoscapeElement {
	const [from, to] = strand.offsets;
	return {
		group: 'edges',
		classes: 'strand',
		data: {
			id: strand.faint ? `faint:${strand.id}` : strand.id,
			source: strand.ends[0],
			target: strand.ends[1],
			colour: inkOf(strand.ink),
			width: strand.width,
			opacity: strand.opacity,
			line: strand.dash === 'solid' ? 'solid' : 'dashed',
			dash: DASHES[strand.dash],
			from: `${from.x.toFixed(2)}px ${from.y.toFixed(2)}px`,
			to: `${to.x.toFixed(2)}px ${to.y.toFixed(2)}px`,
			z: Z.strand + i
		}
	};
}
