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

/**
 * The picture with its resolution written in, in place of one that it had.
 *
 * @throws TypeError if `png` does not begin as a PNG file does
 * @see PNG specification, third edition, 11.3.4.3, pHYs
 */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
	const chunks = chunksOf(png).filter(({ type }) => type !== 'pHYs');
	const parts = chunks.flatMap(({ type, bytes }) =>
		type === 'IHDR' ? [bytes, physical(dpi)] : [bytes]
	);
	const all = [Uint8Array.from(SIGNATURE), ...parts];
	const file = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of all) {
		file.set(part, at);
		at += part.length;
	}
	return file;
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
	const bytes = new Uint8Array(HEAD + 9 + TAIL);
	const view = new DataView(bytes.buffer);
	const perMetre = Math.round(dpi / INCH_IN_METRES);
	view.setUint32(0, 9);
	bytes.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(HEAD, perMetre);
	view.setUint32(HEAD + 4, perMetre);
	view.setUint8(HEAD + 8, 1);
	view.setUint32(HEAD + 9, crc32(bytes.subarray(4, HEAD + 9)));
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
