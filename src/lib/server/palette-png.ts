import { deflateSync } from 'node:zlib';
import { crc32 } from '#lib/drawing/export/png.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INDEXED = 3;
const MOST_COLOURS = 256;

/**
 * An opaque picture as a PNG of at most 256 colours: those that it has most of, each other one as
 * the nearest of these. A drawing of few inks looks the same, in a third of the bytes.
 *
 * @param pixels red, green, blue and opacity of each pixel, row by row
 * @see PNG specification, third edition, 11.2
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
	const wanted = coloursOf(pixels);
	const { colours, indexOf } = paletteOf(wanted);
	// Each row begins with the number of its filter: 0, none, is best for a palette.
	const rows = Buffer.alloc((width + 1) * height);
	let last = -1;
	let index = 0;
	for (let y = 0, i = 0; y < height; y++) {
		for (let x = 0; x < width; x++, i++) {
			const colour = wanted[i] ?? 0;
			// Most pixels are like the one before.
			if (colour !== last) [last, index] = [colour, indexOf(colour)];
			rows[y * (width + 1) + 1 + x] = index;
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, INDEXED, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from(SIGNATURE),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(colours.flatMap(partsOf))),
		chunk('IDAT', deflateSync(rows, { level: 8 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** Red, green and blue of each pixel in one number. */
function coloursOf(pixels: Uint8Array): Uint32Array {
	const colours = new Uint32Array(pixels.length / 4);
	for (let i = 0, at = 0; i < colours.length; i++, at += 4) {
		colours[i] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
	}
	return colours;
}

const partsOf = (colour: number): [number, number, number] => [
	colour >> 16,
	(colour >> 8) & 255,
	colour & 255
];

function paletteOf(wanted: Uint32Array): {
	readonly colours: readonly number[];
	readonly indexOf: (colour: number) => number;
} {
	const counts = new Map<number, number>();
	for (let from = 0; from < wanted.length;) {
		const colour = wanted[from] ?? 0;
		let to = from + 1;
		while (wanted[to] === colour) to++;
		counts.set(colour, (counts.get(colour) ?? 0) + to - from);
		from = to;
	}
	const colours = [...counts]
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, MOST_COLOURS)
		.map(([colour]) => colour);
	const indexes = new Map(colours.map((colour, i) => [colour, i]));
	const indexOf = (colour: number): number => {
		const known = indexes.get(colour);
		if (known !== undefined) return known;
		const index = nearest(colours, colour);
		indexes.set(colour, index);
		return index;
	};
	return { colours, indexOf };
}

function nearest(colours: readonly number[], colour: number): number {
	const [r, g, b] = partsOf(colour);
	let best = 0;
	let least = Infinity;
	for (const [i, other] of colours.entries()) {
		const distance =
			(r - (other >> 16)) ** 2 + (g - ((other >> 8) & 255)) ** 2 + (b - (other & 255)) ** 2;
		if (distance < least) [best, least] = [i, distance];
	}
	return best;
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const bytes = Buffer.alloc(named.length + 8);
	bytes.writeUInt32BE(data.length, 0);
	bytes.set(named, 4);
	bytes.writeUInt32BE(crc32(named), named.length + 4);
	return bytes;
}
