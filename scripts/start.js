// `npm start`: installs, builds and serves the site, as far as needed.
import { parseArgs } from 'node:util';
import { ensureReady, SetupError, siteFolder } from './setup.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });

try {
	const wanted = Number(values.port);
	if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
		throw new SetupError(`“${values.port}” is no port; give a number from 1 to 65535.`);
	}
	await ensureReady();
	const { serveFolder } = await import('./static-server.js');
	const { address, port } = await serveFolder({ folder: siteFolder, port: wanted, tries: 50 });
	if (port !== wanted) console.log(`Port ${wanted} is taken; port ${port} is used instead.`);
	console.log(`Lazos is at ${address} (Ctrl+C stops it)`);
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
