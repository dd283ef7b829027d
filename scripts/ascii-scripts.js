import { escapeToAscii } from '../src/lib/server/escape-to-ascii.js';

/** Texts of which what is written counts, not what it means. */
const RAW = /String\.raw`[^`]*[^\0-\x7f]/;
/** A backslash of its own before such a character. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/;

/**
 * A script of the site in ASCII.
 *
 * @param {string} code
 * @param {string} file
 * @throws {Error} naming the file, if an escape would mean something else
 */
export function toAsciiScript(code, file) {
	if (RAW.test(code) || ESCAPED.test(code))
		throw new Error(`${file} has more than ASCII where an escape means something else.`);
	return escapeToAscii(code);
}

/**
 * Writes the scripts of the site so.
 *
 * @returns {import('vite').Plugin}
 */
export function asciiScripts() {
	return {
		name: 'ascii-scripts',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === 'chunk') file.code = toAsciiScript(file.code, file.fileName);
		}
	};
}
