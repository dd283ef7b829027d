import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiJson, toAsciiHtml } from '#lib/server/ascii.ts';
import { escapeToAscii } from '#lib/server/escape-to-ascii.js';

it('writes quotation marks, accents and signs beyond two bytes as escapes', () => {
	expect(escapeToAscii('{"a":"“Año” 𝕏"}')).toBe('{"a":"\\u201cA\\u00f1o\\u201d \\ud835\\udd4f"}');
});

it('means the same in ASCII, whatever the texts', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string()), (content) => {
			const json = JSON.stringify(content);
			const ascii = escapeToAscii(json);
			expect(ascii).toMatch(/^[\0-\x7f]*$/);
			expect(JSON.parse(ascii)).toEqual(JSON.parse(json));
		})
	);
});

it('answers with it', async () => {
	const answer = asciiJson(['ñ']);
	expect(await answer.text()).toBe('["\\u00f1"]');
	expect(answer.headers.get('content-type')).toBe('application/json');
});

it('writes a page in ASCII, with its data as JSON and its scripts as they are', () => {
	expect(
		toAsciiHtml(
			'<title>Año</title><script>go("a")</script><p title="“𝕏”">é</p>' +
				'<script type="application/ld+json">{"a":"ñ"}</script><style>p{}</style>–'
		)
	).toBe(
		'<title>A&#241;o</title><script>go("a")</script><p title="&#8220;&#120143;&#8221;">&#233;</p>' +
			'<script type="application/ld+json">{"a":"\\u00f1"}</script><style>p{}</style>&#8211;'
	);
});

it.each(['<script>go("ñ")</script>', '<style>p::after{content:"–"}</style>'])(
	'refuses %s, which would change',
	(html) => {
		expect(() => toAsciiHtml(`<p>a</p>${html}`)).toThrow('More than ASCII');
	}
);
