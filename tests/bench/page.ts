import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

const DESKTOP = { width: 1440, height: 900 };

declare global {
	interface Window {
		/** What the instruments of this bench have read, in ms. */
		readings: { painted: number[]; nextFrame: number[]; presented: number[]; frames: number[] };
	}
}

export interface StartReadings {
	/** Navigation to the first paint with content, which holds the network as SVG. */
	readonly firstGraphMs: number;
	/** Navigation to the network that can be explored. */
	readonly interactiveMs: number;
	/** Files of JavaScript asked for before that, by path. */
	readonly scripts: readonly string[];
}

/** Opens the page as a first visit does, with nothing cached. */
export async function measureStart(browser: Browser, address: string): Promise<StartReadings> {
	const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block' });
	const page = await context.newPage();
	await open(page, address);
	const readings = await page.evaluate(() => {
		const paint = performance.getEntriesByName('first-contentful-paint')[0];
		const mark = performance.getEntriesByName('lazos:interactive')[0];
		if (!paint || !mark) throw new Error('The page was not painted or not marked.');
		return {
			firstGraphMs: paint.startTime,
			interactiveMs: mark.startTime,
			scripts: performance
				.getEntriesByType('resource')
				.filter(({ name, startTime }) => name.endsWith('.js') && startTime < mark.startTime)
				.map(({ name }) => new URL(name).pathname)
		};
	});
	await context.close();
	return readings;
}

/** Bytes of the files together, each compressed as a web server does; and as they are. */
export function sizesOf(folder: string, paths: readonly string[]) {
	const files = paths.map((path) => join(folder, path));
	return {
		gzip: files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0),
		plain: files.reduce((sum, file) => sum + statSync(file).size, 0)
	};
}

/** Opens the page and waits until the network can be explored and the browser rests. */
export async function openExplorer(browser: Browser, address: string): Promise<Page> {
	const context = await browser.newContext({
		viewport: DESKTOP,
		acceptDownloads: true,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	// tsx has functions keep their names by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (named) => named;');
	await page.addInitScript(() => {
		window.readings = { painted: [], nextFrame: [], presented: [], frames: [] };
	});
	await open(page, address);
	await page.waitForLoadState('networkidle');
	return page;
}

/**
 * Chooses a threat domain and takes it back, `times` times, by real clicks.
 *
 * @returns ms from each click to the end of the frame that shows its result (`painted`), to the
 *          frame after it (`nextFrame`), and to the screen as the browser itself says (`presented`,
 *          in steps of 8; clicks too quick for the browser to mention are missing)
 */
export async function measureFilter(page: Page, threat: RegExp, times: number) {
	await page.evaluate(() => {
		addEventListener(
			'click',
			({ target, timeStamp }) => {
				if (!(target instanceof HTMLInputElement)) return;
				requestAnimationFrame(() => {
					// A task queued in a frame comes after that frame's painting.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => window.readings.painted.push(performance.now() - timeStamp);
					port2.postMessage(undefined);
					requestAnimationFrame(() => {
						window.readings.nextFrame.push(performance.now() - timeStamp);
					});
				});
			},
			{ capture: true }
		);
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries())
				if (name === 'click') window.readings.presented.push(duration);
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	const checkbox = page.getByRole('checkbox', { name: threat });
	for (let click = 0; click < times; click++) {
		await checkbox.click();
		await page.waitForTimeout(200);
	}
	return page.evaluate(() => window.readings);
}

/**
 * Goes through the views by their tabs, `rounds` times after one that loads them.
 *
 * @returns ms from each click on a tab to the end of the frame that shows the view, by its name
 */
export async function measureViews(page: Page, names: readonly string[], rounds: number) {
	const tabs = page.getByRole('navigation', { name: 'Views' });
	const readings = new Map<string, number[]>(names.map((name) => [name, []]));
	await page.evaluate(() => {
		addEventListener(
			'click',
			({ target, timeStamp }) => {
				if (!(target instanceof HTMLAnchorElement)) return;
				const pictured = () => document.querySelector('.picture')?.firstElementChild;
				const before = pictured();
				requestAnimationFrame(function painted() {
					if (pictured() === before) return requestAnimationFrame(painted);
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => window.readings.painted.push(performance.now() - timeStamp);
					port2.postMessage(undefined);
				});
			},
			{ capture: true }
		);
	});
	for (let round = 0; round <= rounds; round++) {
		for (const name of names) {
			await page.evaluate(() => (window.readings.painted = []));
			await tabs.getByRole('link', { name }).click();
			const painted = await page.waitForFunction(() => window.readings.painted[0]);
			if (round > 0) readings.get(name)?.push(Number(await painted.jsonValue()));
			await page.waitForTimeout(400);
		}
	}
	return readings;
}

/**
 * Drags the picture by its empty corner, one step a frame.
 *
 * @returns ms between frames during the drag
 */
export async function measurePan(page: Page, steps: number): Promise<readonly number[]> {
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('The network is not shown.');
	const before = page.url();
	await page.mouse.move(box.x + 24, box.y + 24);
	await page.mouse.down();
	await page.evaluate(() => {
		let last: number | undefined;
		requestAnimationFrame(function note(now) {
			if (last !== undefined) window.readings.frames.push(now - last);
			last = now;
			requestAnimationFrame(note);
		});
	});
	for (let step = 1; step <= steps; step++) {
		await page.mouse.move(box.x + 24 + 3 * step, box.y + 24 + 2 * step);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	const { frames } = await page.evaluate(() => window.readings);
	await page.mouse.up();
	await page.waitForURL((address) => address.href !== before);
	return frames;
}

/**
 * Saves the picture from the open dialog.
 *
 * @returns ms from the click on Save to the whole file
 */
export async function measureExport(
	page: Page,
	format: 'PNG' | 'SVG' | 'PDF' | 'JPG'
): Promise<number> {
	await page.getByRole('radio', { name: format }).check({ force: true });
	const save = page.getByRole('button', { name: /^Save/ });
	const begun = performance.now();
	const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
	const file = await download.path();
	const passed = performance.now() - begun;
	if (statSync(file).size === 0) throw new Error(`The ${format} is empty.`);
	return passed;
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('lazos:interactive').length > 0);
}
