// Builds the app once more for packs, as one script and one style sheet, into build/pack.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { hashOf } from '../src/lib/server/content-hash.js';
import { leanCytoscape } from './lean-cytoscape.js';
import { root, siteFolder } from './setup.js';

const FOLDER = 'src/pack/';

/**
 * What a file without a server has in place of some modules, by their path in the project or, of
 * packages, by name.
 */
const INSTEAD = new Map([
	['$app/environment', 'environment.ts'],
	['$app/paths', 'paths.ts'],
	['#lib/styles/fonts/inter.woff2?url', 'inter-url.ts'],
	['src/lib/drawing/export/formats.ts', 'formats.ts'],
	['src/lib/panels/export/data/published.ts', 'published.ts'],
	['src/lib/panels/export/in-language.ts', 'in-language.ts'],
	['src/lib/panels/export/tabs.ts', 'tabs.ts'],
	['src/lib/shell/Colophon.svelte', 'Colophon.svelte'],
	['src/lib/shell/guide.ts', 'guide.ts'],
	['src/lib/shell/print/printing.ts', 'printing.ts'],
	['src/lib/shell/TourDoor.svelte', 'TourDoor.svelte'],
	['src/lib/state/request-layout.ts', 'request-layout.ts'],
	['src/lib/views/map/loaded-land.svelte.ts', 'loaded-land.ts']
]);

/**
 * Puts these in place of those, and fails when one of those is no longer asked for: it has another
 * name then, and would be in the pack as it is.
 *
 * @returns {import('vite').Plugin}
 */
function instead() {
	const asked = new Set();
	return {
		name: 'instead',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			const found = INSTEAD.has(source)
				? undefined
				: await this.resolve(source, importer, { ...options, skipSelf: true });
			const name = found ? relative(root, found.id).replaceAll(sep, '/') : source;
			const file = INSTEAD.get(name);
			if (file === undefined) return found;
			asked.add(name);
			return join(root, FOLDER, 'instead', file);
		},
		buildEnd() {
			const left = [...INSTEAD.keys()].filter((name) => !asked.has(name));
			if (left.length > 0) this.error(`A pack no longer asks for ${left.join(', ')}.`);
		}
	};
}

const built = await build({
	root,
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	plugins: [
		instead(),
		leanCytoscape(),
		svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } })
	],
	build: {
		write: false,
		cssCodeSplit: false,
		modulePreload: false,
		// Fonts stand in the style sheet.
		assetsInlineLimit: () => true,
		rolldownOptions: {
			input: join(root, FOLDER, 'main.ts'),
			checks: { pluginTimings: false },
			// Vite's own loading of other files asks for it, and there are none.
			transform: { define: { 'import.meta': '{}' } },
			output: { format: 'iife', codeSplitting: false }
		}
	}
});

const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
const scripts = files.filter((file) => file.type === 'chunk');
const styles = files.filter((file) => file.type === 'asset');
const [script] = scripts;
const [style] = styles;
if (!script || !style || scripts.length + styles.length > 2) {
	const names = files.map(({ fileName }) => fileName).join(', ');
	throw new Error(`A pack is one script and one style sheet; the build gave ${names}.`);
}

const loader = readFileSync(join(root, FOLDER, 'loader.js'), 'utf8');
const parts = {
	code: packed(script.code),
	style: packed(withoutSerif(style.source)),
	loader,
	hashes: [loader, script.code].map(hashOf)
};
writeFileSync(join(siteFolder, 'pack.json'), JSON.stringify(parts));

/**
 * Names of things are set in the reader's own serif: the face would be a twentieth of the file.
 *
 * @param {string | Uint8Array} sheet
 */
function withoutSerif(sheet) {
	const text = String(sheet);
	const kept = text.replace(/@font-face\s*{[^}]*Source Serif 4[^}]*}/, '');
	if (kept === text) throw new Error('The style sheet of packs holds no serif face to leave out.');
	return kept;
}

/** @param {string | Uint8Array} content */
function packed(content) {
	return gzipSync(content, { level: 9 }).toString('base64');
}
