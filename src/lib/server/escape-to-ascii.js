// JavaScript, since the build reads it as it stands.

/**
 * The same JSON or script with every character escaped that is not ASCII. It means what it did
 * wherever such a character can stand but in a `String.raw`: in texts, templates, regular expressions
 * and names.
 *
 * A browser has a text in ASCII several times sooner: it need not be decoded, nor kept in two bytes a
 * character for the sake of a few quotation marks.
 *
 * @param {string} code
 */
export const escapeToAscii = (code) =>
	code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
