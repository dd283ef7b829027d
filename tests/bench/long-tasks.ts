import type { Browser, Locator, Page } from '@playwright/test';
import { SLOWED } from './slowed.ts';

/** No task after the first paint may be longer. */
const PROMISED_MS = 100;
/** After so long without a long task, what was asked for is done. */
const QUIET_MS = 1500;

const SCREENS = {
	desktop: { viewport: { width: 1440, height: 900 } },
	phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
} as const;

export type Screen = keyof typeof SCREENS;

declare global {
	interface Window {
		/** Tasks of 50 ms and more that the browser told of. */
		longTasks: { start: number; duration: number }[];
	}
}

/** What a reader does, with a press of the pointer or of keys. */
type Step =
	| { readonly name: string; readonly press: (page: Page) => Locator }
	| { readonly name: string; readonly keys: readonly string[]; readonly at?: string };

const toView = (name: string): Step => ({
	name: `tab ${name}`,
	press: (page) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })
});

const dialog = (name: string): Step => ({
	name: `dialog ${name}`,
	press: (page) => page.getByRole('button', { name }).first()
});

const close: Step = { name: 'dialog closed', keys: ['Escape'] };

const select: Step = {
	name: 'actor selected',
	keys: ['ArrowUp', 'Enter'],
	at: '[role="application"]'
};

/** A page, and what is done there. */
export interface Visit {
	readonly name: string;
	/** Address below the site’s root. */
	readonly path: string;
	/** Asked in the page: whether it answers its reader. */
	readonly answers: () => boolean;
	/** In this order, each in the state that those before it left. */
	readonly steps: readonly Step[];
	/** On a phone most controls of the app wait in sheets; what stands in sight of both is walked. */
	readonly stepsOnPhone: readonly Step[];
}

const tabs = ['Map', 'Matrix', 'Timeline', 'Table', 'Network'].map(toView);

const app: Visit = {
	name: 'app',
	path: 'en/',
	answers: () => performance.getEntriesByName('lazos:interactive').length > 0,
	steps: [
		{
			name: 'first filter',
			press: (page) => page.getByRole('checkbox', { name: /^Narcotics/ })
		},
		select,
		...tabs,
		...['Export', 'Questions', 'Share'].flatMap((name) => [dialog(name), close])
	],
	stepsOnPhone: tabs
};

/** A view as it comes in a frame. */
function embed(view: string, search: string, steps: readonly Step[]): Visit {
	return {
		name: `embed, ${view}`,
		path: `en/embed/${search}`,
		// What is drawn takes the focus once it hears keys.
		answers: () => document.querySelector('main [tabindex="0"]') !== null,
		steps,
		stepsOnPhone: steps
	};
}

export const VISITS: readonly Visit[] = [
	app,
	embed('network', '', [select]),
	embed('map', '?view=map', [select]),
	...['matrix', 'timeline', 'table'].map((view) => embed(view, `?view=${view}`, []))
];

export interface LongestTask {
	readonly step: string;
	readonly longestMs: number;
	readonly isKept: boolean;
}

/**
 * The longest task of the page's main thread in each step, from the first paint on, with the
 * processor slowed; the shortest of `times` visits, since other programs only make it longer.
 *
 * @param site address of the site’s root
 */
export async function measureLongTasks(
	browser: Browser,
	site: string,
	visit: Visit,
	screen: Screen,
	times: number
): Promise<readonly LongestTask[]> {
	const shortest = new Map<string, number>();
	for (let time = 0; time < times; time++) {
		for (const [step, longest] of await visitOnce(browser, site, visit, screen))
			shortest.set(step, Math.min(longest, shortest.get(step) ?? Infinity));
	}
	return [...shortest].map(([step, longestMs]) => ({
		step: `${visit.name}, ${screen}, ${step}`,
		longestMs,
		isKept: longestMs <= PROMISED_MS
	}));
}

async function visitOnce(browser: Browser, site: string, visit: Visit, screen: Screen) {
	const context = await browser.newContext(SCREENS[screen]);
	const page = await context.newPage();
	await page.addInitScript(() => {
		window.longTasks = [];
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries())
				window.longTasks.push({ start: startTime, duration });
		}).observe({ type: 'longtask', buffered: true });
	});
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const found = new Map<string, number>();
	await page.goto(`${site}${visit.path}`);
	await page.waitForFunction(visit.answers);
	const painted = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
	);
	found.set('load', await longestSince(page, painted));
	for (const step of screen === 'phone' ? visit.stepsOnPhone : visit.steps) {
		found.set(step.name, await longestSince(page, await take(page, step)));
	}
	await context.close();
	return found;
}

/**
 * Takes a step as a reader does, with events of the browser alone: what looks for the place to be
 * pressed works in the page too, and is over before.
 *
 * @returns when it began, in ms of the page's clock
 */
async function take(page: Page, step: Step): Promise<number> {
	let press: () => Promise<void>;
	if ('press' in step) {
		const control = step.press(page);
		await control.scrollIntoViewIfNeeded();
		const box = await control.boundingBox();
		if (!box) throw new Error(`There is nothing to press for “${step.name}”.`);
		press = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	} else {
		if (step.at !== undefined) await page.focus(step.at);
		press = async () => {
			for (const key of step.keys) await page.keyboard.press(key);
		};
	}
	await page.waitForTimeout(QUIET_MS);
	const begun = await page.evaluate(() => performance.now());
	await press();
	return begun;
}

async function longestSince(page: Page, since: number): Promise<number> {
	await page.waitForFunction(
		(quiet) => {
			const last = window.longTasks.at(-1);
			return performance.now() - (last ? last.start + last.duration : 0) > quiet;
		},
		QUIET_MS,
		{ polling: 500 }
	);
	await page.waitForTimeout(500);
	const tasks = await page.evaluate(() => window.longTasks);
	return Math.max(
		0,
		...tasks.filter(({ start }) => start >= since).map(({ duration }) => duration)
	);
}
