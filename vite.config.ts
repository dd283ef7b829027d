import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { asciiScripts } from './scripts/ascii-scripts.js';
import { compileHints } from './scripts/compile-hints.js';
import { fewChunks } from './scripts/few-chunks.js';
import { leanCytoscape } from './scripts/lean-cytoscape.js';

/**
 * Gives the timeline a d3-scale of its own. The package is one file, so what a single view takes
 * of it, here the time scales with their formats, would come with every page: 5 kB compressed.
 */
function timeScalesApart(): Plugin {
	const id = '\0time-scales';
	return {
		name: 'time-scales-apart',
		enforce: 'pre',
		resolveId: (source, importer) =>
			source === 'd3-scale' && importer?.includes('/views/timeline/') ? id : undefined,
		load: (wanted) =>
			wanted === id
				? readFileSync(fileURLToPath(import.meta.resolve('d3-scale')), 'utf8')
				: undefined
	};
}

export default defineConfig({
	plugins: [
		timeScalesApart(),
		leanCytoscape(),
		fewChunks('base', {
			app: '/[lang=lang]/+page.svelte',
			embed: '/[lang=lang]/embed/+page.svelte',
			error: '/routes/+error.svelte'
		}),
		asciiScripts(),
		compileHints(['base', 'app', 'embed', '/drawing/cytoscape/network-drawing.ts']),
		sveltekit()
	],
	// A worker loads what it is asked for, and no more.
	worker: { format: 'es' },
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
		environment: 'node',
		// Tests share no state, so that a worker may read the dataset and the catalogues once for all.
		isolate: false,
		globalSetup: ['tests/unit/readers.setup.js'],
		// Properties are asked some thousand times, on machines that may be busy.
		testTimeout: 60_000
	}
});
