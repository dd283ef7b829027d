import { siteOf, type Site } from '#lib/offline/site.ts';

/** A small site below `/lazos/`. */
export const makeSite = (version = '2'): Site =>
	siteOf(
		{ version, named: ['_app/immutable/a.1.js', '_app/immutable/b.2.css'], files: ['boot.js'] },
		'/lazos/',
		['en', 'es']
	);
