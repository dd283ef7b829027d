// Builds the site once more, as one does who puts it below a path of a server.
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, hashSources, root, run, SOURCES } from './setup.js';

/** Where the site of {@link siteBelowPath} expects to stand. */
export const BASE_PATH = '/maps/lazos';

const copy = join(cacheFolder, 'below-path');
const stampFile = join(copy, 'built-from.txt');

export const siteBelowPath = join(copy, 'build');

/**
 * Has `npm run build` with `BASE_PATH` make {@link siteBelowPath}, if it is missing or its sources
 * have changed. It works in a copy of the sources: two builds in one folder disturb each other.
 *
 * @returns {Promise<{ code: number, output: string }>} `code` 0 if the site is there and fresh;
 *          `output` is what a build said
 */
export async function ensureSiteBelowPath() {
	const sources = hashSources();
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources)
		return { code: 0, output: '' };
	rmSync(copy, { recursive: true, force: true });
	for (const path of new Set([...SOURCES, 'scripts']))
		cpSync(join(root, path), join(copy, path), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
	const options = { cwd: copy, env: { BASE_PATH }, quiet: true };
	const result = await run('npm', ['run', '--silent', 'build'], options);
	if (result.code === 0) writeFileSync(stampFile, sources);
	return result;
}
