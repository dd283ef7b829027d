import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.js';
import { SLOWED } from './slowed.ts';
import { summarize } from './statistics.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** The least that each page must have in each category. */
const PROMISED = 98;

export interface Verdict {
	readonly line: string;
	readonly isKept: boolean;
}

/**
 * Lets Lighthouse judge a page as on a phone with a slow line, with its own settings for that line,
 * `times` times in a browser that knows nothing of the site.
 *
 * @returns the medians, and whether each is as promised
 */
export async function judge(address: string, name: string, times: number): Promise<Verdict> {
	const runs: Awaited<ReturnType<typeof judgeOnce>>[] = [];
	for (let run = 0; run < times; run++) runs.push(await judgeOnce(address));
	const median = (values: readonly number[]) => summarize(values).median;
	const scores = CATEGORIES.map((category) => ({
		category,
		score: median(runs.map(({ scores }) => scores[category]))
	}));
	const timings = (['first', 'largest', 'blocked', 'shift'] as const).map((timing) =>
		median(runs.map(({ timings }) => timings[timing]))
	);
	const [first = 0, largest = 0, blocked = 0, shift = 0] = timings;
	const machine = median(runs.map(({ machine }) => machine));
	const told = scores.map(({ category, score }) => `${category} ${score}`).join(', ');
	return {
		line: `Lighthouse, ${name}: ${told} (first paint ${first.toFixed(0)} ms, largest ${largest.toFixed(0)} ms, blocked ${blocked.toFixed(0)} ms, shift ${shift.toFixed(3)}, machine ${machine.toFixed(0)}; medians of ${times})`,
		isKept: scores.every(({ score }) => score >= PROMISED)
	};
}

async function judgeOnce(address: string) {
	const port = await freePort();
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: [...BROWSER_ARGS, `--remote-debugging-port=${port}`]
	});
	try {
		const result = await lighthouse(address, {
			port,
			logLevel: 'error',
			onlyCategories: [...CATEGORIES],
			throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: SLOWED }
		});
		if (!result || result.lhr.runtimeError)
			throw new Error(`Lighthouse cannot judge ${address}: ${result?.lhr.runtimeError?.message}`);
		const { categories, audits } = result.lhr;
		const value = (audit: string) => audits[audit]?.numericValue ?? Infinity;
		const score = (category: string) => Math.round(100 * (categories[category]?.score ?? 0));
		return {
			scores: {
				performance: score('performance'),
				accessibility: score('accessibility'),
				'best-practices': score('best-practices'),
				seo: score('seo')
			},
			timings: {
				first: value('first-contentful-paint'),
				largest: value('largest-contentful-paint'),
				blocked: value('total-blocking-time'),
				shift: value('cumulative-layout-shift')
			},
			/** How fast it found the machine: Chromium’s own tools take 1000 for a phone of middling speed. */
			machine: result.lhr.environment.benchmarkIndex
		};
	} finally {
		await browser.close();
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			// A server that listens on a port has such an address.
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
