// `npm run bench`: the figures that the project promises, measured on the built site.
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.js';
import { siteFolder } from '../../scripts/setup.js';
import { serveFolder } from '../../scripts/static-server.js';
import { judge } from './lighthouse.ts';
import { measureLongTasks, VISITS } from './long-tasks.ts';
import {
	measureExport,
	measureFilter,
	measurePan,
	measureStart,
	measureViews,
	openExplorer,
	sizesOf
} from './page.ts';
import { measurePipeline } from './pipeline.ts';
import { SLOWED } from './slowed.ts';
import { reportLine } from './statistics.ts';
import { reportTable } from './table.ts';

const { first, filtered } = measurePipeline(200);
console.log(reportLine('dataset → scene', first, 'ms'));
console.log(reportLine('filter → facet counts and scene', filtered, 'ms'));
for (const line of reportTable()) console.log(line);

const site = await serveFolder({ folder: siteFolder, port: 0 });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const address = `${site.address}en/`;

const starts = [];
for (let visit = 0; visit < 11; visit++) starts.push(await measureStart(browser, address));
const firstGraph = starts.map(({ firstGraphMs }) => firstGraphMs);
const interactive = starts.map(({ interactiveMs }) => interactiveMs);
console.log(reportLine('navigation → first graph', firstGraph, 'ms'));
console.log(reportLine('navigation → interactive network', interactive, 'ms'));

const { gzip, plain } = sizesOf(siteFolder, starts[0]?.scripts ?? []);
const files = starts[0]?.scripts.length ?? 0;
console.log(
	`JavaScript before interaction: ${(gzip / 1000).toFixed(1)} kB gzip (${(plain / 1000).toFixed(1)} kB in ${files} files)`
);

const page = await openExplorer(browser, address);
const { painted, nextFrame, presented } = await measureFilter(page, /^Narcotics/, 40);
console.log(reportLine('filter’s click → frame painted', painted, 'ms'));
console.log(reportLine('filter’s click → frame after it', nextFrame, 'ms'));
if (presented.length > 0) {
	console.log(reportLine('filter’s click → screen, as the browser says', presented, 'ms'));
}

console.log(reportLine('pan: frame', await measurePan(page, 60), 'ms'));

const views = ['Map', 'Matrix', 'Timeline', 'Table', 'Network'];
for (const [name, readings] of await measureViews(page, views, 9)) {
	console.log(reportLine(`tab’s click → ${name} painted`, readings, 'ms'));
}

await page.getByRole('button', { name: 'Export' }).click();
for (const format of ['PNG', 'SVG', 'PDF', 'JPG'] as const) {
	const exports = [];
	for (let save = 0; save < 7; save++) exports.push(await measureExport(page, format));
	console.log(reportLine(`export: Save → ${format}`, exports, 'ms'));
}

const broken: string[] = [];
for (const visit of VISITS) {
	for (const screen of ['desktop', 'phone'] as const) {
		const tasks = await measureLongTasks(browser, site.address, visit, screen, 3);
		for (const { step, longestMs, isKept } of tasks) {
			console.log(
				`longest task, slowed ${SLOWED} times: ${step.padEnd(38)} ${longestMs.toFixed(0)} ms`
			);
			if (!isKept) broken.push(`a task of ${longestMs.toFixed(0)} ms (${step})`);
		}
	}
}
await browser.close();

for (const path of ['en/', 'es/', 'en/actors/us/']) {
	const { line, isKept } = await judge(`${site.address}${path}`, `/${path}`, 3);
	console.log(line);
	if (!isKept) broken.push(`Lighthouse on /${path}`);
}
await site.close();
if (broken.length > 0) {
	console.log(`Not as promised: ${broken.join('; ')}`);
	process.exitCode = 1;
}
