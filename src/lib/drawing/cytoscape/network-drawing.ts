import cytoscape, { type StylesheetJson } from 'cytoscape';
import { drawScene } from '#lib/drawing/svg/network.ts';
import type { Palette } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { BARE, rendererOf } from './bare-renderer.ts';
import { Camera } from './camera.ts';
import { hearGestures, type GestureEvents } from './gestures.ts';
import { GrowingGraph } from './growing-graph.ts';
import { SceneCanvas } from './scene-canvas.ts';
import { stylesheet } from './stylesheet.ts';

export interface NetworkEvents extends GestureEvents {
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

/** Made once: while another view is shown, it waits for the return, of which its making took most. */
let kept: KeptDrawing | undefined;

/**
 * Shows scenes in `host`, and tells what the reader does there. There is one drawing: what was
 * mounted before leaves its host.
 */
export function mountNetwork(host: HTMLElement, events: NetworkEvents): NetworkDrawing {
	kept ??= new KeptDrawing(getComputedStyle(host).fontFamily);
	return kept.mount(host, events);
}

/**
 * Cytoscape holds the graph and all that is done with it: pointing, dragging, panning, zooming.
 * The scene itself is painted on a canvas below, by the same description as the SVG: changing a
 * few hundred styled elements took Cytoscape about 50 ms a filter, which painting does in 5.
 */
class KeptDrawing {
	/** What is mounted: Cytoscape gives itself up if its own layer is taken from where it stands. */
	readonly #stage = fillingElement();
	readonly #layer = fillingElement();
	readonly #canvas: SceneCanvas;
	readonly #cy: cytoscape.Core;
	readonly #camera: Camera;
	readonly #graph: GrowingGraph;
	readonly #resized = new ResizeObserver(() => this.#camera.resize());
	#shown: Scene | undefined;
	/** Who hears what is done; no one while another view is shown. */
	#events: NetworkEvents | undefined;
	/** What of the first scene is not there yet. */
	readonly #awaited = new Set(['names', 'graph']);

	/** @param family face of the names */
	constructor(family: string) {
		this.#canvas = new SceneCanvas(family, () => this.#arrived('names'));
		this.#stage.append(this.#canvas.element, this.#layer);
		// Before Cytoscape looks what round it may scroll: no host, since those change.
		document.body.append(this.#stage);
		this.#cy = cytoscape({
			container: this.#layer,
			// In a task of its own, behind the making of the rest.
			style: new Promise<StylesheetJson>((resolve) => {
				inTurn(() => resolve(stylesheet));
			}),
			layout: { name: 'preset' },
			boxSelectionEnabled: false,
			autounselectify: true,
			...BARE
		});
		this.#camera = new Camera(this.#cy, this.#canvas, (viewport) => this.#events?.onlook(viewport));
		this.#graph = new GrowingGraph(this.#cy, () => this.#arrived('graph'));
		hearGestures(
			this.#cy,
			this.#layer,
			() => this.#shown,
			() => this.#events
		);
	}

	mount(host: HTMLElement, events: NetworkEvents): NetworkDrawing {
		host.append(this.#stage);
		this.#events = events;
		rendererOf(this.#cy).wake();
		this.#camera.wake();
		this.#resized.observe(host);
		return {
			update: (scene, palette) => {
				this.#shown = scene;
				this.#canvas.show(drawScene(scene, (ink) => palette[ink]));
				this.#camera.takeFrame(scene.frame);
				this.#graph.follow(scene);
			},
			look: (viewport) => this.#camera.look(viewport),
			leave: () => {
				this.#resized.unobserve(host);
				// Another host may have it by now.
				if (this.#events === events) this.#rest();
			}
		};
	}

	#rest(): void {
		this.#events = undefined;
		this.#graph.rest();
		this.#camera.rest();
		this.#canvas.rest();
		rendererOf(this.#cy).rest();
		this.#layer.style.cursor = '';
		this.#stage.remove();
	}

	#arrived(part: 'names' | 'graph'): void {
		if (this.#awaited.delete(part) && this.#awaited.size === 0) this.#events?.onready();
	}
}

/** An element that fills what it is put into. */
function fillingElement(): HTMLElement {
	const element = document.createElement('div');
	element.style.cssText = 'position:absolute;inset:0';
	return element;
}
