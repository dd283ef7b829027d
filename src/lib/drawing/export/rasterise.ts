import fontUrl from '#lib/styles/fonts/inter.woff2?url';
import { element, toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Figure } from './figure.ts';
import type { Encoded } from './format.ts';
import { sizeFault } from './png.ts';

interface Encoding {
	readonly mediaType: 'image/png' | 'image/jpeg';
	/** Of a JPEG, from 0 to 1. */
	readonly quality?: number;
}

/**
 * Draws the figure as a picture of pixels. Where the background is transparent, so is a PNG. The
 * canvas that a browser could not fill gives a fault, never an empty file.
 *
 * @param finish what is yet written into the file that the browser made
 */
export async function rasterise(
	figure: Figure,
	{ mediaType, quality }: Encoding,
	finish: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>
): Promise<Encoded> {
	const { width, height } = figure;
	const tooMuch = sizeFault(width, height);
	if (tooMuch) return { status: 'fault', fault: tooMuch };
	const url = URL.createObjectURL(await imageOf(figure));
	const canvas = document.createElement('canvas');
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext('2d');
		if (!context || !holds(context, width, height)) return NOT_ENCODED;
		context.drawImage(image, 0, 0, width, height);
		const drawn = await new Promise<Blob | null>((done) => {
			canvas.toBlob(done, mediaType, quality);
		});
		if (drawn?.type !== mediaType || drawn.size === 0) return NOT_ENCODED;
		const bytes = finish(new Uint8Array(await drawn.arrayBuffer()));
		return { status: 'ok', blob: new Blob([bytes], { type: mediaType }) };
	} catch {
		return NOT_ENCODED;
	} finally {
		URL.revokeObjectURL(url);
		// Some browsers hold on to the memory of a canvas until it has no area.
		canvas.width = 0;
	}
}

const NOT_ENCODED: Encoded = { status: 'fault', fault: { kind: 'not-encoded' } };

/**
 * Whether the canvas has the size that was asked for: a browser short of memory, or with a smaller
 * limit than others, leaves it empty without a word. Its last pixel tells, and is cleared again.
 */
function holds(context: CanvasRenderingContext2D, width: number, height: number): boolean {
	context.fillRect(width - 1, height - 1, 1, 1);
	const alpha = context.getImageData(width - 1, height - 1, 1, 1).data[3];
	context.clearRect(width - 1, height - 1, 1, 1);
	return alpha === 255;
}

/**
 * The figure as an image that an `<img>` shows just as the saved file looks: an image sees no
 * fonts of the page, so it brings its own. Without the font file the reader's own face is used.
 */
export async function imageOf({ svg, width, height }: Figure): Promise<Blob> {
	const face = await fontFace();
	const children = face ? [face, ...svg.children] : svg.children;
	const sized = { ...svg, attrs: { ...svg.attrs, width, height }, children };
	return new Blob([toText(sized)], { type: 'image/svg+xml' });
}

let loading: Promise<SvgNode | undefined> | undefined;

/** Fetched once a visit; after a failure it is asked for again. */
async function fontFace(): Promise<SvgNode | undefined> {
	loading ??= fetchFontFace();
	const face = await loading;
	if (!face) loading = undefined;
	return face;
}

async function fetchFontFace(): Promise<SvgNode | undefined> {
	try {
		const answer = await fetch(fontUrl);
		if (!answer.ok) return undefined;
		const source = asDataUrl(new Uint8Array(await answer.arrayBuffer()));
		return element('style', {}, [
			`@font-face{font-family:Inter;font-weight:400 700;src:url(${source}) format("woff2")}`
		]);
	} catch {
		return undefined;
	}
}

function asDataUrl(bytes: Uint8Array): string {
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	return `data:font/woff2;base64,${btoa(characters.join(''))}`;
}
