import type { Language } from '#lib/dataset/vocabulary.ts';

/** What of the site is kept in the browser, as this version of it has it. All paths are absolute. */
export interface Site {
	/** Path of the root, with its slash. */
	readonly root: string;
	readonly version: string;
	readonly languages: readonly Language[];
	/** Files whose name tells their content, so that one from another version is as good. */
	readonly named: readonly string[];
	/** Pages, data and scripts that keep their name when their content changes. */
	readonly unnamed: readonly string[];
}

/** What the build says of itself; paths are below the root. */
export interface Built {
	readonly version: string;
	readonly named: readonly string[];
	/** Small files that stand at the root. */
	readonly files: readonly string[];
}

/** Where the build writes its version down, below the root. */
export const VERSION_FILE = '_app/version.json';

/** Shown in place of a page that cannot be had. */
export const OFFLINE_PAGE = 'offline.html';

/** What the app asks for in a language while it is used. */
const IN_LANGUAGE = ['', '__data.json', 'dataset.json', 'prose.json', 'manifest.webmanifest'];

/** What it asks for in any: the way to the language, and what maps and exports are made from. */
const IN_ANY = ['', OFFLINE_PAGE, 'base-map.json', 'data/guatemala.json', 'pack.json'];

/**
 * The app with all its views, data and exports: not the pages of records, their pictures and the
 * files of data, which are many times as large.
 */
export const siteOf = (built: Built, root: string, languages: readonly Language[]): Site => ({
	root,
	version: built.version,
	languages,
	named: built.named.map((path) => root + path),
	unnamed: [
		...built.files,
		...IN_ANY,
		...languages.flatMap((language) => IN_LANGUAGE.map((path) => `${language}/${path}`))
	].map((path) => root + path)
});
