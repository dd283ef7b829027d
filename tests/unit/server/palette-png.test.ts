import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '#lib/server/palette-png.ts';

type Colour = readonly [number, number, number];

/** Reads a PNG with a palette as its specification says, without the code that wrote it. */
function decode(png: Buffer): { width: number; height: number; pixels: Colour[] } {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
		chunks.set(
			png.toString('latin1', at + 4, at + 8),
			png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
		);
	const part = (type: string) => chunks.get(type) ?? Buffer.alloc(0);
	const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
	const rows = inflateSync(part('IDAT'));
	const pixels = Array.from({ length: width * height }, (_, i): Colour => {
		const index = rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] ?? 0;
		const [r = 0, g = 0, b = 0] = part('PLTE').subarray(index * 3, index * 3 + 3);
		return [r, g, b];
	});
	return { width, height, pixels };
}

const opaque = (colours: readonly Colour[]) =>
	Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

describe('a picture with a palette', () => {
	it('keeps every pixel where there are few colours', () => {
		const colours: Colour[] = [
			[250, 249, 245],
			[21, 94, 148],
			[250, 249, 245],
			[0, 0, 0],
			[255, 255, 255],
			[21, 94, 148]
		];
		expect(decode(palettePng(opaque(colours), 3, 2))).toEqual({
			width: 3,
			height: 2,
			pixels: colours
		});
	});

	it('gives a rare colour the nearest of the frequent ones', () => {
		const many = Array.from({ length: 256 }, (_, i): Colour => [i, i, 0]);
		const colours = [...many, ...many, [10, 9, 1] as const, [255, 250, 3] as const];
		const { pixels } = decode(palettePng(opaque(colours), colours.length, 1));
		expect(pixels.slice(0, 512)).toEqual([...many, ...many]);
		expect(pixels.slice(512)).toEqual([
			[9, 9, 0],
			[252, 252, 0]
		]);
	});
});
