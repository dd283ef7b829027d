import type { ExportFault } from './fault.ts';

/**
 * Longest side of a canvas in px. Beyond it Safari leaves the canvas empty without an error, and
 * its square, 268,435,456 px, is the largest area in Chromium and Safari alike, so that a canvas
 * within it needs no other check.
 */
export const LONGEST_SIDE = 16_384;

/** Why a canvas of this size in px cannot be drawn, or nothing if it can. */
export function sizeFault(width: number, height: number): ExportFault | undefined {
	return width > LONGEST_SIDE || height > LONGEST_SIDE
		? { kind: 'too-long', width, height, limit: LONGEST_SIDE }
		: undefined;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INCH_IN_METRES = 0.0254;
/** Lengths of a chunk's parts: its length and type before the data, its checksum behind. */
const HEAD = 8;
const TAIL = 4;

/** The keyword under which a chunk of text is read again. */
export const XMP_KEYWORD = 'XML:com.adobe.xmp';

/**
 * The picture with its resolution and a text written in, in place of those that it had.
 *
 * @param xmp metadata as an XMP packet, which is kept as UTF-8
 * @throws TypeError if `png` does not begin as a PNG file does
 * @see PNG specification, third edition, 11.3.4.3, pHYs, and 11.3.3.4, iTXt
 */
export function withMetadata(
	png: Uint8Array,
	{ dpi, xmp }: { readonly dpi: number; readonly xmp?: string }
): Uint8Array<ArrayBuffer> {
	const chunks = chunksOf(png).filter(({ type }) => type !== 'pHYs' && type !== 'iTXt');
	const own = [physical(dpi), ...(xmp === undefined ? [] : [international(XMP_KEYWORD, xmp)])];
	const parts = chunks.flatMap(({ type, bytes }) => (type === 'IHDR' ? [bytes, ...own] : [bytes]));
	const all = [Uint8Array.from(SIGNATURE), ...parts];
	const file = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of all) {
		file.set(part, at);
		at += part.length;
	}
	return file;
}

/**
 * Texts of a PNG file by keyword, those that stand uncompressed in iTXt chunks.
 *
 * @throws TypeError if `png` does not begin as a PNG file does
 */
export function internationalTexts(png: Uint8Array): Map<string, string> {
	const texts = new Map<string, string>();
	const decoder = new TextDecoder();
	for (const { type, bytes } of chunksOf(png)) {
		if (type !== 'iTXt') continue;
		const data = bytes.subarray(HEAD, -TAIL);
		const keywordEnd = data.indexOf(0);
		// Then a flag and a method of compression, a language and a translated keyword.
		const languageEnd = data.indexOf(0, keywordEnd + 3);
		const translatedEnd = data.indexOf(0, languageEnd + 1);
		if (keywordEnd < 0 || languageEnd < 0 || translatedEnd < 0 || data[keywordEnd + 1] !== 0)
			continue;
		const keyword = decoder.decode(data.subarray(0, keywordEnd));
		texts.set(keyword, decoder.decode(data.subarray(translatedEnd + 1)));
	}
	return texts;
}

interface Chunk {
	readonly type: string;
	/** The whole chunk, with length and checksum. */
	readonly bytes: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
	if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new TypeError('This is no PNG file.');
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: Chunk[] = [];
	for (let at = SIGNATURE.length; at + HEAD <= png.length;) {
		const end = at + HEAD + view.getUint32(at) + TAIL;
		const type = String.fromCharCode(...png.subarray(at + 4, at + HEAD));
		chunks.push({ type, bytes: png.subarray(at, end) });
		at = end;
	}
	return chunks;
}

/** A pHYs chunk: pixels per metre across and down, and the unit, which 1 says is the metre. */
function physical(dpi: number): Uint8Array {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	const perMetre = Math.round(dpi / INCH_IN_METRES);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	view.setUint8(8, 1);
	return chunk('pHYs', data);
}

/** An iTXt chunk without compression, language or translated keyword. */
const international = (keyword: string, text: string): Uint8Array =>
	chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(HEAD + data.length + TAIL);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(data, HEAD);
	view.setUint32(HEAD + data.length, crc32(bytes.subarray(4, HEAD + data.length)));
	return bytes;
}

/** @see PNG specification, third edition, annex D */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
