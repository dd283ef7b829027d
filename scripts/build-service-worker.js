// Builds the service worker into build/service-worker.js, with the list of what it keeps: so it
// comes last, when every file of the site is there.
import { join } from 'node:path';
import { build } from 'vite';
import { keptFiles } from './kept-files.js';
import { root, siteFolder } from './setup.js';

await build({
	root,
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	define: { BUILT: JSON.stringify(keptFiles(siteFolder)) },
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
