import type { Core } from 'cytoscape';
import { centreOf, fromFramePoint, toFramePoint, type Frame } from '#lib/layout/frame.ts';
import type { Viewport } from '#lib/state/view-state.ts';
import { ZOOM_RANGE } from '#lib/state/viewport.ts';
import type { SceneCanvas } from './scene-canvas.ts';

/** Which part of the frame is seen: the graph that is pointed at and the picture below it, as one. */
export class Camera {
	readonly #cy: Core;
	readonly #canvas: SceneCanvas;
	#frame: Frame | undefined;
	/** The part that is looked at; none: all of the frame. */
	#wanted: Viewport | undefined;
	/** Whether it moves the graph itself, which is no news. */
	#isSteering = false;
	/** The frame of the browser in which it tells what the reader did. */
	#telling = 0;

	/** @param onlook hears where the reader panned or zoomed to */
	constructor(cy: Core, canvas: SceneCanvas, onlook: (viewport: Viewport) => void) {
		this.#cy = cy;
		this.#canvas = canvas;
		cy.on('viewport', () => {
			if (this.#isSteering) return;
			cancelAnimationFrame(this.#telling);
			this.#telling = requestAnimationFrame(() => {
				if (!this.#frame) return;
				this.#wanted = this.#seen(this.#frame);
				canvas.place(cy.pan(), cy.zoom());
				onlook(this.#wanted);
			});
		});
	}

	/** Shows the part that is looked at of another frame. */
	takeFrame(frame: Frame): void {
		if (frame === this.#frame) return;
		this.#frame = frame;
		this.#steer();
	}

	look(viewport: Viewport | undefined): void {
		if (sameViewport(viewport, this.#wanted)) return;
		this.#wanted = viewport;
		this.#steer();
	}

	resize(): void {
		if (this.#takeSize()) this.#steer();
	}

	/** Tells nothing more of what the reader did. */
	rest(): void {
		cancelAnimationFrame(this.#telling);
	}

	/** Comes back to the host. */
	wake(): void {
		this.#takeSize();
		// In any case: what was panned in the last frame before it rested was told to no one.
		this.#steer();
	}

	/** Takes the size of the host; false if it had it. */
	#takeSize(): boolean {
		this.#cy.resize();
		return this.#canvas.resize(this.#cy.width(), this.#cy.height());
	}

	#fitZoom(frame: Frame): number {
		return Math.min(this.#cy.width() / frame.width, this.#cy.height() / frame.height) || 1;
	}

	#seen(frame: Frame): Viewport {
		const cy = this.#cy;
		const zoom = cy.zoom();
		const pan = cy.pan();
		const centre = {
			x: (cy.width() / 2 - pan.x) / zoom,
			y: (cy.height() / 2 - pan.y) / zoom
		};
		return { ...toFramePoint(frame, centre), zoom: zoom / this.#fitZoom(frame) };
	}

	#steer(): void {
		const frame = this.#frame;
		if (!frame) return;
		const cy = this.#cy;
		const fit = this.#fitZoom(frame);
		const centre = this.#wanted ? fromFramePoint(frame, this.#wanted) : centreOf(frame);
		const zoom = fit * (this.#wanted?.zoom ?? 1);
		this.#isSteering = true;
		cy.minZoom(fit * ZOOM_RANGE.least);
		cy.maxZoom(fit * ZOOM_RANGE.most);
		cy.viewport({
			zoom,
			pan: { x: cy.width() / 2 - centre.x * zoom, y: cy.height() / 2 - centre.y * zoom }
		});
		this.#isSteering = false;
		this.#canvas.place(cy.pan(), cy.zoom());
	}
}

const sameViewport = (a: Viewport | undefined, b: Viewport | undefined): boolean =>
	a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;
