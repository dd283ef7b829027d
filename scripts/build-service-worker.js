// Builds the service worker into build/service-worker.js, with the list of what it keeps: so it
// comes last, when every file of the site is there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root, siteFolder } from './setup.js';

/** Of the small files only the icons are left out: a browser fetches them when it installs the app. */
const files = readdirSync(join(root, 'static'), { withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ name }) => name);

const named = readdirSync(join(siteFolder, '_app/immutable'), {
	recursive: true,
	withFileTypes: true
})
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => join(parentPath, name).slice(siteFolder.length + 1))
	.map((path) => path.replaceAll('\\', '/'));

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(siteFolder, '_app/version.json'), 'utf8'));

await build({
	root,
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	define: { BUILT: JSON.stringify({ version, named: named.sort(), files: files.sort() }) },
	build: {
		outDir: siteFolder,
		emptyOutDir: false,
		modulePreload: false,
		rolldownOptions: {
			input: { 'service-worker': join(root, 'src/lib/offline/service-worker.ts') },
			output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].js' }
		}
	}
});
