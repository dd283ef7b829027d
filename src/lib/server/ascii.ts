import { escapeToAscii } from './escape-to-ascii.js';

const BEYOND = /[^\0-\x7f]/;
/** Signs that a reference to a character cannot name: it would mean another one. */
const NAMELESS = /[\x80-\x9f]/;
/** Elements of a page in which a reference to a character is none. */
const RAW = /(<(script|style)\b[^>]*>[^]*?<\/\2>)/;

/**
 * The same page with every character referred to that is not ASCII.
 *
 * @throws Error if a script or a style sheet in it has one, which would no longer be what its hash
 *         tells; or if one is a control character
 */
export const toAsciiHtml = (html: string): string =>
	html
		.split(new RegExp(RAW, 'g'))
		.map((part, i) => {
			// Of three parts the second is such an element, the third its name.
			if (i % 3 === 2) return '';
			if (NAMELESS.test(part))
				throw new Error(`A control character stands in ${part.slice(0, 200)}`);
			if (i % 3 === 0)
				return part.replace(new RegExp(BEYOND, 'gu'), (sign) => `&#${sign.codePointAt(0)};`);
			if (/^<script type="application\/[\w+]*json"/.test(part)) return escapeToAscii(part);
			if (BEYOND.test(part)) throw new Error(`More than ASCII stands in ${part.slice(0, 200)}`);
			return part;
		})
		.join('');

/** An answer for the app with such a JSON. */
export const asciiJson = (content: unknown): Response =>
	new Response(escapeToAscii(JSON.stringify(content)), {
		headers: { 'content-type': 'application/json' }
	});
