import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiJson, toAscii } from '#lib/server/ascii-json.ts';

it('writes quotation marks, accents and signs beyond two bytes as escapes', () => {
	expect(toAscii('{"a":"“Año” 𝕏"}')).toBe('{"a":"\\u201cA\\u00f1o\\u201d \\ud835\\udd4f"}');
});

it('means the same in ASCII, whatever the texts', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string()), (content) => {
			const json = JSON.stringify(content);
			const ascii = toAscii(json);
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
