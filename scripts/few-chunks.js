// Puts the code that comes with a page into few files: each file costs a request, which on a poor
// line takes longer than the few kB in it, and many small ones compress less.

/** Entries of SvelteKit’s client that come with every page. */
const ALWAYS = /\/(runtime\/client\/entry|client-optimized\/app)\.js$/;

/**
 * Names one file for what these pages share, and one for the rest of each. What one of them comes
 * with and another loads later is shared as well, else that one would load all of the other's file
 * for it. What no page comes with is left to the bundler.
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
			/** @typedef {(id: string) => readonly string[]} Imports */
			/** @type {Imports} */
			const importsOf = (id) => this.getModuleInfo(id)?.importedIds ?? [];
			/** @type {Imports} */
			const laterOf = (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
			/** @type {Imports} */
			const everOf = (id) => [...importsOf(id), ...laterOf(id)];
			/** @type {(id: string, next: Imports, found?: Set<string>) => Set<string>} */
			const reachedFrom = (id, next, found = new Set()) => {
				if (!found.has(id)) {
					found.add(id);
					for (const each of next(id)) reachedFrom(each, next, found);
				}
				return found;
			};
			const ids = [...this.getModuleIds()];
			const entries = ids.filter((id) => this.getModuleInfo(id)?.isEntry);
			const always = entries.filter((id) => ALWAYS.test(id));
			const reached = Object.entries(pages).map(([name, component]) => {
				const own = entries.find((id) => importsOf(id).some((each) => each.endsWith(component)));
				if (!own) throw new Error(`There is no page ${component}.`);
				const modules = reachedFrom(own, importsOf);
				for (const id of always) reachedFrom(id, importsOf, modules);
				return { name, modules, ever: reachedFrom(own, everOf) };
			});
			for (const id of ids) {
				const first = reached.find(({ modules }) => modules.has(id));
				if (!first) continue;
				const isShared = reached.some(
					(page) => page !== first && (page.modules.has(id) || page.ever.has(id))
				);
				names.set(id, isShared ? shared : first.name);
			}
		}
	};
}
