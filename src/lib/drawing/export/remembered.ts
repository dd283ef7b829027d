import { LANGUAGES } from '#lib/dataset/vocabulary.ts';
import { internationalTexts } from './png.ts';

/** What a file remembers, or why nothing can be opened from it. */
export type Remembered =
	| {
			readonly status: 'ok';
			/** Of the view’s address, without its question mark. */
			readonly search: string;
			/** Of the dataset from which the picture was made. */
			readonly version: string | undefined;
	  }
	| { readonly status: 'fault'; readonly fault: RememberedFault };

export type RememberedFault =
	/** No PNG, SVG or PDF. */
	| 'other-file'
	/** Made elsewhere, or its metadata were taken out on the way. */
	| 'no-view'
	/** It has an address, but none of a page of this app. */
	| 'no-address';

/** Longest search of an address that is read; what the app writes is far shorter. */
const LONGEST_SEARCH = 20_000;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/**
 * Reads which view a picture shows. Of the address only the search is taken, so that a file can
 * lead nowhere else; what the search means is for `parseViewState` to say.
 */
export function remembered(bytes: Uint8Array): Remembered {
	const packet = packetIn(bytes);
	if (packet === undefined) return { status: 'fault', fault: 'other-file' };
	const link = valueIn(packet, 'lazos:view');
	if (link === undefined) return { status: 'fault', fault: 'no-view' };
	const search = searchOf(link);
	if (search === undefined) return { status: 'fault', fault: 'no-address' };
	return { status: 'ok', search, version: valueIn(packet, 'lazos:version') };
}

/** The text in which the metadata are; undefined for a file of another kind. */
function packetIn(bytes: Uint8Array): string | undefined {
	if (PNG.every((byte, i) => bytes[i] === byte))
		return internationalTexts(bytes).get('XML:com.adobe.xmp') ?? '';
	const text = new TextDecoder().decode(bytes);
	return text.startsWith('%PDF-') || /<svg[\s>]/.test(text.slice(0, 4096)) ? text : undefined;
}

function valueIn(packet: string, tag: string): string | undefined {
	const start = packet.indexOf(`<${tag}>`);
	const end = packet.indexOf(`</${tag}>`, start);
	if (start < 0 || end < 0) return undefined;
	return unescaped(packet.slice(start + tag.length + 2, end)).trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

const unescaped = (text: string): string =>
	text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

function searchOf(link: string): string | undefined {
	if (!URL.canParse(link)) return undefined;
	const { protocol, pathname, search } = new URL(link);
	const isPage = LANGUAGES.some((language) => pathname.endsWith(`/${language}/`));
	const isWeb = protocol === 'https:' || protocol === 'http:';
	return isWeb && isPage && search.length <= LONGEST_SEARCH ? search.slice(1) : undefined;
}
