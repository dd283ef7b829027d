import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { hashSources } from './scripts/setup.js';
import { hashOf } from './src/lib/server/content-hash.js';

/** Of the script that stands in each page of the app, before its first paint. */
const bootHash = hashOf(readFileSync('static/boot.js', 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// A site that is built anew from the same sources is no new version.
		version: { name: hashSources().slice(0, 16) },
		paths: { relative: true },
		// Styles stand in the page: the first paint waits for no second request.
		inlineStyleThreshold: 65_536,
		// The data's addresses are linked from documents, not from pages.
		prerender: {
			entries: [
				'*',
				'/data/guatemala.json',
				'/data/guatemala.schema.json',
				'/embed/',
				'/404.html',
				'/offline.html'
			]
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../*.js', '../*.ts', '../scripts/**/*', '../tests/**/*']
			})
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', bootHash],
				// Cytoscape and Svelte set element styles; no style can run code.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		}
	}
};
