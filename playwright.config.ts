import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.js';

// This file is read again in every worker, which inherits what the first reading found out.
const port = (process.env.LAZOS_TEST_PORT ??= String(await freePort()));
const executablePath = (process.env.LAZOS_TEST_BROWSER ??= findBrowser() ?? '');
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.test.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: process.env.CI === 'true',
	reporter: 'list',
	// Generous, for machines that are busy; no test measures time.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	webServer: { command: `node scripts/serve.js ${port}`, url: address },
	use: {
		baseURL: address,
		launchOptions: { executablePath, args: BROWSER_ARGS },
		contextOptions: { reducedMotion: 'reduce' },
		// Else each test would have the whole app kept; those of that say so.
		serviceWorkers: 'block',
		locale: 'en',
		timezoneId: 'America/Guatemala'
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/*.phone.test.ts',
			use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'phone',
			testMatch: '**/*.phone.test.ts',
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		}
	]
});

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const found = server.address();
			server.close(() => {
				if (typeof found === 'object' && found) resolve(found.port);
				else reject(new Error(`A server on a free port has the address ${String(found)}.`));
			});
		});
	});
}
