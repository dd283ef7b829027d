import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crc32,
	internationalTexts,
	LONGEST_SIDE,
	sizeFault,
	withMetadata,
	XMP_KEYWORD
} from '#lib/drawing/export/png.ts';

interface Chunk {
	type: string;
	data: Buffer;
	crc: number;
}

/** A reader of chunks apart from the one under test. */
function readChunks(file: Uint8Array): Chunk[] {
	const bytes = Buffer.from(file);
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	const chunks: Chunk[] = [];
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		chunks.push({
			type: bytes.toString('latin1', at + 4, at + 8),
			data: bytes.subarray(at + 8, at + 8 + length),
			crc: bytes.readUInt32BE(at + 8 + length)
		});
		at += 12 + length;
	}
	return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const crc = Buffer.alloc(4);
	crc.writeUInt32BE(zlibCrc(body));
	return Buffer.concat([length, body, crc]);
}

const zlibCrc = (bytes: Uint8Array): number => zlibCrc32(bytes);

/** A grey pixel. */
function tinyPng(...between: Buffer[]): Buffer {
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
		...between,
		chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

describe('crc32', () => {
	it('gives the check value of the standard', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	});

	it('gives 0 for nothing', () => {
		expect(crc32(new Uint8Array())).toBe(0);
	});
});

describe('withMetadata', () => {
	it('puts pixels per metre right behind the header, and keeps the rest', () => {
		const chunks = readChunks(withMetadata(tinyPng(), { dpi: 300 }));
		expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
		const physical = chunks[1]?.data;
		expect(physical?.readUInt32BE(0)).toBe(11811);
		expect(physical?.readUInt32BE(4)).toBe(11811);
		expect(physical?.[8]).toBe(1);
		const before = readChunks(tinyPng());
		expect(chunks.filter(({ type }) => type !== 'pHYs')).toEqual(before);
	});

	it('leaves every checksum right', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2400 }), (dpi) => {
				for (const { type, data, crc } of readChunks(withMetadata(tinyPng(), { dpi })))
					expect(crc).toBe(zlibCrc(Buffer.concat([Buffer.from(type, 'latin1'), data])));
			})
		);
	});

	it('replaces a resolution that is there', () => {
		const old = chunk('pHYs', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 1]));
		const chunks = readChunks(withMetadata(tinyPng(old), { dpi: 96 }));
		expect(
			chunks.filter(({ type }) => type === 'pHYs').map(({ data }) => data.readUInt32BE(0))
		).toEqual([3780]);
	});

	it('writes a text as UTF-8 in an uncompressed iTXt chunk, in place of one that it had', () => {
		const old = chunk('iTXt', Buffer.from(`${XMP_KEYWORD}\0\0\0\0\0old`));
		const xmp = '<a>Petén, Ñ, «lazos» 🌎</a>';
		const file = withMetadata(tinyPng(old), { dpi: 300, xmp });
		const texts = readChunks(file).filter(({ type }) => type === 'iTXt');
		expect(texts.map(({ data }) => data.toString('utf8'))).toEqual([
			`XML:com.adobe.xmp\0\0\0\0\0${xmp}`
		]);
		expect(internationalTexts(file)).toEqual(new Map([['XML:com.adobe.xmp', xmp]]));
	});

	it('passes over texts that are compressed or cut short', () => {
		const compressed = chunk('iTXt', Buffer.from('a\0\u0001\0\0\0b'));
		const short = chunk('iTXt', Buffer.from('a'));
		expect(internationalTexts(tinyPng(compressed, short))).toEqual(new Map());
	});

	it('reads a file that lies within a larger buffer', () => {
		const png = tinyPng();
		const larger = new Uint8Array(png.length + 7);
		larger.set(png, 7);
		expect(withMetadata(larger.subarray(7), { dpi: 96 })).toEqual(withMetadata(png, { dpi: 96 }));
	});

	it.each([new Uint8Array(), new TextEncoder().encode('<svg/>')])(
		'refuses what is no PNG',
		(bytes) => {
			expect(() => withMetadata(bytes, { dpi: 96 })).toThrow(TypeError);
		}
	);
});

describe('sizeFault', () => {
	it.each([
		[1, 1, undefined],
		[16_384, 16_384, undefined],
		[16_385, 1, 'too-long'],
		[1, 16_385, 'too-long']
	])('%i × %i px: %s', (width, height, kind) => {
		expect(sizeFault(width, height)?.kind).toBe(kind);
	});

	it('says the size and the limit', () => {
		expect(sizeFault(20_000, 10)).toEqual({
			kind: 'too-long',
			width: 20_000,
			height: 10,
			limit: LONGEST_SIDE
		});
	});
});
