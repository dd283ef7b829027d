import type { Language } from '#lib/dataset/vocabulary.ts';

/** What of the site is kept in the browser, as this version of it has it. */
export interface Kept {
	readonly version: string;
	/** Files whose name tells their content, so that one from another version is as good. */
	readonly named: readonly string[];
	/** Pages, data and scripts that keep their name when their content changes. */
	readonly unnamed: readonly string[];
}

/** The same with absolute paths. */
export interface Site extends Kept {
	/** Path of the root, with its slash. */
	readonly root: string;
	readonly languages: readonly Language[];
}

/** Where the build writes its version down, below the root. */
export const VERSION_FILE = '_app/version.json';

/** Shown in place of a page that cannot be had. */
export const OFFLINE_PAGE = 'offline.html';

/** The site that stands below a root, from what its build keeps, by path from there. */
export const siteOf = (built: Kept, root: string, languages: readonly Language[]): Site => ({
	root,
	languages,
	version: built.version,
	named: built.named.map((path) => root + path),
	unnamed: built.unnamed.map((path) => root + path)
});
