import { paint, setTexts, type Texts } from '#lib/drawing/canvas/paint.ts';
import { TextSprites } from '#lib/drawing/canvas/text-sprites.ts';
import type { SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Point } from '#lib/layout/frame.ts';
import { inTurn } from '#lib/scheduling/in-turn.ts';

/** So many names are set before the page may answer again: few at first, which take a browser longest. */
const NAMES_AT_ONCE = { first: 8, later: 16 };

/** The canvas on which pictures are painted. Names are set some at a time; till then they stay as they were. */
export class SceneCanvas {
	readonly element = document.createElement('canvas');
	readonly #sprites = new TextSprites();
	readonly #texts: Texts;
	readonly #onnamed: () => void;
	#picture: SvgNode | undefined;
	#origin: Point = { x: 0, y: 0 };
	#zoom = 1;
	/** Pixels of the canvas in a px of the page. */
	#ratio = 1;
	/** Whether names are still to be set. */
	#gradual = true;
	/** Whether the picture is to be painted at the end of this task. */
	#isDue = false;
	#cancelNames = () => {};

	/**
	 * @param family  face of the names
	 * @param onnamed hears that a picture is painted with all its names
	 */
	constructor(family: string, onnamed: () => void) {
		this.element.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
		this.#texts = { family, sprites: this.#sprites };
		this.#onnamed = onnamed;
		// The interface's face may come after the first picture.
		document.fonts.addEventListener('loadingdone', () => {
			this.#sprites.renew();
			this.#gradual = true;
			this.#repaint();
		});
	}

	show(picture: SvgNode): void {
		this.#picture = picture;
		this.#repaint();
	}

	/**
	 * Shows the picture enlarged by `zoom`.
	 *
	 * @param origin where its zero is, in px of the page from the canvas's corner
	 */
	place(origin: Point, zoom: number): void {
		this.#origin = origin;
		this.#zoom = zoom;
		this.#repaint();
	}

	/** Takes the size of what it lies in, in px of the page; false if it had it. */
	resize(widthPx: number, heightPx: number): boolean {
		const width = Math.round(widthPx * window.devicePixelRatio);
		const height = Math.round(heightPx * window.devicePixelRatio);
		if (this.element.width === width && this.element.height === height) return false;
		Object.assign(this.element, { width, height });
		this.#ratio = width / Math.max(1, widthPx);
		return true;
	}

	/** Has the picture painted once, however much of what it is painted from changes in this task. */
	#repaint(): void {
		if (this.#isDue) return;
		this.#isDue = true;
		queueMicrotask(() => {
			this.#isDue = false;
			this.#paint();
		});
	}

	/** Sets no names until it is painted again. */
	rest(): void {
		this.#cancelNames();
	}

	#paint(): void {
		const context = this.element.getContext('2d');
		if (!context || !this.#picture) return;
		const scale = this.#ratio * this.#zoom;
		const { x, y } = this.#origin;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, this.element.width, this.element.height);
		context.setTransform(scale, 0, 0, scale, this.#ratio * x, this.#ratio * y);
		this.#sprites.allowance = this.#gradual ? 0 : Infinity;
		paint(context, this.#picture, this.#texts);
		this.#cancelNames();
		if (this.#gradual) this.#cancelNames = inTurn(() => this.#setNames());
		else this.#onnamed();
	}

	/** Sets some names more; once there are all, the picture is painted with them. */
	#setNames(): void {
		const context = this.element.getContext('2d');
		if (!context || !this.#picture) return;
		this.#sprites.takeLack();
		this.#sprites.allowance = this.#sprites.isEmpty ? NAMES_AT_ONCE.first : NAMES_AT_ONCE.later;
		setTexts(context, this.#picture, this.#texts);
		this.#gradual = this.#sprites.takeLack();
		if (this.#gradual) this.#cancelNames = inTurn(() => this.#setNames());
		else this.#repaint();
	}
}
