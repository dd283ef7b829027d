// Makes sure of what browser tests and benches need: packages, the built site, a browser.
import { ensureReady, SetupError } from './setup.js';

try {
	await ensureReady();
	const { ensureBrowser } = await import('./browser.js');
	await ensureBrowser();
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
