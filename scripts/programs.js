import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from './setup.js';

/** Programs that read what Lazos writes, for the tests, by the package of Debian that has them. */
const READERS = [
	{ name: 'python3-networkx', isThere: () => findPython('networkx') !== undefined },
	{ name: 'python3-mdit-py-plugins', isThere: () => findPython('mdit_py_plugins') !== undefined },
	{ name: 'poppler-utils', isThere: () => starts('pdftotext', ['-v']) }
];

/**
 * Installs those of the readers that are missing, where that is possible. Where it is not, the
 * tests that need them fail and say what to install.
 */
export async function ensureReaders() {
	const missing = READERS.filter(({ isThere }) => !isThere()).map(({ name }) => name);
	if (missing.length > 0) await installPackages(missing);
}

/**
 * A Python that has a module; the first one of the path may be another than the system's.
 *
 * @param {string} module
 * @returns {string | undefined}
 */
export function findPython(module) {
	return ['python3', '/usr/bin/python3', 'python'].find((program) =>
		starts(program, ['-c', `import ${module}`])
	);
}

/**
 * Installs packages of Debian. Does nothing on other systems, or without the right to.
 *
 * @param {readonly string[]} names
 */
export async function installPackages(names) {
	if (!isDebian() || process.getuid?.() !== 0) return;
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], { env });
	await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function starts(program, args) {
	return spawnSync(program, args, { timeout: 20_000 }).status === 0;
}

function isDebian() {
	const file = '/etc/os-release';
	return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}
