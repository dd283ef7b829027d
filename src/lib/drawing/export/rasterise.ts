import fontUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { element, toText, type SvgNode } from '#lib/drawing/svg/tree.ts';
import type { Figure } from './figure.ts';
import type { Encoded } from './format.ts';
import { sizeFault, withDpi } from './png.ts';

/**
 * Draws the figure as a PNG file with its resolution. Where the background is transparent, so is
 * the file. The canvas that a browser could not fill gives a fault, never an empty file.
 */
export async function rasterise(figure: Figure, dpi: number): Promise<Encoded> {
	const { width, height } = figure;
	const tooMuch = sizeFault(width, height);
	if (tooMuch) return { status: 'fault', fault: tooMuch };
	const url = URL.createObjectURL(await imageOf(figure));
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext('2d');
		if (!context) return NOT_ENCODED;
		context.drawImage(image, 0, 0, width, height);
		const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!drawn || drawn.size === 0) return NOT_ENCODED;
		const bytes = withDpi(new Uint8Array(await drawn.arrayBuffer()), dpi);
		return { status: 'ok', blob: new Blob([bytes], { type: 'image/png' }) };
	} catch {
		return NOT_ENCODED;
	} finally {
		URL.revokeObjectURL(url);
	}
}

const NOT_ENCODED: Encoded = { status: 'fault', fault: { kind: 'not-encoded' } };

/**
 * The figure as an image that an `<img>` shows just as the saved file looks: an image sees no
 * fonts of the page, so it brings its own. Without the font file the reader's own face is used.
 */
export async function imageOf({ svg }: Figure): Promise<Blob> {
	const face = await fontFace();
	const children = face ? [face, ...svg.children] : svg.children;
	return new Blob([toText({ ...svg, children })], { type: 'image/svg+xml' });
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
			`@font-face{font-family:Inter;font-weight:100 900;src:url(${source}) format("woff2")}`
		]);
	} catch {
		return undefined;
	}
}

function asDataUrl(bytes: Uint8Array): string {
	const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
	return `data:font/woff2;base64,${btoa(characters.join(''))}`;
}
