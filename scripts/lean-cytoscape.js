import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = join(dirname(fileURLToPath(import.meta.resolve('cytoscape'))), '../src/');

/**
 * What stands in place of modules that nothing here uses: layouts and graph algorithms, which this
 * project has in rooms of their own, and the renderers that paint (see `drawing/cytoscape`).
 */
const REPLACED = {
	'collection/algorithms/index.mjs': 'export default {};',
	'extensions/layout/index.mjs':
		"import impl from './preset.mjs'; export default [{ name: 'preset', impl }];",
	'extensions/renderer/index.mjs':
		"import impl from './base/index.mjs'; export default [{ name: 'base', impl }];"
};

/**
 * Builds Cytoscape from the sources in its package, without the parts that are not used: 36 kB
 * compressed of its 136, which every reader would wait for.
 *
 * @returns {import('vite').Plugin}
 */
export function leanCytoscape() {
	return {
		name: 'lean-cytoscape',
		enforce: 'pre',
		apply: 'build',
		resolveId: (source) => (source === 'cytoscape' ? join(SOURCE, 'index.mjs') : undefined),
		load: (id) => Object.entries(REPLACED).find(([path]) => id === join(SOURCE, path))?.[1]
	};
}
