import type { Core } from 'cytoscape';
import type { Scene } from '#lib/scene/scene.ts';
import { afterFrame } from '#lib/scheduling/after-frame.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import { edgeDefinition, nodeDefinition, toGraph, towards, type Graph } from './graph.ts';

/** So many elements of the graph are made before the page may answer again: few at first, as of names. */
const ELEMENTS_AT_ONCE = { first: 8, later: 20 };

/**
 * Cytoscape's graph on the way to that of the scene, in steps: styling many elements at once would
 * stop a slow machine, and what is seen does not wait for it.
 */
export class GrowingGraph {
	readonly #cy: Core;
	readonly #onwhole: () => void;
	#known: Graph = { nodes: new Map(), edges: new Map() };
	/** The graph of the present scene; none while no one asks for one. */
	#goal: Graph | undefined;
	#isStyled = false;
	#cancel = () => {};

	/** @param onwhole hears that it is the graph of the scene */
	constructor(cy: Core, onwhole: () => void) {
		this.#cy = cy;
		this.#onwhole = onwhole;
		cy.ready(() => {
			this.#isStyled = true;
			// Else it grows by itself, once it has something to become.
			if (this.#goal) this.#growLater();
		});
	}

	/** Begins to become the graph of `scene` once that is painted. */
	follow(scene: Scene): void {
		this.#cancel();
		this.#cancel = afterFrame(() => {
			this.#goal = toGraph(scene);
			this.#grow();
		});
	}

	/** Stays as it is until it follows a scene again. */
	rest(): void {
		this.#cancel();
		this.#goal = undefined;
	}

	#growLater(): void {
		this.#cancel();
		this.#cancel = inTurn(() => this.#grow());
	}

	#grow(): void {
		if (!this.#isStyled || !this.#goal) return;
		const { first, later } = ELEMENTS_AT_ONCE;
		const most = this.#known.nodes.size === 0 ? first : later;
		const { graph, isWhole } = towards(this.#known, this.#goal, most);
		this.#become(graph);
		if (isWhole) this.#onwhole();
		else this.#growLater();
	}

	#become(next: Graph): void {
		const cy = this.#cy;
		const known = this.#known;
		cy.batch(() => {
			for (const id of known.edges.keys()) if (!next.edges.has(id)) cy.$id(id).remove();
			for (const id of known.nodes.keys()) if (!next.nodes.has(id)) cy.$id(id).remove();
			for (const [id, node] of next.nodes) {
				const last = known.nodes.get(id);
				if (!last) {
					cy.add(nodeDefinition(node));
					continue;
				}
				if (last.size !== node.size) cy.$id(id).data('size', node.size);
				// What the reader is dragging is where the pointer has it.
				if ((last.at.x !== node.at.x || last.at.y !== node.at.y) && !cy.$id(id).grabbed())
					cy.$id(id).position({ ...node.at });
			}
			for (const [id, edge] of next.edges) {
				const last = known.edges.get(id);
				if (!last) cy.add(edgeDefinition(edge));
				else if (last.width !== edge.width) cy.$id(id).data('width', edge.width);
			}
		});
		this.#known = next;
	}
}
