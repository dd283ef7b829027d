// `npm test`: sets up, then runs every check and test, and says what came of each.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, ensurePackages, ensureSite, run, SetupError } from './setup.js';
import { ensureSiteBelowPath } from './site-below-path.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {{ name: string, work: () => Promise<Outcome>, count?: (outcome: Outcome) => Count }} Step
 */

const unitResults = join(cacheFolder, 'unit-tests.json');
const browserResults = join(cacheFolder, 'browser-tests.json');

/** @type {Record<'build' | 'belowPath' | 'data' | 'types' | 'lint' | 'unit' | 'browser', Step>} */
const STEPS = {
	build: { name: 'Build', work: () => ensureSite() },
	belowPath: { name: 'Build below a path', work: () => ensureSiteBelowPath() },
	data: { name: 'Data check', work: () => verb('check:data') },
	types: { name: 'Types', work: () => verb('check') },
	lint: { name: 'Lint', work: () => verb('lint') },
	unit: {
		name: 'Unit tests',
		work: () => {
			rmSync(unitResults, { force: true });
			const output = `--outputFile.json=${unitResults}`;
			return verb('test:unit', ['--reporter=default', '--reporter=json', output]);
		},
		count: () => {
			/** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number } | undefined} */
			const results = readResults(unitResults);
			return {
				passed: results?.numPassedTests ?? 0,
				failed: results?.numFailedTests ?? 0,
				skipped: results?.numPendingTests ?? 0
			};
		}
	},
	browser: {
		name: 'Browser tests',
		work: () => {
			rmSync(browserResults, { force: true });
			const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults };
			return verb('test:browser', ['--reporter=dot,json'], env);
		},
		count: () => {
			/** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} */
			const results = readResults(browserResults);
			return {
				passed: results?.stats.expected ?? 0,
				failed: (results?.stats.unexpected ?? 0) + (results?.stats.flaky ?? 0),
				skipped: results?.stats.skipped ?? 0
			};
		}
	}
};

/**
 * The stages, one after another, each of lanes that go side by side and take about as long as each
 * other on two cores. The browser tests have these to themselves.
 *
 * @type {readonly (readonly (readonly Step[])[])[]}
 */
const STAGES = [
	[
		[STEPS.build, STEPS.types],
		[STEPS.data, STEPS.lint]
	],
	[[STEPS.unit], [STEPS.belowPath]],
	[[STEPS.browser]]
];

try {
	await ensurePackages();
	const counts = [];
	for (const lanes of STAGES) counts.push(...(await Promise.all(lanes.map(performInTurn))).flat());
	const passed = sum(counts, 'passed');
	const failed = sum(counts, 'failed');
	console.log(`\n${passed} passed, ${failed} failed`);
	if (failed > 0) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	console.error(error.message);
	console.log('\n0 passed, 1 failed');
	process.exitCode = 1;
}

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<Count[]>}
 */
async function performInTurn(steps) {
	const counts = [];
	for (const step of steps) counts.push(await perform(step));
	return counts;
}

/**
 * Runs a step and prints its result in a line; above it, if it failed, all that it said.
 *
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function perform({ name, work, count }) {
	const begun = performance.now();
	const outcome = await work();
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	const found = count?.(outcome) ?? { passed: outcome.code === 0 ? 1 : 0, failed: 0, skipped: 0 };
	// A runner that broke has failed, even if no single test of it did.
	const failed = Math.max(found.failed, outcome.code === 0 ? 0 : 1);
	if (failed > 0) console.log(`\n${outcome.output.trim()}\n`);
	const figures = [
		...(count
			? [`${found.passed} passed`, `${failed} failed`]
			: [failed > 0 ? 'failed' : 'passed']),
		...(found.skipped > 0 ? [`${found.skipped} skipped`] : [])
	];
	console.log(`${name}: ${figures.join(', ')} (${seconds} s)`);
	return { ...found, failed };
}

/**
 * @param {string} name of a script of package.json
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env]
 */
function verb(name, args = [], env = {}) {
	return run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
		env,
		quiet: true
	});
}

/**
 * @param {string} file
 * @returns {any} what the runner wrote; undefined if it broke before
 */
function readResults(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {readonly Count[]} counts
 * @param {keyof Count} of
 */
function sum(counts, of) {
	return counts.reduce((total, count) => total + count[of], 0);
}
