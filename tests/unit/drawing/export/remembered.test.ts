import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About } from '#lib/drawing/export/about.ts';
import { withMetadata } from '#lib/drawing/export/png.ts';
import { remembered } from '#lib/drawing/export/remembered.ts';
import { svgFormat } from '#lib/drawing/export/svg-format.ts';
import { xmpPacket } from '#lib/drawing/export/xmp.ts';
import { element } from '#lib/drawing/svg/tree.ts';
import { findAll, parseXml, textOf } from '../xml.ts';

const SEARCH = 'threat=narcotics,disasters&words=Pet%C3%A9n&years=2015-2026';
const about = (link: string): About => ({
	title: 'Lazos <de> seguridad & más',
	description: 'Lazos sobre narcotráfico',
	language: 'es',
	link,
	version: '0.1.0',
	citation: '«Lazos sobre narcotráfico». Lazos, versión 0.1.0.',
	made: '2026-11-24'
});
const page = (search: string) => `https://example.org/lazos/es/${search}`;

/** An empty PNG: its header and end, whose checksums nobody reads here. */
const PNG = Buffer.concat([
	Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
	Buffer.from([0, 0, 0, 13]),
	Buffer.from('IHDR\0\0\0\u0001\0\0\0\u0001\b\0\0\0\0\0\0\0\0', 'latin1'),
	Buffer.from([0, 0, 0, 0]),
	Buffer.from('IEND\0\0\0\0', 'latin1')
]);
const png = (link: string) => withMetadata(PNG, { dpi: 96, xmp: xmpPacket(about(link)) });
const pdf = (link: string) =>
	Buffer.concat([
		Buffer.from('%PDF-1.3\n'),
		deflateSync(Buffer.from('a page')),
		Buffer.from(`stream\n${xmpPacket(about(link))}\nendstream`)
	]);
async function svg(link: string): Promise<Uint8Array> {
	const figure = {
		svg: element('svg', {}, [element('title', {}), element('desc', {})]),
		width: 1,
		height: 1,
		scale: 1,
		dpi: 96,
		mm: undefined,
		fits: true
	};
	const { blob } = await svgFormat.encode(figure, about(link));
	return new Uint8Array(await blob.arrayBuffer());
}

const WRITERS = { png, pdf, svg } as const;
const KINDS = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

describe.each(KINDS)('a %s', (kind) => {
	it('gives its view’s search and the version of its data', async () => {
		expect(remembered(await WRITERS[kind](page(`?${SEARCH}`)))).toEqual({
			status: 'ok',
			search: SEARCH,
			version: '0.1.0'
		});
	});

	it('gives an empty search for the initial view', async () => {
		expect(remembered(await WRITERS[kind](page('')))).toMatchObject({ status: 'ok', search: '' });
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,<b>/es/',
		'https://example.org/elsewhere?threat=narcotics',
		'not an address',
		'',
		page(`?words=${'a'.repeat(30_000)}`)
	])('with the address “%.60s” opens nothing', async (link) => {
		expect(remembered(await WRITERS[kind](link))).toEqual({
			status: 'fault',
			fault: 'no-address'
		});
	});
});

describe('what is remembered', () => {
	it('is any search that an address can have', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (words) => {
				const { search, href } = new URL(page(`?words=${encodeURIComponent(words)}`));
				for (const kind of KINDS)
					expect(remembered(await WRITERS[kind](href))).toMatchObject({
						search: search.slice(1)
					});
			})
		);
	});

	it.each([
		['an empty file', new Uint8Array(), 'other-file'],
		['a text', new TextEncoder().encode('<lazos:view>https://a/es/</lazos:view>'), 'other-file'],
		['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'other-file'],
		['a PNG of another program', PNG, 'no-view'],
		['a PNG cut short', PNG.subarray(0, 8), 'no-view'],
		['an SVG of another program', new TextEncoder().encode('<svg><path/></svg>'), 'no-view'],
		['a PDF of another program', new TextEncoder().encode('%PDF-1.7\n'), 'no-view'],
		['an SVG cut within it', new TextEncoder().encode('<svg ><lazos:view>http'), 'no-view']
	])('is none in %s', (_, bytes, fault) => {
		expect(remembered(bytes)).toEqual({ status: 'fault', fault });
	});

	it('never throws, whatever the file', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 200 }),
				fc.constantFrom('', '%PDF-', '<svg '),
				(tail, head) => {
					const bytes = Buffer.concat([Buffer.from(head), tail]);
					expect(['ok', 'fault']).toContain(remembered(bytes).status);
				}
			)
		);
	});
});

describe('the metadata', () => {
	it('are Dublin Core in RDF, which other programs read', () => {
		const packet = xmpPacket(about(page('')));
		expect(packet.startsWith('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>')).toBe(
			true
		);
		const root = parseXml(packet.replace(/<\?xpacket[^>]*\?>/g, ''));
		const value = (tag: string) => findAll(root, (found) => found.tag === tag).map(textOf);
		expect(value('dc:title')).toEqual(['Lazos <de> seguridad & más']);
		expect(value('dc:source')).toEqual([page('')]);
		expect(value('dc:rights')[0]).toContain('CC BY 4.0');
		expect(value('dcterms:bibliographicCitation')[0]).toContain('versión 0.1.0');
		expect(value('dc:date')).toEqual(['2026-11-24']);
	});
});
