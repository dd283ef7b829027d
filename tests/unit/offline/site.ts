import { siteOf, type Site } from '#lib/offline/site.ts';

/** What a small site keeps. */
const UNNAMED = [
	'',
	'boot.js',
	'base-map.json',
	'data/guatemala.json',
	'offline.html',
	'pack.json',
	...['en', 'es'].flatMap((language) =>
		['', '__data.json', 'dataset.json', 'prose.json'].map((path) => `${language}/${path}`)
	)
];

/** It stands below `/lazos/`. */
export const makeSite = (version = '2'): Site =>
	siteOf(
		{ version, named: ['_app/immutable/a.1.js', '_app/immutable/b.2.css'], unnamed: UNNAMED },
		'/lazos/',
		['en', 'es']
	);
