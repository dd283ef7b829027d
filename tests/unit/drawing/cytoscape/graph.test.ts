import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
	edgeDefinition,
	nodeDefinition,
	strandAt,
	toGraph,
	towards,
	type Graph
} from '#lib/drawing/cytoscape/graph.ts';
import { LEVELS } from '#lib/state/view-state.ts';
import { realScene } from '../../scene/real-scenes.ts';

const scenes = LEVELS.map((level) => [level, realScene({ level })] as const);

describe.each(scenes)('the graph of the real picture by %s', (_, scene) => {
	const { nodes, edges } = toGraph(scene);

	it('has ids that no two elements share', () => {
		const ids = [...nodes.keys(), ...edges.keys()];
		expect(new Set(ids).size).toBe(ids.length);
		for (const [id, node] of nodes) expect(node.id).toBe(id);
		for (const [id, edge] of edges) expect(edge.id).toBe(id);
	});

	it('has a node for each mark, in its place and size', () => {
		expect([...nodes.values()]).toEqual(
			scene.marks.map(({ id, x, y, r }) => ({ id, at: { x, y }, size: 2 * r }))
		);
	});

	it('has an edge for each cable, between nodes that are there', () => {
		expect(new Set(edges.keys())).toEqual(new Set(scene.strands.map(({ cable }) => cable)));
		for (const { ends } of edges.values())
			expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
	});

	it('is as wide to the pointer as the strands and the paper between them', () => {
		for (const { id, width } of edges.values()) {
			const widths = scene.strands.filter(({ cable }) => cable === id).map((one) => one.width);
			const inked = widths.reduce((sum, one) => sum + one, 0);
			expect(width).toBeGreaterThanOrEqual(inked);
			expect(width).toBeLessThan(inked + widths.length);
		}
	});

	it('is equal for equal scenes', () => {
		expect(toGraph(structuredClone(scene))).toEqual({ nodes, edges });
	});
});

it('tells Cytoscape ids, ends and places', () => {
	const { nodes, edges } = toGraph(realScene());
	const [node] = nodes.values();
	const edge = edges.get('gt~mx');
	if (!node || !edge) throw new Error('Guatemala and Mexico are joined.');
	expect(nodeDefinition(node)).toEqual({
		group: 'nodes',
		data: { id: node.id, size: node.size },
		position: node.at
	});
	expect(edgeDefinition(edge)).toEqual({
		group: 'edges',
		data: { id: 'gt~mx', source: 'gt', target: 'mx', width: edge.width }
	});
});

describe('strandAt', () => {
	const scene = realScene();

	it('finds the strand on whose middle line the pointer is', () => {
		const plain = scene.strands.filter(({ ends }) => ends.includes(scene.marks[0]?.id ?? ends[0]));
		fc.assert(
			fc.property(
				fc.constantFrom(...plain),
				fc.double({ min: 0.3, max: 0.7, noNaN: true }),
				(strand, part) => {
					const { from, to } = strand;
					const at = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
					expect(strandAt(scene, strand.cable, at)?.id).toBe(strand.id);
				}
			)
		);
	});

	it('finds none of a cable that is not drawn', () => {
		expect(strandAt(scene, 'aa~zz', { x: 0, y: 0 })).toBeUndefined();
	});
});

describe('the way from one graph to another', () => {
	const [folded, unfolded] = scenes.map(([, scene]) => toGraph(scene));
	if (!folded || !unfolded) throw new Error('There are two levels.');
	const nothing: Graph = { nodes: new Map(), edges: new Map() };

	it.each([
		['nothing', nothing, folded],
		['nothing', nothing, unfolded],
		['countries', folded, unfolded],
		['institutions', unfolded, folded]
	])('from %s has steps of few new elements, and no edge before its ends', (_, from, goal) => {
		let known = from;
		let isWhole = false;
		for (let steps = 0; !isWhole; steps++) {
			expect(steps).toBeLessThan(100);
			const next = towards(known, goal, 7);
			const added = [...next.graph.nodes.keys(), ...next.graph.edges.keys()].filter(
				(id) => !known.nodes.has(id) && !known.edges.has(id)
			);
			expect(added.length).toBeLessThanOrEqual(7);
			if (!next.isWhole) expect(added).toHaveLength(7);
			for (const { ends } of next.graph.edges.values())
				expect(ends.filter((end) => !next.graph.nodes.has(end))).toEqual([]);
			({ isWhole } = next);
			known = next.graph;
		}
		expect(known).toEqual(goal);
	});
});
