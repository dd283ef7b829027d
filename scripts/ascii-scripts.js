import { escapeToAscii } from '../src/lib/server/escape-to-ascii.js';

/**
 * A script of the site in ASCII.
 *
 * @param {string} code
 * @param {string} file
 * @throws {Error} naming the file, if an escape would stay as it is written
 */
export function toAsciiScript(code, file) {
	if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
		throw new Error(`${file} has String.raw with more than ASCII.`);
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
