// Tells the browser which scripts are needed whole, so that it compiles them on another thread while
// they come. Otherwise it compiles a function when it is first called, on the thread that answers
// the reader, which was a seventh of all that it did while the page woke.

/** Read by Chromium from version 136 on (v8.dev/blog/explicit-compile-hints); to others a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Puts the hint on files of the site. One below some 30 kB is compiled by the thread that runs it in
 * any case, and wants none.
 *
 * @param {readonly string[]} names names of files, or ends of the paths of modules that are loaded
 *        by `import()`, with which a file begins
 * @returns {import('vite').Plugin}
 */
export function compileHints(names) {
	return {
		name: 'compile-hints',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			// What Vite puts before the code comes after the hint, which counts from where it stands.
			order: 'post',
			handler(_options, bundle) {
				for (const file of Object.values(bundle)) {
					if (file.type !== 'chunk') continue;
					const { name, facadeModuleId } = file;
					if (names.some((wanted) => name === wanted || facadeModuleId?.endsWith(wanted)))
						file.code = HINT + file.code;
				}
			}
		}
	};
}
