import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import type { ActorId } from '#lib/dataset/dataset.ts';
import {
	centreOf,
	fromFramePoint,
	toFramePoint,
	type Frame,
	type Point
} from '#lib/layout/frame.ts';
import { palettes, type Theme } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { ZOOM_RANGE } from '#lib/state/viewport.ts';
import { toDefinition, toElements, type CytoscapeElement } from './elements.ts';
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
	/** An actor was dragged; in scene units. */
	readonly onmove: (actor: ActorId, at: Point) => void;
	/** The reader panned or zoomed. */
	readonly onlook: (viewport: Viewport) => void;
}

export interface NetworkDrawing {
	/** Draws `scene`; what stays keeps its place. Calling twice changes nothing. */
	update(scene: Scene, theme: Theme): void;
	/** Shows a part of the frame; without one, the whole of it. */
	look(viewport: Viewport | undefined): void;
	destroy(): void;
}

const NOWHERE: Point = { x: 0, y: 0 };

/** Draws scenes with Cytoscape in `host`, and tells what the reader does there. */
export function mountNetwork(host: HTMLElement, events: NetworkEvents): NetworkDrawing {
	const cy = cytoscape({
		container: host,
		style: stylesheet,
		layout: { name: 'preset' },
		boxSelectionEnabled: false,
		autounselectify: true
	});
	let drawn = new Map<string, CytoscapeElement>();
	let frame: Frame | undefined;
	let wanted: Viewport | undefined;
	/** Whether the drawing itself moves the viewport, which is no news. */
	let steering = false;

	const fitZoom = (of: Frame): number =>
		Math.min(cy.width() / of.width, cy.height() / of.height) || 1;

	function steer(): void {
		if (!frame) return;
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
	}

	let told = 0;
	cy.on('viewport', () => {
		if (steering || !frame) return;
		cancelAnimationFrame(told);
		told = requestAnimationFrame(() => {
			if (!frame) return;
			const zoom = cy.zoom();
			const pan = cy.pan();
			const centre = {
				x: (cy.width() / 2 - pan.x) / zoom,
				y: (cy.height() / 2 - pan.y) / zoom
			};
			wanted = { ...toFramePoint(frame, centre), zoom: zoom / fitZoom(frame) };
			events.onlook(wanted);
		});
	});

	cy.on('tap', (event) => events.onselect(targetOf(event)));
	cy.on('dbltap', 'node.mark', (event) => events.onopen(actorOf(event.target)));
	cy.on('mouseover', '.mark, .strand', (event) => {
		host.style.cursor = 'pointer';
		events.onpoint(targetOf(event), event.renderedPosition ?? NOWHERE);
	});
	cy.on('mouseout', '.mark, .strand', () => {
		host.style.cursor = '';
		events.onpoint(undefined, NOWHERE);
	});
	cy.on('drag', 'node.mark', ({ target }: { target: NodeSingular }) => {
		const { x, y } = target.position();
		events.onmove(actorOf(target), { x, y });
	});

	const resized = new ResizeObserver(() => {
		cy.resize();
		steer();
	});
	resized.observe(host);

	function change(id: string, next: CytoscapeElement, last: CytoscapeElement): void {
		const element = cy.getElementById(id);
		if (!sameData(next.data, last.data)) element.data({ ...next.data });
		const at = next.position;
		// What the reader is dragging is where the pointer has it.
		if (!at || element.grabbed()) return;
		const { x, y } = element.position();
		if (x !== at.x || y !== at.y) element.position({ x: at.x, y: at.y });
	}

	return {
		update(scene, theme) {
			const palette = palettes[theme];
			const next = toElements(scene, (ink) => palette[ink]);
			cy.batch(() => {
				const gone = cy.collection();
				for (const [id, last] of drawn)
					if (!isSameElement(next.get(id), last)) gone.merge(cy.getElementById(id));
				gone.remove();
				const fresh = [];
				for (const [id, element] of next) {
					const last = drawn.get(id);
					if (isSameElement(last, element)) change(id, element, last);
					else fresh.push(toDefinition(element));
				}
				if (fresh.length > 0) cy.add(fresh);
			});
			drawn = next;
			const reframed = frame !== scene.frame;
			frame = scene.frame;
			if (reframed) steer();
		},
		look(viewport) {
			if (sameViewport(viewport, wanted)) return;
			wanted = viewport;
			steer();
		},
		destroy() {
			cancelAnimationFrame(told);
			resized.disconnect();
			cy.destroy();
		}
	};
}

/** Whether the one can be changed into the other, rather than put in its place. */
const isSameElement = (
	a: CytoscapeElement | undefined,
	b: CytoscapeElement
): a is CytoscapeElement =>
	a !== undefined &&
	a.classes === b.classes &&
	a.data.source === b.data.source &&
	a.data.target === b.data.target;

function sameData(a: CytoscapeElement['data'], b: CytoscapeElement['data']): boolean {
	for (const key in a) if (a[key] !== b[key]) return false;
	return true;
}

function sameViewport(a: Viewport | undefined, b: Viewport | undefined): boolean {
	return a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;
}

function targetOf({ target, cy }: EventObject): Target | undefined {
	if (target === (cy as Core)) return undefined;
	const id: string = target.id();
	if (target.hasClass('mark')) return { kind: 'actor', id: actorOf(target) };
	return target.hasClass('strand') ? { kind: 'strand', id } : undefined;
}

/** Marks carry the ids of their actors. */
const actorOf = (node: NodeSingular): ActorId => node.id() as ActorId;
