import { escapeToAscii } from './escape-to-ascii.js';

const BEYOND = /[^\0-\x7f]/;
/** Signs that a reference to a character cannot name: it would mean another one. */
const NAMELESS = /[\x80-\x9f]/;
/** Elements in which a reference to a character is none, as wholes; and signs beyond ASCII elsewhere. */
const RAW_OR_SIGN = /<(script|style)\b[^>]*>[^]*?<\/\1>|[^\0-\x7f]/gu;

/**
 * The same page with every character referred to that is not ASCII.
 *
 * @throws Error if a script or a style sheet in it has one, which would no longer be what its hash
 *         tells; or if one is a control character
 */
export function toAsciiHtml(html: string): string {
	if (NAMELESS.test(html)) throw new Error('A control character stands in the page.');
	return html.replace(RAW_OR_SIGN, (found, element?: string) =>
		element === undefined ? `&#${found.codePointAt(0)};` : toAsciiElement(found)
	);
}

function toAsciiElement(element: string): string {
	if (/^<script type="application\/[\w+]*json"/.test(element)) return escapeToAscii(element);
	if (BEYOND.test(element)) throw new Error(`More than ASCII stands in ${element.slice(0, 200)}`);
	return element;
}

/** An answer for the app with such a JSON. */
export const asciiJson = (content: unknown): Response =>
	new Response(escapeToAscii(JSON.stringify(content)), {
		headers: { 'content-type': 'application/json' }
	});
