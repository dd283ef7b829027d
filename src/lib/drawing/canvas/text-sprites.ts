/** A line of text, as it is to look in px of the canvas. */
export interface TextSprite {
	readonly text: string;
	readonly font: string;
	readonly sizePx: number;
	readonly fill: string;
	/** Colour, width in px and opacity of what sets the text off its ground. */
	readonly halo:
		{ readonly stroke: string; readonly width: number; readonly opacity: number } | undefined;
}

/** More than a screen of names; beyond it the oldest are forgotten. */
const KEPT = 600;

interface Kept {
	/** Absent where there is nothing to see, or the browser has no room for it. */
	readonly image: ImageBitmap | undefined;
	/** From the image's left and top edge to the text's start on its baseline. */
	readonly left: number;
	readonly top: number;
	readonly textWidth: number;
}

/**
 * Paints texts and keeps their images: setting and outlining letters is by far the slowest part of
 * a picture, and from frame to frame most names stay the same.
 */
export class TextSprites {
	/** How many texts may be set anew; beyond it they are left out, or stay as they were. */
	allowance = Infinity;
	readonly #kept = new Map<string, Kept>();
	/** Set in a face that has been replaced. */
	readonly #stale = new Set<string>();
	#lacks = false;
	/** All are set on one canvas: on one each, setting a text took three times as long. */
	readonly #canvas = new OffscreenCanvas(1, 1);
	readonly #context = this.#canvas.getContext('2d');

	get isEmpty(): boolean {
		return this.#kept.size === 0;
	}

	/** Whether the allowance was too small for what was wanted since this was last asked. */
	takeLack(): boolean {
		const lacks = this.#lacks;
		this.#lacks = false;
		return lacks;
	}

	/** Paints `sprite` with its baseline at (x, y), in px of the canvas. */
	paint(
		context: CanvasRenderingContext2D,
		sprite: TextSprite,
		x: number,
		y: number,
		align: 'start' | 'middle' | 'end'
	): void {
		const kept = this.set(sprite);
		if (!kept) return;
		const start =
			align === 'start' ? x : align === 'end' ? x - kept.textWidth : x - kept.textWidth / 2;
		if (kept.image)
			context.drawImage(kept.image, Math.round(start - kept.left), Math.round(y - kept.top));
	}

	/** Sets `sprite`, if it is not yet and the allowance goes so far. */
	set(sprite: TextSprite): Kept | undefined {
		const { text, font, fill, halo } = sprite;
		const key = `${text}|${font}|${fill}|${halo?.stroke}`;
		const kept = this.#kept.get(key);
		if (kept && !this.#stale.has(key)) return kept;
		if (this.allowance > 0) return this.#setAnew(key, sprite);
		this.#lacks = true;
		return kept;
	}

	/** Has all set anew when they are next painted, as when a face has arrived. */
	renew(): void {
		for (const key of this.#kept.keys()) this.#stale.add(key);
	}

	#setAnew(key: string, sprite: TextSprite): Kept {
		this.allowance--;
		const kept = this.#render(sprite);
		this.#stale.delete(key);
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) {
			this.#kept.delete(oldest);
			this.#stale.delete(oldest);
		}
		return kept;
	}

	#render({ text, font, sizePx, fill, halo }: TextSprite): Kept {
		const canvas = this.#canvas;
		const context = this.#context;
		if (!context) return { image: undefined, left: 0, top: 0, textWidth: 0 };
		context.font = font;
		const textWidth = context.measureText(text).width;
		const pad = Math.ceil((halo?.width ?? 0) / 2) + 1;
		const top = Math.ceil(sizePx) + pad;
		// Takes away the font, too.
		canvas.width = Math.ceil(textWidth) + 2 * pad;
		canvas.height = top + Math.ceil(0.35 * sizePx) + pad;
		context.font = font;
		if (halo) {
			context.lineJoin = 'round';
			context.strokeStyle = halo.stroke;
			context.lineWidth = halo.width;
			context.globalAlpha = halo.opacity;
			context.strokeText(text, pad, top);
			context.globalAlpha = 1;
		}
		context.fillStyle = fill;
		context.fillText(text, pad, top);
		// A bitmap is painted as it is; of a canvas, a copy would be made each time.
		return { image: canvas.transferToImageBitmap(), left: pad, top, textWidth };
	}
}
