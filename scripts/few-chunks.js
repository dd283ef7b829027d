// Puts the code that comes with a page into few files: each file costs a request, which on a poor
// line takes longer than the few kB in it, and many small ones compress less.

/** Entries of SvelteKit’s client that come with every page. */
const ALWAYS = /\/(runtime\/client\/entry|client-optimized\/app)\.js$/;

/**
 * Names one file for what all of these pages share, and one for the rest of each. What is loaded
 * later is left to the bundler.
 *
 * @param {string} shared name of the file that all of them have
 * @param {Readonly<Record<string, string>>} pages the end of the path of each page’s component, by
 *        the name of its file
 * @returns {import('vite').Plugin}
 */
export function fewChunks(shared, pages) {
	/** @type {Map<string, string>} name of the file by module */
	const names = new Map();
	return {
		name: 'few-chunks',
		applyToEnvironment: ({ name }) => name === 'client',
		config: () => {
			// What is shared is taken first: the other files import it.
			const groups = [shared, ...Object.keys(pages)].map((name, i) => ({
				name,
				test: (/** @type {string} */ id) => names.get(id) === name,
				priority: i === 0 ? 1 : 0
			}));
			const rolldownOptions = { output: { codeSplitting: { groups } } };
			return { environments: { client: { build: { rolldownOptions } } } };
		},
		renderStart() {
			/** @type {(id: string) => readonly string[]} */
			const importsOf = (id) => this.getModuleInfo(id)?.importedIds ?? [];
			/** @type {(id: string, found: Set<string>) => Set<string>} */
			const addReached = (id, found) => {
				if (!found.has(id)) {
					found.add(id);
					for (const next of importsOf(id)) addReached(next, found);
				}
				return found;
			};
			const ids = [...this.getModuleIds()];
			const entries = ids.filter((id) => this.getModuleInfo(id)?.isEntry);
			const always = entries.filter((id) => ALWAYS.test(id));
			const reached = Object.entries(pages).map(([name, component]) => {
				const own = entries.find((id) => importsOf(id).some((each) => each.endsWith(component)));
				if (!own) throw new Error(`There is no page ${component}.`);
				/** @type {Set<string>} */
				const modules = new Set();
				for (const id of [...always, own]) addReached(id, modules);
				return { name, modules };
			});
			for (const id of ids) {
				const [first, second] = reached.filter(({ modules }) => modules.has(id));
				if (first) names.set(id, second ? shared : first.name);
			}
		}
	};
}
