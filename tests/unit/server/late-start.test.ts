import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { startOnceSeen } from '#lib/server/late-start.ts';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

const START = `
				{
					__sveltekit_1abc = { base: "" };
					const element = document.currentScript.parentElement;
					Promise.all([
						import("../_app/start.js"),
						import("../_app/app.js")
					]).then(([kit, app]) => { kit.start(app, element, { data: ["año"] }); });
				}
			`;
const PAGE = `<head>
	<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash(START)}'">
	<link href="../_app/start.js" rel="modulepreload">
	<link href="../_app/nodes/4.js" rel="modulepreload">
	<link href="style.css" rel="stylesheet">
</head><body><script>first()</script><script>${START}</script>
	<script type="application/json" data-sveltekit-fetched data-url="/maps/lazos/en/packed-1a.json">{"status":200,"body":"{\\"a\\":1}"}</script>
</body>`;

const CODE: Readonly<Record<string, string>> = {
	'../_app/start.js': 'export const a=1;',
	'../_app/nodes/4.js': 'import{t as e}from"../chunks/b.js";import"../chunks/c.js";e();',
	'../_app/chunks/b.js':
		'import{x}from"./c.js";const late=()=>import("./late.js");export{late as t}',
	'../_app/chunks/c.js': 'import{y}from"../nodes/4.js";export const x=y;'
};
const codeOf = (href: string) => CODE[href] ?? '';

describe('a page of the app', () => {
	const page = startOnceSeen(PAGE, '/maps/lazos/en/embed/', codeOf);
	const [, start = ''] = page
		.split('<script>')
		.slice(1)
		.map((part) => part.split('</script>')[0]);

	it('names no script before its end, and keeps its styles', () => {
		const [before = ''] = page.split('<script>');
		expect(before).not.toContain('modulepreload');
		expect(before).toContain('<link href="style.css" rel="stylesheet">');
	});

	it('leaves its data to a file of its own', () => {
		expect(page).not.toContain('application/json');
		expect(page).not.toContain('"status":200');
	});

	it.each([
		['once a paint is told of', false],
		['after a second in which none is', false],
		['at once in a window that is not looked at', true]
	])('asks for its scripts, all that they import and its data %s', async (when, hidden) => {
		const asked: string[] = [];
		const paints: (() => void)[] = [];
		const timers: { readonly then: () => void; readonly ms: number }[] = [];
		const window = {};
		const answer = new Response('{}');
		const document = {
			hidden,
			currentScript: { parentElement: 'here' },
			createElement: () => ({}),
			head: { append: ({ rel, href }: Record<string, string>) => asked.push(`${rel} ${href}`) }
		};
		class PerformanceObserver {
			readonly told: () => void;
			constructor(told: () => void) {
				this.told = told;
			}
			observe(wanted: unknown) {
				expect(wanted).toEqual({ type: 'paint', buffered: true });
				paints.push(this.told);
			}
		}
		const started = new Promise((resolve) => {
			const load = (href: string) => {
				asked.push(`import ${href}`);
				const kit = { start: (...given: unknown[]) => resolve(given.slice(1)) };
				return Promise.resolve(kit);
			};
			const fetch = (href: string) => {
				asked.push(`fetch ${href}`);
				return Promise.resolve(answer);
			};
			const setTimeout = (then: () => void, ms: number) => timers.push({ then, ms });
			const surroundings = { document, window, PerformanceObserver, setTimeout, load, fetch };
			runInNewContext(start.replaceAll('import(', 'load('), surroundings);
		});
		await new Promise((resolve) => setTimeout(resolve));
		if (!hidden) expect(asked).toEqual([]);
		if (when.includes('paint')) for (const told of paints) told();
		if (when.includes('second')) {
			expect(timers.map(({ ms }) => ms)).toEqual([1000]);
			for (const { then } of timers) then();
		}
		expect(await started).toEqual(['here', { data: ['año'] }]);
		expect(window).toEqual({ lazosAsked: { '../packed-1a.json': answer } });
		expect(asked).toEqual([
			'modulepreload ../_app/start.js',
			'modulepreload ../_app/nodes/4.js',
			'modulepreload ../_app/chunks/b.js',
			'modulepreload ../_app/chunks/c.js',
			'fetch ../packed-1a.json',
			'import ../_app/start.js',
			'import ../_app/app.js'
		]);
	});

	it('allows the changed script in its policy, and the former one no more', () => {
		expect(page).toContain(`'sha256-${hash(start)}'`);
		expect(page).not.toContain(hash(START));
	});

	it('is refused if it does not start as expected', () => {
		expect(() => startOnceSeen(PAGE.replace('Promise.all', 'Promise.any'), '/', codeOf)).toThrow(
			'does not start'
		);
	});
});
