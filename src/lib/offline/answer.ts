import type { Language } from '#lib/dataset/vocabulary.ts';
import type { Site } from './site.ts';

/** An actor’s or tie’s page; without `id` the list of all, without `language` that of the reader. */
export interface RecordPage {
	readonly language: Language | undefined;
	readonly kind: 'actors' | 'ties';
	readonly id: string | undefined;
}

/** Where the answer to a request comes from. */
export type Answer =
	/** From where the browser has it. */
	| { readonly from: 'elsewhere' }
	/** What was kept of this version under that path; from the network if it is lost. */
	| { readonly from: 'kept'; readonly path: string }
	/** What was kept of any version, else from the network, to be kept too. */
	| { readonly from: 'any-version'; readonly path: string }
	/** The same address with its slash at the end. */
	| { readonly from: 'proper-path'; readonly to: string }
	/** From the network; without it what was read before, the app, or a page that says so. */
	| { readonly from: 'network'; readonly record: RecordPage | undefined };

interface Asked {
	readonly method: string;
	readonly url: string;
	/** Whether a page is asked for, and not a part of one. */
	readonly isPage: boolean;
}

/** Decides how a request is answered. */
export function answerTo({ method, url, isPage }: Asked, site: Site, origin: string): Answer {
	const { pathname, search, origin: asked } = new URL(url);
	if (method !== 'GET' || asked !== origin || !pathname.startsWith(site.root))
		return { from: 'elsewhere' };
	if (site.unnamed.includes(pathname)) return { from: 'kept', path: pathname };
	if (pathname.startsWith(`${site.root}_app/immutable/`))
		return { from: 'any-version', path: pathname };
	if (!isPage) return { from: 'elsewhere' };
	if (site.unnamed.includes(`${pathname}/`))
		return { from: 'proper-path', to: `${pathname}/${search}` };
	return { from: 'network', record: recordPageAt(pathname.slice(site.root.length), site) };
}

function recordPageAt(path: string, { languages }: Site): RecordPage | undefined {
	const parts = /^(?:([a-z]+)\/)?(actors|ties)(?:\/([a-z0-9-]+))?\/?$/.exec(path);
	if (!parts) return undefined;
	const [, code, kind, id] = parts;
	const language = languages.find((each) => each === code);
	if (code !== undefined && !language) return undefined;
	return { language, kind: kind === 'actors' ? 'actors' : 'ties', id };
}

/** At the end of an address that was led to in place of a page; the app says so to its reader. */
export const INSTEAD = '#instead';

/** Where the app shows what a page tells of: it is selected, or listed in the table. */
export function appInstead({ kind, id }: RecordPage, language: Language, root: string): string {
	const app = `${root}${language}/`;
	if (id !== undefined) return `${app}?${kind === 'actors' ? 'actor' : 'tie'}=${id}`;
	return kind === 'actors' ? `${app}?view=table&table=actors` : `${app}?view=table`;
}

/** The first of the reader’s languages that the site has. */
export const languageOf = (preferred: readonly string[], { languages }: Site): Language =>
	preferred
		.map((code) => languages.find((each) => each === code.slice(0, 2).toLowerCase()))
		.find((found) => found !== undefined) ?? 'en';
