import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages } from './programs.js';
import { run, SetupError } from './setup.js';

/**
 * What the browser does for itself. The first two are the boxes below its own address bar: pages
 * that a headless browser draws too, for every window of a test, which took a quarter of the
 * processor (https://github.com/puppeteer/puppeteer/pull/15278). A browser hears the last list
 * alone, so the rest repeats what Playwright switches off.
 */
const FEATURES_OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning'
];

/** Started quietly: no sandbox (the tests may run as root), nothing fetched by the browser itself. */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${FEATURES_OFF.join(',')}`
];

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome.exe',
	'msedge.exe'
];

/** Where browsers are that are on no PATH. */
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * The browser for tests and benches: the one that CHROME_PATH names, else Playwright's own, else
 * a Chromium or Chrome of this machine.
 *
 * @returns {string | undefined} path of a program that starts
 */
export function findBrowser() {
	const { CHROME_PATH, PATH = '' } = process.env;
	const folders = PATH.split(delimiter);
	const candidates = [
		...(CHROME_PATH ? [CHROME_PATH] : []),
		chromium.executablePath(),
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		...PLACES
	];
	return candidates.find((path) => existsSync(path) && starts(path));
}

/**
 * Finds a browser, or installs one: Debian's package as root, else Playwright's download.
 *
 * @returns {Promise<string>} path of a program that starts
 * @throws {SetupError} saying what to do, if there is none and none could be installed
 */
export async function ensureBrowser() {
	const found = findBrowser();
	if (found !== undefined) return found;
	console.log('No browser found; installing Chromium …');
	await installPackages(['chromium']);
	const packaged = findBrowser();
	if (packaged !== undefined) return packaged;
	await run('npx', ['playwright', 'install', 'chromium']);
	const downloaded = findBrowser();
	if (downloaded !== undefined) return downloaded;
	throw new SetupError(
		'No browser could be found or installed: install Chromium or Chrome, or name one in CHROME_PATH.'
	);
}

/** @param {string} path */
function starts(path) {
	// On Windows the program would open a window instead of saying its version.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
