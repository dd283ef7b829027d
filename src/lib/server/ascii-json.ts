/**
 * The same JSON with every character escaped that is not ASCII. A browser has such a text several
 * times sooner: it need not be decoded, nor kept in two bytes a character for a few quotation marks.
 */
export const toAscii = (json: string): string =>
	json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** An answer for the app with such a text. */
export const asciiJson = (content: unknown): Response =>
	new Response(toAscii(JSON.stringify(content)), {
		headers: { 'content-type': 'application/json' }
	});
