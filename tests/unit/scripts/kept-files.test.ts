import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFiles } from '../../../scripts/kept-files.js';

const KEPT = [
	'base-map.json',
	'boot.js',
	'data/guatemala.json',
	'data/guatemala.schema.json',
	'embed/index.html',
	'en/__data.json',
	'en/embed/index.html',
	'en/index.html',
	'en/prose.json',
	'en/tours/borders.json',
	'index.html',
	'offline.html',
	'pack.json'
];
const NAMED = ['_app/immutable/assets/a.css', '_app/immutable/workers/chunks/b.js'];
const LEFT_OUT = [
	'.htaccess',
	'404.html',
	'CNAME',
	'_app/env.js',
	'_headers',
	'actors/us/index.html',
	'data/guatemala.csv',
	'data/guatemala.json.csv',
	'data/guatemala.schema.json.csv',
	'en/actors/us/index.html',
	'en/embed/__data.json',
	'es/ties/index.html',
	'icons/icon-192.png',
	'og/en/us.png',
	'robots.txt',
	'service-worker.js',
	'sitemap.xml'
];

describe('the files that are kept', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'lazos-'));
		for (const path of [...KEPT, ...NAMED, ...LEFT_OUT, '_app/version.json']) {
			mkdirSync(join(folder, dirname(path)), { recursive: true });
			writeFileSync(join(folder, path), '{"version":"7"}');
		}
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('are the app’s pages by their folders, its data and all that has a name of its own', () => {
		expect(keptFiles(folder)).toEqual({
			version: '7',
			named: NAMED,
			unnamed: KEPT.map((path) => path.replace(/index\.html$/, ''))
		});
	});

	it('may not grow without anyone noticing', () => {
		truncateSync(join(folder, 'pack.json'), 14_000_001);
		expect(() => keptFiles(folder)).toThrow(/^A first visit would have \d+ bytes kept/);
		truncateSync(join(folder, 'pack.json'), 13_000_000);
		expect(keptFiles(folder).unnamed).toContain('pack.json');
	});
});
