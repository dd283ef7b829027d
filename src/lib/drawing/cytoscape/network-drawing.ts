import cytoscape, { type EventObject, type NodeSingular, type StylesheetJson } from 'cytoscape';
import type { ActorId } from '#lib/dataset/dataset.ts';
import { paint, setTexts } from '#lib/drawing/canvas/paint.ts';
import { TextSprites } from '#lib/drawing/canvas/text-sprites.ts';
import { drawScene } from '#lib/drawing/svg/network.ts';
import type { SvgNode } from '#lib/drawing/svg/tree.ts';
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
import { edgeDefinition, nodeDefinition, strandAt, toGraph, towards, type Graph } from './graph.ts';
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
	destroy(): void;
}

const NOWHERE: Point = { x: 0, y: 0 };
/**
 * So many names are set, and elements of the graph made, before the page may answer again: few at
 * first, which take a browser longest.
 */
const NAMES_AT_ONCE = { first: 8, later: 16 };
const ELEMENTS_AT_ONCE = { first: 8, later: 20 };

/** Kept while another view is shown: drawing the names anew takes most of a return. */
const sprites = new TextSprites();

/**
 * Shows scenes in `host`, and tells what the reader does there.
 *
 * Cytoscape holds the graph and all that is done with it: pointing, dragging, panning, zooming.
 * The scene itself is painted on a canvas below, by the same description as the SVG: changing a
 * few hundred styled elements took Cytoscape about 50 ms a filter, which painting does in 5.
 */
export function mountNetwork(host: HTMLElement, events: NetworkEvents): NetworkDrawing {
	const canvas = document.createElement('canvas');
	canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
	host.append(canvas);
	const layer = document.createElement('div');
	layer.style.cssText = 'position:absolute;inset:0';
	host.append(layer);
	const texts = { family: getComputedStyle(host).fontFamily, sprites };

	let cancelStyle = () => {};
	const cy = cytoscape({
		container: layer,
		// In a task of its own, behind the making of the rest.
		style: new Promise<StylesheetJson>((resolve) => {
			cancelStyle = inTurn(() => resolve(stylesheet));
		}),
		layout: { name: 'preset' },
		boxSelectionEnabled: false,
		autounselectify: true,
		// Its own canvases are never seen, so they need be no finer than the page.
		pixelRatio: 1
	});
	let known: Graph = { nodes: new Map(), edges: new Map() };
	let shown: { readonly scene: Scene; readonly picture: SvgNode } | undefined;
	let wanted: Viewport | undefined;
	/** Whether the drawing itself moves the viewport, which is no news. */
	let steering = false;
	/** Whether names are still being set, some at a time; till then they stay as they were. */
	let gradual = sprites.isEmpty;
	let cancelNames = () => {};
	/** Whether the picture is to be painted at the end of this task. */
	let isDue = false;
	let destroyed = false;
	/** What of the first scene is not there yet. */
	const awaited = new Set(['names', 'graph']);

	function arrived(part: 'names' | 'graph'): void {
		if (awaited.delete(part) && awaited.size === 0) events.onready();
	}

	/** Has the picture painted once, however much of what it is painted from changes in this task. */
	function repaint(): void {
		if (isDue) return;
		isDue = true;
		queueMicrotask(() => {
			isDue = false;
			if (!destroyed) paintNow();
		});
	}

	function paintNow(): void {
		const context = canvas.getContext('2d');
		if (!context || !shown) return;
		const { x, y } = cy.pan();
		const ratio = canvas.width / Math.max(1, cy.width());
		const scale = ratio * cy.zoom();
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, canvas.width, canvas.height);
		context.setTransform(scale, 0, 0, scale, ratio * x, ratio * y);
		sprites.allowance = gradual ? 0 : Infinity;
		paint(context, shown.picture, texts);
		cancelNames();
		if (gradual) cancelNames = inTurn(setNames);
		else arrived('names');
	}

	/** Sets some names more; once there are all, the picture is painted with them. */
	function setNames(): void {
		const context = canvas.getContext('2d');
		if (!context || !shown) return;
		sprites.takeLack();
		sprites.allowance = sprites.isEmpty ? NAMES_AT_ONCE.first : NAMES_AT_ONCE.later;
		setTexts(context, shown.picture, texts);
		gradual = sprites.takeLack();
		if (gradual) cancelNames = inTurn(setNames);
		else repaint();
	}

	const fitZoom = (of: Frame): number =>
		Math.min(cy.width() / of.width, cy.height() / of.height) || 1;

	function steer(): void {
		if (!shown) return;
		const { frame } = shown.scene;
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
		repaint();
	}

	let told = 0;
	cy.on('viewport', () => {
		if (steering || !shown) return;
		cancelAnimationFrame(told);
		told = requestAnimationFrame(() => {
			if (!shown) return;
			const { frame } = shown.scene;
			const zoom = cy.zoom();
			const pan = cy.pan();
			const centre = {
				x: (cy.width() / 2 - pan.x) / zoom,
				y: (cy.height() / 2 - pan.y) / zoom
			};
			wanted = { ...toFramePoint(frame, centre), zoom: zoom / fitZoom(frame) };
			repaint();
			events.onlook(wanted);
		});
	});

	function targetOf({ target, position }: EventObject): Target | undefined {
		if (target === cy || !shown) return undefined;
		if (target.isNode()) return { kind: 'actor', id: actorOf(target) };
		const strand = strandAt(shown.scene, target.id(), position);
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
		events.onhold(target, event.renderedPosition ?? NOWHERE);
	});
	cy.on('tap', (event) => {
		if (!held) events.onselect(targetOf(event));
	});
	cy.on('dbltap', 'node', ({ target }) => events.onopen(actorOf(target)));
	cy.on('mouseover mousemove', 'node, edge', (event) => {
		layer.style.cursor = 'pointer';
		events.onpoint(targetOf(event), event.renderedPosition ?? NOWHERE);
	});
	cy.on('mouseout', 'node, edge', () => {
		layer.style.cursor = '';
		events.onpoint(undefined, NOWHERE);
	});
	cy.on('drag', 'node', ({ target }: { target: NodeSingular }) => {
		const { x, y } = target.position();
		events.onmove(actorOf(target), { x, y });
	});

	/** Gives the canvas the size of its host; false if it had it. */
	function resize(): boolean {
		const ratio = window.devicePixelRatio;
		cy.resize();
		const width = Math.round(cy.width() * ratio);
		const height = Math.round(cy.height() * ratio);
		if (canvas.width === width && canvas.height === height) return false;
		canvas.width = width;
		canvas.height = height;
		return true;
	}
	resize();
	const resized = new ResizeObserver(() => {
		if (resize()) steer();
	});
	resized.observe(host);
	// The interface's face may come after the first picture.
	const refaced = () => {
		sprites.renew();
		gradual = true;
		repaint();
	};
	document.fonts.addEventListener('loadingdone', refaced);

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
		if (!isStyled || !goal) return;
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
		update(scene, palette) {
			const reframed = shown?.scene.frame !== scene.frame;
			shown = { scene, picture: drawScene(scene, (ink) => palette[ink]) };
			if (reframed) steer();
			else repaint();
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
		destroy() {
			destroyed = true;
			cancelStyle();
			cancelGrowth();
			cancelNames();
			cancelAnimationFrame(told);
			resized.disconnect();
			document.fonts.removeEventListener('loadingdone', refaced);
			// A face that comes meanwhile would not be heard of.
			if (document.fonts.status === 'loading') sprites.renew();
			cy.destroy();
			canvas.remove();
			layer.remove();
		}
	};
}

const sameViewport = (a: Viewport | undefined, b: Viewport | undefined): boolean =>
	a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;

/** Nodes carry the ids of their actors. */
const actorOf = (node: NodeSingular): ActorId => node.id() as ActorId;
