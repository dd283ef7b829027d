// Writes scripts in ASCII. A browser keeps a script that has a single character beyond Latin 1, say a
// typographic quotation mark, in two bytes a character, and decodes all of it before it reads it.

/**
 * The same script with every character escaped that is not ASCII, which is right wherever one can
 * stand but in a `String.raw`: in texts, templates, regular expressions and names.
 *
 * @param {string} code
 * @param {string} file
 * @throws {Error} naming the file, if an escape would stay as it is written
 */
export function toAsciiScript(code, file) {
	if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
		throw new Error(`${file} has String.raw with more than ASCII.`);
	return code.replace(
		/[^\0-\x7f]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
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
