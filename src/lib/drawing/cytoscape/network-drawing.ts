import cytoscape, { type EventObject, type NodeSingular, type StylesheetJson } from 'cytoscape';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { drawScene } from '#lib/drawing/svg/network.ts';
import {
	centreOf,
	fromFramePoint,
	toFramePoint,
	type Frame,
	type Point
} from '#lib/layout/frame.ts';
import type { Palette } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { afterFrame } from '#lib/scheduling/after-frame.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { ZOOM_RANGE } from '#lib/state/viewport.ts';
import { BARE, rendererOf } from './bare-renderer.ts';
import { edgeDefinition, nodeDefinition, strandAt, toGraph, towards, type Graph } from './graph.ts';
import { SceneCanvas } from './scene-canvas.ts';
import { stylesheet } from './stylesheet.ts';

/** What a reader points at in the drawing. */
export type Target =
	| { readonly kind: 'actor'; readonly id: ActorId }
	| { readonly kind: 'strand'; readonly id: string };

export interface NetworkEvents {
	/** Clicked or tapped; `undefined` is the paper. */
	readonly onselect: (target: Target | undefined) => void;
	/** Double click or double tap. */
	readonly onopen: (actor: ActorId) => void;
	/** The pointer came upon `target`, at `at` in px of the host. */
	readonly onpoint: (target: Target | undefined, at: Point) => void;
	/** A finger rests on `target`, at `at` in px of the host. */
	readonly onhold: (target: Target, at: Point) => void;
	/** An actor was dragged; in scene units. */
	readonly onmove: (actor: ActorId, at: Point) => void;
	/** The reader panned or zoomed. */
	readonly onlook: (viewport: Viewport) => void;
	/** The first scene is painted whole, and can be pointed at. */
	readonly onready: () => void;
}

export interface NetworkDrawing {
	/** Draws `scene`; what stays keeps its place. Calling twice changes nothing. */
	update(scene: Scene, palette: Palette): void;
	/** Shows a part of the frame; without one, the whole of it. */
	look(viewport: Viewport | undefined): void;
	/** Leaves the host, and hears and tells nothing until it is mounted again. */
	leave(): void;
}

const NOWHERE: Point = { x: 0, y: 0 };
/** So many elements of the graph are made before the page may answer again: few at first, as of names. */
const ELEMENTS_AT_ONCE = { first: 8, later: 20 };

/** Made once: while another view is shown, it waits for the return, of which its making took most. */
let kept: KeptDrawing | undefined;

/**
 * Shows scenes in `host`, and tells what the reader does there. There is one drawing: what was
 * mounted before leaves its host.
 */
export function mountNetwork(host: HTMLElement, events: NetworkEvents): NetworkDrawing {
	kept ??= makeDrawing(host);
	return kept.mount(host, events);
}

interface KeptDrawing {
	mount(host: HTMLElement, events: NetworkEvents): NetworkDrawing;
}

/**
 * Cytoscape holds the graph and all that is done with it: pointing, dragging, panning, zooming.
 * The scene itself is painted on a canvas below, by the same description as the SVG: changing a
 * few hundred styled elements took Cytoscape about 50 ms a filter, which painting does in 5.
 */
function makeDrawing(host: HTMLElement): KeptDrawing {
	/** What is mounted: Cytoscape gives itself up if its own layer is taken from where it stands. */
	const stage = document.createElement('div');
	stage.style.cssText = 'position:absolute;inset:0';
	const layer = document.createElement('div');
	layer.style.cssText = 'position:absolute;inset:0';
	/** Who hears what is done; no one while another view is shown. */
	let events: NetworkEvents | undefined;
	/** What of the first scene is not there yet. */
	const awaited = new Set(['names', 'graph']);

	function arrived(part: 'names' | 'graph'): void {
		if (awaited.delete(part) && awaited.size === 0) events?.onready();
	}

	const { fontFamily } = getComputedStyle(host);
	const canvas = new SceneCanvas(fontFamily, () => arrived('names'));
	stage.append(canvas.element, layer);
	// Before Cytoscape looks what round it may scroll: no host, since those change.
	document.body.append(stage);

	const cy = cytoscape({
		container: layer,
		// In a task of its own, behind the making of the rest.
		style: new Promise<StylesheetJson>((resolve) => {
			inTurn(() => resolve(stylesheet));
		}),
		layout: { name: 'preset' },
		boxSelectionEnabled: false,
		autounselectify: true,
		...BARE
	});
	let known: Graph = { nodes: new Map(), edges: new Map() };
	let shown: Scene | undefined;
	let wanted: Viewport | undefined;
	/** Whether the drawing itself moves the viewport, which is no news. */
	let steering = false;

	const fitZoom = (of: Frame): number =>
		Math.min(cy.width() / of.width, cy.height() / of.height) || 1;

	function steer(): void {
		if (!shown) return;
		const { frame } = shown;
		const fit = fitZoom(frame);
		const centre = wanted ? fromFramePoint(frame, wanted) : centreOf(frame);
		const zoom = fit * (wanted?.zoom ?? 1);
		steering = true;
		cy.minZoom(fit * ZOOM_RANGE.least);
		cy.maxZoom(fit * ZOOM_RANGE.most);
		cy.viewport({
			zoom,
			pan: { x: cy.width() / 2 - centre.x * zoom, y: cy.height() / 2 - centre.y * zoom }
		});
		steering = false;
		canvas.place(cy.pan(), cy.zoom());
	}

	let told = 0;
	cy.on('viewport', () => {
		if (steering || !shown) return;
		cancelAnimationFrame(told);
		told = requestAnimationFrame(() => {
			if (!shown) return;
			const { frame } = shown;
			const zoom = cy.zoom();
			const pan = cy.pan();
			const centre = {
				x: (cy.width() / 2 - pan.x) / zoom,
				y: (cy.height() / 2 - pan.y) / zoom
			};
			wanted = { ...toFramePoint(frame, centre), zoom: zoom / fitZoom(frame) };
			canvas.place(pan, zoom);
			events?.onlook(wanted);
		});
	});

	function targetOf({ target, position }: EventObject): Target | undefined {
		if (target === cy || !shown) return undefined;
		if (target.isNode()) return { kind: 'actor', id: actorOf(target) };
		const strand = strandAt(shown, target.id(), position);
		return strand && { kind: 'strand', id: strand.id };
	}

	/** Whether what was pressed was held, and so is not tapped when the finger lifts. */
	let held = false;
	cy.on('tapstart', () => {
		held = false;
	});
	cy.on('taphold', (event) => {
		const target = targetOf(event);
		if (!target || !('touches' in event.originalEvent)) return;
		held = true;
		events?.onhold(target, event.renderedPosition ?? NOWHERE);
	});
	cy.on('tap', (event) => {
		if (!held) events?.onselect(targetOf(event));
	});
	cy.on('dbltap', 'node', ({ target }) => events?.onopen(actorOf(target)));
	cy.on('mouseover mousemove', 'node, edge', (event) => {
		layer.style.cursor = 'pointer';
		events?.onpoint(targetOf(event), event.renderedPosition ?? NOWHERE);
	});
	cy.on('mouseout', 'node, edge', () => {
		layer.style.cursor = '';
		events?.onpoint(undefined, NOWHERE);
	});
	cy.on('drag', 'node', ({ target }: { target: NodeSingular }) => {
		const { x, y } = target.position();
		events?.onmove(actorOf(target), { x, y });
	});

	/** Takes the size of the host; false if it had it. */
	function resize(): boolean {
		cy.resize();
		return canvas.resize(cy.width(), cy.height());
	}
	const resized = new ResizeObserver(() => {
		if (resize()) steer();
	});

	/** The graph of the present scene; Cytoscape's own may be on the way to it. */
	let goal: Graph | undefined;
	let cancelGrowth = () => {};
	/** Makes Cytoscape's graph that of the scene; what is seen does not wait for it. */
	function regraph(next: Graph): void {
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
		known = next;
	}

	/** Comes to the graph in steps: styling many elements at once would stop a slow machine. */
	function grow(): void {
		if (!isStyled || !goal || !events) return;
		const { graph, isWhole } = towards(
			known,
			goal,
			known.nodes.size === 0 ? ELEMENTS_AT_ONCE.first : ELEMENTS_AT_ONCE.later
		);
		regraph(graph);
		if (isWhole) arrived('graph');
		else cancelGrowth = inTurn(grow);
	}
	let isStyled = false;
	cy.ready(() => {
		isStyled = true;
		cancelGrowth();
		cancelGrowth = inTurn(grow);
	});

	return {
		mount(host, heard) {
			host.append(stage);
			events = heard;
			rendererOf(cy).wake();
			resize();
			// In any case: what was panned in the last frame before it left was told to no one.
			steer();
			resized.observe(host);
			return {
				update(scene, palette) {
					const reframed = shown?.frame !== scene.frame;
					shown = scene;
					canvas.show(drawScene(scene, (ink) => palette[ink]));
					if (reframed) steer();
					cancelGrowth();
					cancelGrowth = afterFrame(() => {
						goal = toGraph(scene);
						grow();
					});
				},
				look(viewport) {
					if (sameViewport(viewport, wanted)) return;
					wanted = viewport;
					steer();
				},
				leave() {
					resized.unobserve(host);
					// Another host may have it by now.
					if (events !== heard) return;
					events = undefined;
					cancelGrowth();
					cancelAnimationFrame(told);
					canvas.rest();
					rendererOf(cy).rest();
					layer.style.cursor = '';
					stage.remove();
				}
			};
		}
	};
}

const sameViewport = (a: Viewport | undefined, b: Viewport | undefined): boolean =>
	a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;

/** Nodes carry the ids of their actors. */
const actorOf = (node: NodeSingular): ActorId => node.id() as ActorId;
