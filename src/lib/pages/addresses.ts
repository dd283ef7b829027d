import type { ActorId, TieId } from '#lib/dataset/dataset.ts';
import { LANGUAGES, type Language } from '#lib/dataset/vocabulary.ts';
import type { Query } from '#lib/query/query.ts';
import { formatViewState } from '#lib/state/address.ts';
import { INITIAL_VIEW_STATE, type Selection } from '#lib/state/view-state.ts';

/** Pages that tell of the dataset itself. */
export const ARTICLES = ['method', 'coverage'] as const;
export type Article = (typeof ARTICLES)[number];

/** A page that can be read without the app, or the app with something selected. */
export type Target =
	| { readonly kind: 'actor'; readonly id: ActorId }
	| { readonly kind: 'tie'; readonly id: TieId }
	| { readonly kind: 'actors' | 'ties' | Article }
	| { readonly kind: 'app'; readonly selection: Selection; readonly query?: Query };

/** Where a page stands in the site, in each of its languages; `language` is its own. */
export interface Place {
	readonly language: Language;
	readonly target: Target;
	/** Address of the site's root, with its slash; undefined where it was not told to the build. */
	readonly site: string | undefined;
}

/** Path of a page from the site's root, without language, such as `actors/us-southcom/`. */
export function pathOf(target: Target): string {
	switch (target.kind) {
		case 'actor':
			return `actors/${target.id}/`;
		case 'tie':
			return `ties/${target.id}/`;
		case 'actors':
		case 'ties':
		case 'method':
		case 'coverage':
			return `${target.kind}/`;
		case 'app': {
			const { selection, query = INITIAL_VIEW_STATE.query } = target;
			const search = formatViewState({ ...INITIAL_VIEW_STATE, selection, query });
			return search === '' ? '' : `?${search}`;
		}
		default:
			return target satisfies never;
	}
}

/** The way from a folder up to the root: `../../../` from `en/actors/us/`, `./` from the root. */
export const rootFrom = (path: string): string =>
	'../'.repeat(path.replace(/\?.*$/s, '').split('/').length - 1) || './';

/** Links of one page: relative, so that the site works below any path of any server. */
export interface Links {
	/** The way to the root. */
	readonly root: string;
	/** Whether the build knows the site's address, so that others can be given one in full. */
	readonly areFull: boolean;
	/** Address of another page, in the page's language or the one given. */
	to(target: Target, language?: Language): string;
	/** The same in full where the build knows the site's address; else relative. */
	full(target: Target, language?: Language): string;
	/** The page itself in the reader's language, in full where that is known. */
	anyLanguage(): string;
	/** A file of the site, in full where that is known. */
	file(path: string): string;
}

/** The links that a page at `place` holds. */
export function linksFrom({ language, target, site }: Place): Links {
	const root = rootFrom(`${language}/${pathOf(target)}`);
	const from = site ?? root;
	return {
		root,
		areFull: site !== undefined,
		to: (other, inLanguage = language) => `${root}${inLanguage}/${pathOf(other)}`,
		full: (other, inLanguage = language) => `${from}${inLanguage}/${pathOf(other)}`,
		anyLanguage: () => `${from}${pathOf(target)}`,
		file: (path) => `${from}${path}`
	};
}

/**
 * Where search engines find a page’s one address and its translations. They take full addresses
 * alone, so there are none where the site’s own is not known.
 */
export function headLinks(
	links: Links,
	target: Target
): readonly { readonly rel: string; readonly hreflang?: string; readonly href: string }[] {
	if (!links.areFull) return [];
	return [
		{ rel: 'canonical', href: links.full(target) },
		...LANGUAGES.map((language) => ({
			rel: 'alternate',
			hreflang: language,
			href: links.full(target, language)
		})),
		{ rel: 'alternate', hreflang: 'x-default', href: links.anyLanguage() }
	];
}

/** File of the picture that is shown where an actor’s or a tie’s page is shared. */
export const sharePictureOf = (language: Language, actor: ActorId): string =>
	`og/${language}/${actor}.png`;

/** The other languages in which a page can be read. */
export const othersThan = (language: Language): readonly Language[] =>
	LANGUAGES.filter((other) => other !== language);

/** An address that cannot be that of a site. */
export class SiteAddressError extends Error {
	constructor(text: string) {
		super(`SITE_URL is “${text}”; it must be an address such as https://example.org/lazos/.`);
		this.name = 'SiteAddressError';
	}
}

/**
 * The address of the site’s root with its slash, from what the build was told; undefined if that
 * was nothing.
 *
 * @throws SiteAddressError if it is no address with http or https, or has a search or fragment
 */
export function readSiteAddress(text: string | undefined): string | undefined {
	const given = text?.trim() ?? '';
	if (given === '') return undefined;
	if (!URL.canParse(given)) throw new SiteAddressError(given);
	const { protocol, search, hash, href } = new URL(given);
	if (!/^https?:$/.test(protocol) || search !== '' || hash !== '')
		throw new SiteAddressError(given);
	return href.endsWith('/') ? href : `${href}/`;
}

/** A path below which no site can stand. */
export class BasePathError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'BasePathError';
	}
}

/**
 * The path of the site’s root with its slash, from what the build was told, or else from the site’s
 * address; `/` if it was told neither. Only what is shown at any depth of the site needs it.
 *
 * @param site the site’s address as `readSiteAddress` gives it
 * @throws BasePathError if it is no path without a slash at its end, or another than the address has
 */
export function readBasePath(text: string | undefined, site: string | undefined): string {
	const given = text?.trim() ?? '';
	const ofSite = site === undefined ? undefined : new URL(site).pathname;
	if (given === '' || given === '/') return ofSite ?? '/';
	if (!/^(?:\/[\w.~%-]+)+$/.test(given))
		throw new BasePathError(
			`BASE_PATH is “${given}”; it must begin with a slash and not end in one, such as /lazos.`
		);
	const root = `${given}/`;
	if (ofSite !== undefined && ofSite !== root)
		throw new BasePathError(
			`BASE_PATH is “${given}”, and SITE_URL ends in “${ofSite}”; both must name the same path.`
		);
	return root;
}
