// Runs before anything is installed, so it may import nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const siteFolder = join(root, 'build');
/** For what is made anew when it is missing; not committed. */
export const cacheFolder = join(root, '.cache');

const stampFile = join(cacheFolder, 'build.json');

/** All that the built site is made of. */
export const SOURCES = [
	'package.json',
	'package-lock.json',
	'scripts/build-pack.js',
	'scripts/build-service-worker.js',
	'scripts/compile-hints.js',
	'scripts/few-chunks.js',
	'scripts/kept-files.js',
	'scripts/lean-cytoscape.js',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Said to the person at the keyboard as it stands, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program, in the project's folder if no other is given.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean }} [options] `quiet`: the
 *        output is kept instead of shown
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless `quiet`
 */
export function run(program, args, { cwd = root, env = {}, quiet = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			// On Windows, npm and npx are command files, which only a shell can start.
			shell: process.platform === 'win32' && !program.endsWith('.exe')
		});
		let output = '';
		const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Installs the packages of the lockfile if they are missing or out of date.
 *
 * @throws {SetupError} if npm cannot
 */
export async function ensurePackages() {
	if (packagesAreInstalled()) return;
	console.log('Installing the packages that package-lock.json lists …');
	const { code } = await run('npm', ['ci', '--include=dev', '--loglevel=error']);
	if (code !== 0) {
		throw new SetupError('npm could not install the packages; what it says above tells why.');
	}
}

/**
 * Makes sure of the packages and the built site.
 *
 * @throws {SetupError} if one of them cannot be had
 */
export async function ensureReady() {
	await ensurePackages();
	const { code, output } = await ensureSite();
	if (code !== 0) throw new SetupError(`${output.trim()}\n\nThe site could not be built.`);
}

/**
 * Builds the site if it is missing or its sources have changed.
 *
 * @returns {Promise<{ code: number, output: string }>} `code` 0 if the site is there and fresh;
 *          `output` is what a build said
 */
export async function ensureSite() {
	if (isFresh(hashBuild())) return { code: 0, output: '' };
	console.log('Building the site …');
	return buildSite({ quiet: true });
}

/**
 * Builds the site, and writes down what from.
 *
 * @param {{ quiet?: boolean }} [options] `quiet`: the output is kept instead of shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildSite({ quiet = false } = {}) {
	// Asked before the build: what changes meanwhile is built the next time.
	const sources = hashBuild();
	const result = await runInTurn(
		[
			[join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
			[join(root, 'scripts/build-pack.js')],
			[join(root, 'scripts/build-service-worker.js')]
		],
		{ quiet }
	);
	if (result.code === 0) {
		mkdirSync(cacheFolder, { recursive: true });
		writeFileSync(stampFile, JSON.stringify({ sources, built: timeOfBuild() }));
	}
	return result;
}

/**
 * Runs programs of Node until one fails.
 *
 * @param {readonly (readonly string[])[]} programs file and arguments of each
 * @param {{ quiet: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
async function runInTurn(programs, options) {
	let output = '';
	for (const program of programs) {
		const result = await run(process.execPath, program, options);
		output += result.output;
		if (result.code !== 0) return { code: result.code, output };
	}
	return { code: 0, output };
}

/**
 * Whether what npm wrote down after its last install is what the lockfile wants. Packages for
 * other systems are optional, and not there.
 */
function packagesAreInstalled() {
	const there = readPackages(join(root, 'node_modules/.package-lock.json'));
	return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
		if (path === '') return true;
		const found = there[path];
		if (!found) return wanted.optional === true || wanted.devOptional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Readonly<Record<string, LockedPackage>>} empty if there is no such file
 */
function readPackages(file) {
	if (!existsSync(file)) return {};
	/** @type {{ packages: Record<string, LockedPackage> }} */
	const { packages } = JSON.parse(readFileSync(file, 'utf8'));
	return packages;
}

/** @param {string} sources */
function isFresh(sources) {
	if (!existsSync(stampFile)) return false;
	/** @type {{ sources: string, built: number }} */
	const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
	return stamp.sources === sources && stamp.built === timeOfBuild();
}

/** Tells a build from any later one, also from one that was made without the stamp. */
function timeOfBuild() {
	const written = join(siteFolder, '_app/version.json');
	return existsSync(written) ? statSync(written).mtimeMs : undefined;
}

/** All that the built site depends on: where it will stand decides what its page for errors says. */
function hashBuild() {
	return `${process.env.BASE_PATH ?? ''} ${hashSources()}`;
}

/**
 * A name for what the site is made of, the same wherever and whenever that is built.
 *
 * @returns {string}
 */
export function hashSources() {
	// Full addresses stand in the pages where the site's own is given.
	const hash = createHash('sha256').update(`${process.env.SITE_URL ?? ''}\0`);
	for (const file of SOURCES.flatMap((source) => filesIn(source))) {
		const content = readFileSync(join(root, file));
		hash.update(`${file}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly string[]} the file itself, or all files in the folder, in a fixed order
 */
function filesIn(path) {
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}
